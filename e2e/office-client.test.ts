import { createServer, type Server } from 'node:https';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { webpack } from 'webpack';
import { serverCertificate } from '../workbench/server/certificate.ts';
import { openBrowser, type OpenedBrowser } from './browser/chromium.ts';

/** The genuine client in a frame, answered by the stand-in: only what the way through the browser adds. */
const TESTING = path.resolve('workbench/officejs/pane/testing');
const OFFICE = path.resolve('node_modules/@microsoft/office-js/dist');

/** What `add-in.js` puts into its window. */
interface AddInWindow {
  readonly ready: Promise<unknown>;
  readonly heard: string[];
  readonly readCell: () => Promise<unknown>;
  readonly writeCell: (value: string) => Promise<string>;
  readonly watch: () => Promise<void>;
  readonly watchSelection: () => Promise<string>;
  readonly saveSetting: (value: string) => Promise<string>;
  readonly refreshSetting: () => Promise<string>;
}

function buildHostPage(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: 'development',
        devtool: false,
        entry: path.join(TESTING, 'host-page.ts'),
        output: { path: folder, filename: 'host-page.js' },
        resolve: { extensions: ['.ts', '.js'] },
        module: {
          rules: [
            {
              test: /\.ts$/,
              loader: 'swc-loader',
              options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } },
            },
          ],
        },
      },
      (error, stats) => {
        if (error !== null) reject(error);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
        else resolve();
      },
    );
  });
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** Both pages and the client's files; anything else is noted and not found. */
async function serve(folder: string, missed: string[]): Promise<Server> {
  const { cert, key } = await serverCertificate(folder, new Date());
  const server = createServer({ cert, key }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    if (pathname === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        '<!doctype html><html lang="en"><title>host</title><body><script src="/host-page.js"></script>',
      );
      return;
    }
    const file = pathname.startsWith('/office/')
      ? path.join(OFFICE, pathname.slice('/office'.length))
      : [folder, TESTING].map((place) => path.join(place, pathname)).find((place) => existsSync(place));
    if (file === undefined || !existsSync(file)) {
      missed.push(pathname);
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describe('the genuine Office.js in a frame beside the workbook', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pane-'));
  const missed: string[] = [];
  const asked = new Set<string>();
  let server: Server;
  let browser: OpenedBrowser;
  let page: Page;
  let frame: Frame;

  const origin = (): string => `https://localhost:${(server.address() as AddressInfo).port}`;

  beforeAll(async () => {
    await buildHostPage(folder);
    server = await serve(folder, missed);
    browser = await openBrowser();
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    page = await browser.context.newPage();
    page.on('request', (request) => asked.add(new URL(request.url()).hostname));
    await page.goto(`${origin()}/?add-in=${encodeURIComponent('/add-in.html')}`);
    const element = await page.waitForSelector('iframe');
    const content = await element.contentFrame();
    if (content === null) throw new Error('the frame has no page');
    frame = content;
    await frame.waitForFunction(() => 'ready' in window);
  }, 8_000);

  const inPane = <T>(act: (pane: AddInWindow) => T | Promise<T>): Promise<T> =>
    frame.evaluate<T>(`(${String(act)})(window)`);

  it('becomes ready, in the language and with the requirement sets it was told', async () => {
    expect(await inPane((pane) => pane.ready)).toEqual({
      host: 'Excel',
      language: 'zh-CN',
      has: [true, false, false],
      mode: 'readWrite',
    });
  });

  it('reads and writes the workbook beside it', async () => {
    await inPane((pane) => pane.ready);
    await page.evaluate(() => {
      window.hostPage.userTypes('督办');
    });
    expect(await inPane((pane) => pane.readCell())).toBe('督办');
    expect(await inPane((pane) => pane.writeCell('办结'))).toBe('written');
    expect(await page.evaluate(() => window.hostPage.values())).toEqual([
      ['督办', ''],
      ['', '办结'],
    ]);
    expect(await page.evaluate(() => window.hostPage.heard)).toContain('batch');
  });

  it('hears what the user does in the grid, in new-style and old-style handlers', async () => {
    await inPane((pane) => pane.ready);
    await inPane((pane) => pane.watch());
    expect(await inPane((pane) => pane.watchSelection())).toBe('succeeded');
    await page.evaluate(() => {
      window.hostPage.userTypes('x');
      window.hostPage.userSelects();
    });
    await frame.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length === 2);
    expect(await inPane((pane) => pane.heard)).toEqual(['Local A1', 'selection']);
  });

  it('fails with the code of cell editing while a cell is being edited', async () => {
    await inPane((pane) => pane.ready);
    await page.evaluate(() => {
      window.hostPage.setEditing(true);
    });
    expect(await inPane((pane) => pane.writeCell('x'))).toBe('InvalidOperationInCellEditMode');
    await page.evaluate(() => {
      window.hostPage.setEditing(false);
    });
    expect(await inPane((pane) => pane.writeCell('x'))).toBe('written');
  });

  it('keeps the settings of the add-in', async () => {
    await inPane((pane) => pane.ready);
    expect(await inPane((pane) => pane.saveSetting('你好'))).toBe('succeeded');
    expect(await inPane((pane) => pane.refreshSetting())).toBe('你好');
  });

  it('runs a function command of the page and learns when it is done', async () => {
    await inPane((pane) => pane.ready);
    await page.evaluate(() => window.hostPage.runCommand('check'));
    expect(await frame.title()).toBe('ran check');
  });

  it('hands the keyboard over at the last control', async () => {
    await inPane((pane) => pane.ready);
    await page.evaluate(() => {
      window.hostPage.focusPane();
    });
    await frame.waitForFunction(() => document.activeElement?.id === 'first');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => window.hostPage.heard.includes('tab forwards'));
  });

  it('asked no host but this one, and for nothing that is not there', () => {
    expect([...asked]).toEqual(['localhost']);
    expect(missed.filter((file) => file !== '/favicon.ico')).toEqual([]);
  });
});
