import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * The page itself may load nothing but what this server has, and a pane from another port of this machine; the
 * pane's pages carry a policy of their own.
 */
const PAGE_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "frame-src 'self' https://localhost:*; " +
  "object-src 'none'; base-uri 'none'; form-action 'none'";

export interface ServedFolders {
  /** What the build made: index.html, and the add-in under `pane/`. */
  readonly build: string;
  /** Sample workbooks, handed out under `/samples/`. */
  readonly samples: string;
}

/** Answers one request with a file of the two folders, or with the list of samples; nothing else is reached. */
export async function answer(
  folders: ServedFolders,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405).end();
    return;
  }
  const wanted = wantedPath(request.url ?? '/');
  if (wanted === '/samples/index.json') {
    response.setHeader('Content-Type', TYPES['.json'] ?? '');
    response.end(JSON.stringify(await sampleNames(folders.samples)));
    return;
  }
  const file = wanted === null ? null : fileFor(folders, wanted);
  const found = file === null ? null : await stat(file).catch(() => null);
  if (file === null || found === null || !found.isFile()) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404');
    return;
  }
  response.setHeader('Content-Type', TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream');
  response.setHeader('Content-Length', found.size);
  if (path.basename(file) === 'index.html') response.setHeader('Content-Security-Policy', PAGE_POLICY);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  // A browser that turns away in the middle is no trouble of ours.
  await pipeline(createReadStream(file), response).catch(() => undefined);
}

/** File names of the sample workbooks, in reading order. */
export async function sampleNames(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.toLowerCase().endsWith('.xlsx') && !name.startsWith('~$'))
    .sort((one, other) => one.localeCompare(other, 'zh-CN'));
}

/** The path of an address, decoded; `null` for one that cannot be read or steps out of its folder. */
export function wantedPath(url: string): string | null {
  try {
    const decoded = decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
    const steps = decoded.split(/[\\/]/);
    return decoded.includes('\0') || steps.includes('..') ? null : decoded;
  } catch {
    return null;
  }
}

function fileFor(folders: ServedFolders, wanted: string): string | null {
  if (wanted.startsWith('/samples/')) {
    const name = wanted.slice('/samples/'.length);
    return name.toLowerCase().endsWith('.xlsx') && !name.includes('/')
      ? path.join(folders.samples, name)
      : null;
  }
  return path.join(folders.build, wanted === '/' ? 'index.html' : wanted);
}
