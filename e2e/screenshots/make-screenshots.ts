/**
 * `npm run screenshots`: the workbench and its pane as pictures, for people to look at, in
 * `.artifacts/screenshots`: three languages, light and dark, before and after the jobs, at 320 pixels too.
 * Needs a built workbench (`npm run workbench:build`).
 */
import { mkdirSync } from 'node:fs';
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
const NARROW = 320;

mkdirSync(FOLDER, { recursive: true });
const served = await serveWorkbench({ port: 0 });
for (const language of LANGUAGES) {
  for (const theme of ['light', 'dark'] as const) {
    const browser = await openBrowser({ language, dark: theme === 'dark' });
    const wish = { language, theme, sample: SAMPLES[language], today: '2022-02-11' };
    const bench = await WorkbenchPage.open(browser.context, served.url, wish);
    const pane = await bench.pane();
    await bench.atRest(pane);
    const shoot = (name: string) =>
      bench.page.screenshot({ path: `${FOLDER}/${language}-${theme}-${name}.png` });
    await shoot('start');
    await bench.run(pane, 'check');
    await bench.run(pane, 'light');
    await shoot('lit');
    await bench.run(pane, 'summary');
    await pane.getByRole('button', { name: bench.say('pane.done.summary.open') }).click();
    await shoot('summary');
    await bench.page.locator('[data-pane]').evaluate((element, width) => {
      (element as HTMLElement).style.width = `${String(width)}px`;
    }, NARROW);
    await shoot('narrow');
    await browser.close();
  }
}
await served.close();
console.log(`Pictures: ${FOLDER}`);
