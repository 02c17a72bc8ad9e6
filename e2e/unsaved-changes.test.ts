import { afterAll, describe, expect, it } from '@jest/globals';
import { readFileSync, rmSync } from 'node:fs';
import { areaOf } from '../workbench/page/grid/selection.ts';
import { LANGUAGES } from '../src/core/words.ts';
import { openWorkbook } from '../src/xlsx/open-workbook.ts';
import { setStage } from './workbench/served.ts';
import { WorkbenchPage } from './workbench/workbench-page.ts';

const stage = setStage();
const MINUTES = 60_000;
const FIRST = '督办台账.xlsx';
const NEXT = '会议议定事项督办台账.xlsx';
const SAVED = '.artifacts/saved/before-replacing.xlsx';

afterAll(() => {
  rmSync(SAVED, { force: true });
});

describe.each(LANGUAGES)('unsaved changes in %s', (language) => {
  it(
    'are asked for before another workbook takes their place',
    async () => {
      const { context } = await stage.browser({ language });
      const bench = await WorkbenchPage.open(context, stage.url(), { language, sample: FIRST });
      const { page, words } = bench;
      await bench.pane();
      const dialog = page.getByRole('alertdialog');
      const choose = (key: Parameters<typeof words>[0]) =>
        dialog.getByRole('button', { name: words(key), exact: true }).click();

      // Nothing was changed: nothing is asked.
      await bench.openSample(NEXT);
      await bench.fileName(NEXT);
      await bench.openSample(FIRST);
      await bench.fileName(FIRST);

      const typed = '改过的一格';
      await bench.goTo('D8');
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
      await bench.cell(7, 3).getByText(typed).waitFor();

      await bench.openSample(NEXT);
      expect(await dialog.innerText()).toContain(words('workbench.discard', { file: FIRST }));
      expect(await dialog.innerText()).toContain(words('workbench.discardWhy', { next: NEXT }));
      await choose('workbench.discardNo');
      await dialog.waitFor({ state: 'detached' });
      expect(await bench.cell(7, 3).innerText()).toBe(typed);

      // A file from disk is no different, and Esc keeps what is there.
      await bench.openFile(`samples/${NEXT}`);
      await dialog.waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await bench.cell(7, 3).innerText()).toBe(typed);

      await bench.openSample(NEXT);
      const [download] = await Promise.all([page.waitForEvent('download'), choose('workbench.discardSave')]);
      await download.saveAs(SAVED);
      await bench.fileName(NEXT);
      const saved = openWorkbook(readFileSync(SAVED)).activeSheet;
      expect(saved.values(areaOf(7, 3, 7, 3))).toEqual([[typed]]);

      await bench.goTo('D8');
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
      await bench.cell(7, 3).getByText(typed).waitFor();
      await bench.openSample(FIRST);
      await choose('workbench.discardYes');
      await bench.fileName(FIRST);
      expect(await bench.cell(7, 3).innerText()).not.toBe(typed);
    },
    2 * MINUTES,
  );
});

describe('unsaved changes', () => {
  it(
    'make the browser ask before the page is left, and only they',
    async () => {
      const { context } = await stage.browser();
      const bench = await WorkbenchPage.open(context, stage.url(), { language: 'zh-CN', sample: FIRST });
      const { page } = bench;
      await bench.pane();
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void dialog.accept();
      });
      await page.reload();
      await bench.pane();
      expect(asked).toEqual([]);
      await bench.goTo('D8');
      await page.keyboard.type('改过的一格');
      await page.keyboard.press('Enter');
      await page.reload();
      expect(asked).toEqual(['beforeunload']);
    },
    2 * MINUTES,
  );
});
