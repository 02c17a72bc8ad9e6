import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverCertificate } from './certificate.ts';
import { ProgressLine } from './progress-line.ts';
import { serveWorkbench } from './serve-workbench.ts';
import type { ServedWorkbench } from './serve-workbench.ts';
import { wantedPath } from './static-files.ts';

let folder = '';
let served: ServedWorkbench;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'workbench-server-'));
  await mkdir(path.join(folder, 'build/pane'), { recursive: true });
  await mkdir(path.join(folder, 'samples'));
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  await writeFile(path.join(folder, 'build/index.html'), '<p>page</p>');
  await writeFile(path.join(folder, 'build/pane/taskpane.html'), '<p>pane</p>');
  await writeFile(path.join(folder, 'samples/督办台账.xlsx'), 'PK');
  await writeFile(path.join(folder, 'samples/~$督办台账.xlsx'), 'lock');
  await writeFile(path.join(folder, 'samples/make.ts'), 'code');
  served = await serveWorkbench({
    port: 0,
    build: path.join(folder, 'build'),
    samples: path.join(folder, 'samples'),
  });
});

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function get(wanted: string, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, path: wanted, method, rejectUnauthorized: false, family: 4 },
      (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => {
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(pieces).toString('utf8'),
          });
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

describe('the workbench server', () => {
  it('hands out the page by https on localhost, allowed to load nothing from elsewhere', async () => {
    expect(served.url).toMatch(/^https:\/\/localhost:\d+\/$/);
    const answer = await get('/?lang=en');
    expect(answer.body).toBe('<p>page</p>');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['content-security-policy']).toContain("default-src 'self'");
  });

  it("leaves the pane's policy to the pane's own page", async () => {
    const answer = await get('/pane/taskpane.html?lang=en');
    expect(answer.body).toBe('<p>pane</p>');
    expect(answer.headers['content-security-policy']).toBeUndefined();
  });

  it('lists sample workbooks and nothing else of their folder', async () => {
    expect(JSON.parse((await get('/samples/index.json')).body)).toEqual(['督办台账.xlsx']);
    expect((await get(`/samples/${encodeURIComponent('督办台账.xlsx')}`)).body).toBe('PK');
    expect((await get('/samples/make.ts')).status).toBe(404);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/samples/..%2Fsecret.txt',
    '/samples/%5c..%5csecret.xlsx',
    '/%00',
    '/%',
  ])('does not step out of its folders for %s', async (wanted) => {
    const answer = await get(wanted);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
  });

  it('only hands out, never takes in', async () => {
    expect((await get('/', 'POST')).status).toBe(405);
    expect(await get('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('takes the next port when the wished one is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    const second = await serveWorkbench({ port, build: path.join(folder, 'build') });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await second.close();
    await new Promise((resolve) => other.close(resolve));
  });
});

describe('the certificate', () => {
  it('is made for localhost, kept, and made anew before it runs out', async () => {
    const cache = path.join(folder, 'certificate');
    const nowhere = path.join(folder, 'nowhere');
    const now = new Date('2024-03-08T09:00:00Z');
    const made = await serverCertificate(cache, now, nowhere);
    expect(made.trusted).toBe(false);
    expect(new X509Certificate(made.cert).checkHost('localhost')).toBe('localhost');
    expect(await serverCertificate(cache, now, nowhere)).toEqual(made);
    const later = await serverCertificate(cache, new Date('2025-03-08T09:00:00Z'), nowhere);
    expect(later.cert).not.toBe(made.cert);
    expect(await readFile(path.join(cache, 'localhost.crt'), 'utf8')).toBe(later.cert);
  });

  it('is the one of office-addin-dev-certs where that is installed, if it is whole', async () => {
    const office = path.join(folder, 'office');
    const now = new Date('2024-03-08T09:00:00Z');
    const made = await serverCertificate(office, now, path.join(folder, 'nowhere'));
    expect(await serverCertificate(path.join(folder, 'unused'), now, office)).toEqual({
      ...made,
      trusted: true,
    });
    await writeFile(path.join(office, 'localhost.key'), 'damaged');
    expect((await serverCertificate(path.join(folder, 'unused'), now, office)).trusted).toBe(false);
  });
});

describe('wantedPath', () => {
  it('decodes an address without its query', () => {
    expect(wantedPath('/samples/%E7%9D%A3%E5%8A%9E.xlsx?x=1#y')).toBe('/samples/督办.xlsx');
  });
});

describe('the progress line', () => {
  const shown = (isTTY: boolean): { line: ProgressLine; texts: string[] } => {
    const texts: string[] = [];
    return { texts, line: new ProgressLine({ isTTY, write: (text) => texts.push(text) }) };
  };

  it('goes forward on one line of a terminal', () => {
    const { line, texts } = shown(true);
    line.show('Building', 0.5);
    line.show('Building', 0.4);
    line.show('Building', 1);
    line.end();
    expect(texts.map((text) => text.match(/\d+%|\n/)?.[0])).toEqual(['50%', '100%', '\n']);
  });

  it('writes a line at every quarter where there is no terminal', () => {
    const { line, texts } = shown(false);
    for (let done = 0; done <= 1; done += 0.05) line.show('Building', done);
    line.show('Building', 1);
    expect(texts).toEqual([
      'Building 0%\n',
      'Building 25%\n',
      'Building 50%\n',
      'Building 75%\n',
      'Building 100%\n',
    ]);
  });
});
