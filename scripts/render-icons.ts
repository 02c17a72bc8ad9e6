/**
 * Draws assets/*.png from the one drawing assets/icon.svg, with Chromium: `npx tsx scripts/render-icons.ts`.
 * Run it by hand after the drawing changed; the pictures are committed.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { requireTool } from './tools/find-tools.ts';

/** The groups of the drawing, and the sizes in pixels Office may ask each in. */
const RIBBON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const PICTURES: readonly { readonly group: string; readonly sizes: readonly number[] }[] = [
  { group: 'icon', sizes: [...RIBBON_SIZES, 128] },
  { group: 'check', sizes: RIBBON_SIZES },
  { group: 'light', sizes: RIBBON_SIZES },
  { group: 'summary', sizes: RIBBON_SIZES },
];

const assets = path.join(import.meta.dirname, '..', 'assets');

async function render(browser: Browser, drawing: string, group: string, size: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}g{display:none}#${group}{display:inline}</style>${drawing}`,
  );
  const picture = await page.screenshot({ omitBackground: true });
  await page.close();
  return picture;
}

async function main(): Promise<void> {
  const drawing = await readFile(path.join(assets, 'icon.svg'), 'utf8');
  const browser = await chromium.launch({ executablePath: requireTool('chromium'), args: ['--no-sandbox'] });
  for (const { group, sizes } of PICTURES) {
    for (const size of sizes) {
      await writeFile(path.join(assets, `${group}-${size}.png`), await render(browser, drawing, group, size));
    }
  }
  await browser.close();
}

await main();
