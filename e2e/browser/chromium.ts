import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { requireTool } from '../../scripts/tools/find-tools.ts';

const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

export interface BrowserOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** What the browser asks pages for. */
  readonly language?: string;
}

export interface OpenedBrowser {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** Starts Chromium with a new, empty profile. */
export async function openBrowser(options: BrowserOptions = {}): Promise<OpenedBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'e2e-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireTool('chromium'),
    headless: true,
    // Chromium's sandbox refuses to run as root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: FLAGS,
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    viewport: { width: options.width ?? 1366, height: options.height ?? 768 },
    colorScheme: options.dark === true ? 'dark' : 'light',
    locale: options.language ?? 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
