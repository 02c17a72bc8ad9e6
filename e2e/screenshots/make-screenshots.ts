/**
 * `npm run screenshots`: the workbench and its pane as pictures, for people to look at, in
 * `.artifacts/screenshots`: three languages, light and dark, before and after the jobs; the pane alone at 350
 * and at 320 pixels in every state it can be in. Needs a built workbench (`npm run workbench:build`).
 */
import { mkdirSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { SCHEME_IDS } from '../../src/core/lights/scheme.ts';
import { LANGUAGES, type Language } from '../../src/core/words.ts';
import { serveWorkbench } from '../../workbench/server/serve-workbench.ts';
import { openBrowser } from '../browser/chromium.ts';
import { WorkbenchPage } from '../workbench/workbench-page.ts';

const FOLDER = '.artifacts/screenshots';
const SAMPLES: Readonly<Record<Language, string>> = {
  'zh-CN': '会议议定事项督办台账.xlsx',
  'zh-TW': '会议议定事项督办台账.xlsx',
  en: 'Action log.xlsx',
};
const WIDTHS = [350, 320] as const;
/** A workbook in which there is no ledger. */
const NO_LEDGER = 'test-data/government/g04.xlsx';

mkdirSync(FOLDER, { recursive: true });
const served = await serveWorkbench({ port: 0 });
for (const language of LANGUAGES) {
  for (const theme of ['light', 'dark'] as const) {
    const browser = await openBrowser({ language, dark: theme === 'dark' });
    const wish = { language, theme, sample: SAMPLES[language], today: '2022-02-11' };
    const bench = await WorkbenchPage.open(browser.context, served.url, wish);
    const name = (what: string): string => `${FOLDER}/${language}-${theme}-${what}.png`;
    await wholePage(bench, name);
    for (const width of WIDTHS) await paneAlone(bench, width, (what) => name(`${String(width)}-${what}`));
    await bench.openFile(NO_LEDGER);
    await bench.page.getByRole('alertdialog').waitFor();
    await bench.page.screenshot({ path: name('unsaved') });
    await bench.page.getByRole('button', { name: bench.words('workbench.discardYes') }).click();
    await bench.fileName('g04.xlsx');
    const pane = await bench.pane();
    await bench.atRest(pane);
    await bench.run(pane, 'check');
    await bench.page.locator('[data-pane]').screenshot({ path: name('no-ledger') });
    await browser.close();
  }
}
await forReadme();
for (const theme of ['light', 'dark'] as const) await schemesForDocs(theme);
await served.close();
console.log(`Pictures: ${FOLDER}`);

/** The picture of the README (`docs/images/workbench.png`), to be copied there when the face has changed. */
async function forReadme(): Promise<void> {
  const browser = await openBrowser({ language: 'zh-CN', width: 1440, height: 820 });
  const wish = { language: 'zh-CN', sample: SAMPLES['zh-CN'], today: '2022-02-11' } as const;
  const bench = await WorkbenchPage.open(browser.context, served.url, wish);
  const pane = await bench.pane();
  await bench.run(pane, 'check');
  await bench.run(pane, 'light');
  await pane.getByRole('button', { name: bench.say('pane.close') }).click();
  await bench.page.mouse.move(700, 60);
  await bench.page.screenshot({ path: `${FOLDER}/readme.png` });
  await browser.close();
}

/**
 * Every scheme of lights on the sample, one below the other: `docs/images/lights-light.png` and `lights-dark.png`, to
 * be copied there (as PNG of few colours) when the face has changed. Each scheme stands in a picture of its own, too.
 */
async function schemesForDocs(theme: 'light' | 'dark'): Promise<void> {
  const browser = await openBrowser({ language: 'zh-CN', width: 1280, height: 900, dark: theme === 'dark' });
  const wish = { language: 'zh-CN', theme, sample: SAMPLES['zh-CN'], today: '2022-02-11' } as const;
  const bench = await WorkbenchPage.open(browser.context, served.url, wish);
  const pane = await bench.paneInTheme(theme);
  await bench.atRest(pane);
  await pane.getByRole('button', { name: bench.say('lights.title') }).click();
  const list = pane.getByRole('combobox', { name: bench.say('lights.scheme'), exact: true });
  const pieces: string[] = [];
  for (const scheme of SCHEME_IDS) {
    await list.selectOption(scheme);
    await bench.atRest(pane);
    await bench.run(pane, 'light');
    const legend = pane
      .getByRole('region')
      .filter({ has: pane.getByRole('list') })
      .last();
    await legend.scrollIntoViewIfNeeded();
    await bench.page.mouse.move(640, 890);
    await bench.page.screenshot({ path: `${FOLDER}/lights-${theme}-${scheme}.png` });
    const sheet = await bench.page.screenshot({ clip: { x: 0, y: 556, width: 752, height: 225 } });
    const words = await legend.screenshot();
    pieces.push(
      ...[sheet, words].map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`),
    );
    await pane.getByRole('button', { name: bench.say('lights.legend.close') }).click();
  }
  const page = await browser.context.newPage();
  const paper = theme === 'dark' ? '#1f1f1f' : '#ffffff';
  await page.setViewportSize({ width: 1108, height: 400 });
  await page.setContent(
    `<body style="margin:0;background:${paper}"><div style="display:grid;grid-template-columns:752px 320px;gap:12px;padding:12px;align-items:start">${pieces.join('')}</div></body>`,
  );
  await page.locator('div').screenshot({ path: `${FOLDER}/lights-${theme}.png` });
  await browser.close();
}

async function wholePage(bench: WorkbenchPage, name: (what: string) => string): Promise<void> {
  const pane = await bench.pane();
  await bench.atRest(pane);
  await bench.page.screenshot({ path: name('start') });
  await bench.run(pane, 'check');
  await bench.run(pane, 'light');
  await bench.page.screenshot({ path: name('lit') });
  await bench.run(pane, 'summary');
  await pane.getByRole('button', { name: bench.say('pane.done.summary.open') }).click();
  await bench.page.screenshot({ path: name('summary') });
  await bench.page.getByRole('tab').first().click();
}

async function paneAlone(bench: WorkbenchPage, width: number, name: (what: string) => string): Promise<void> {
  const { page } = bench;
  const area = page.locator('[data-pane]');
  await area.evaluate((element, pixels) => {
    (element as HTMLElement).style.width = `${String(pixels)}px`;
  }, width);
  const pane = await bench.pane();
  const shoot = (what: string) => area.screenshot({ path: name(what) });

  await bench.run(pane, 'check');
  await shoot('checked');
  await pane.locator('[role="option"]').nth(1).click();
  await shoot('chosen');
  await pane.getByRole('button', { name: bench.say('pane.settings'), exact: true }).click();
  await pane.getByRole('spinbutton').waitFor();
  await shoot('settings');
  await pane.getByRole('button', { name: bench.say('checking.title') }).click();
  const family = pane.getByRole('button', { name: bench.say('checking.family.owner') });
  await family.click();
  await pane.getByRole('switch').last().click();
  await bench.atRest(pane);
  await family.scrollIntoViewIfNeeded();
  await shoot('settings-of-checks');
  await pane.getByRole('switch').last().click();
  await bench.atRest(pane);
  await pane.getByRole('button', { name: bench.say('pane.settings'), exact: true }).click();
  await shootLights(bench, pane, shoot);
  await shootSummary(bench, pane, shoot);
  await shootWhileBusy(bench, pane, () => shoot('busy'));
  await bench.circumstance('workbench.protected');
  await bench.run(pane, 'light');
  await shoot('protected');
  await bench.circumstance('workbench.protected');
  await bench.run(pane, 'clear');
  await shoot('cleared');
}

/** The choice of colours, one's own, and the preview. */
async function shootLights(
  bench: WorkbenchPage,
  pane: Frame,
  shoot: (what: string) => Promise<unknown>,
): Promise<void> {
  const title = pane.getByRole('button', { name: bench.say('lights.title') });
  await title.click();
  const scheme = pane.getByRole('combobox', { name: bench.say('lights.scheme'), exact: true });
  await scheme.selectOption('own');
  await bench.atRest(pane);
  await shoot('lights-own');
  await scheme.selectOption('red-yellow-green');
  await bench.atRest(pane);
  await pane.getByRole('button', { name: bench.say('lights.preview'), exact: true }).click();
  await pane.getByRole('button', { name: bench.say('lights.paint') }).waitFor();
  await shoot('lights-preview');
  await scheme.selectOption('red-yellow');
  await bench.atRest(pane);
  await pane.getByRole('button', { name: bench.say('lights.preview.close') }).click();
  await title.click();
}

/** How the week's summary is headed and counted, a file that is of no use, and the words to copy. */
async function shootSummary(
  bench: WorkbenchPage,
  pane: Frame,
  shoot: (what: string) => Promise<unknown>,
): Promise<void> {
  await bench.run(pane, 'summary');
  const section = pane.getByRole('button', { name: bench.say('summarising.title') });
  await section.click();
  await pane.locator('input[type=file]').setInputFiles(NO_LEDGER);
  await pane.getByRole('alert').waitFor();
  await bench.atRest(pane);
  await section.scrollIntoViewIfNeeded();
  await shoot('summary-settings');
  const file = pane.getByRole('group', { name: bench.say('summarising.last') });
  await file.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  await shoot('summary-file');
  await pane.getByRole('switch').last().scrollIntoViewIfNeeded();
  await shoot('summary-settings-below');
  await pane
    .getByRole('button', { name: bench.say('summarising.last.put-away', { file: 'g04.xlsx' }) })
    .click();
  await section.click();
  await pane.getByRole('button', { name: bench.say('summarising.copy') }).scrollIntoViewIfNeeded();
  await shoot('summary-copied');
}

/** A cell is being edited, so the job waits as long as it takes. */
async function shootWhileBusy(
  bench: WorkbenchPage,
  pane: Frame,
  shoot: () => Promise<unknown>,
): Promise<void> {
  await bench.circumstance('workbench.cellEdit');
  await bench.button(pane, 'check').click();
  await pane.locator('main').getByText(bench.say('pane.waiting')).last().waitFor();
  await shoot();
  await bench.circumstance('workbench.cellEdit');
  await bench.atRest(pane);
}
