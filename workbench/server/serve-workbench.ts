import { createServer } from 'node:https';
import type { Server } from 'node:https';
import { connect } from 'node:net';
import path from 'node:path';
import { serverCertificate } from './certificate.ts';
import { answer } from './static-files.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** What `npm run workbench:build` makes. */
export const BUILD_FOLDER = path.join(ROOT, '.workbench', 'build');
export const CERTIFICATE_FOLDER = path.join(ROOT, '.cache', 'workbench-certificate');

export interface ServeOptions {
  /** The first port to try; the next free one is taken. 0 lets the system choose. */
  readonly port: number;
  /** The built workbench; default: what `npm run workbench:build` made. */
  readonly build?: string;
  /** Sample workbooks; default: the project's own. */
  readonly samples?: string;
}

export interface ServedWorkbench {
  /** `https://localhost:PORT/`: the page, with the pane on the same host as Office.js demands. */
  readonly url: string;
  /** Whether the browser trusts the certificate without asking. */
  readonly trusted: boolean;
  readonly close: () => Promise<void>;
}

/** Serves a built workbench by https on this machine only. Fails when no port of the next fifty is free. */
export async function serveWorkbench(options: ServeOptions): Promise<ServedWorkbench> {
  const { cert, key, trusted } = await serverCertificate(CERTIFICATE_FOLDER, new Date());
  const folders = {
    build: options.build ?? BUILD_FOLDER,
    samples: options.samples ?? path.join(ROOT, 'samples'),
  };
  const server = createServer({ cert, key }, (request, response) => {
    answer(folders, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const port = await listenOnFreePort(server, options.port);
  return {
    url: `https://localhost:${String(port)}/`,
    trusted,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function listenOnFreePort(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + 50; port += 1) {
    // Something may answer on one of localhost's two addresses only: that would shadow us.
    if (port !== 0 && ((await answers('127.0.0.1', port)) || (await answers('::1', port)))) continue;
    try {
      return await listen(server, port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`No free port from ${String(first)} to ${String(first + 49)}`);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const done = (taken: boolean) => () => {
      socket.destroy();
      resolve(taken);
    };
    socket.once('connect', done(true));
    socket.once('error', done(false));
    socket.once('timeout', done(false));
  });
}

function isTaken(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')
  );
}
