import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseIsoDay } from '../src/core/calendar/iso.ts';
import { summariseLedgers } from '../src/jobs/summarise-ledgers.ts';
import { createSay } from '../src/messages/index.ts';
import { openWorkbook } from '../src/xlsx/open-workbook.ts';
import { createXlsxPort } from '../src/xlsx/xlsx-port.ts';
import { accessibilityViolations } from './browser/axe.ts';
import { setStage } from './workbench/served.ts';
import { WorkbenchPage } from './workbench/workbench-page.ts';

const stage = setStage();

const SAMPLE = '督办台账.xlsx';
const FOLDER = '.artifacts/last-summary';
const MINUTES = 60_000;

/** The sample with the summary of a week before in it, as a file of its own. */
async function lastWeek(): Promise<string> {
  const workbook = openWorkbook(readFileSync(`samples/${SAMPLE}`));
  const today = parseIsoDay('2022-02-04');
  if (today === null) throw new Error('no such day');
  const made = await summariseLedgers(
    { port: createXlsxPort(workbook), today },
    { scope: { kind: 'active' }, language: 'zh-CN', words: createSay('zh-CN') },
  );
  if (made.kind !== 'done') throw new Error(made.trouble.kind);
  mkdirSync(FOLDER, { recursive: true });
  const path = `${FOLDER}/上周.xlsx`;
  writeFileSync(path, workbook.save());
  return path;
}

describe('the workbook with the last summary, picked in the pane', () => {
  it(
    'is opened in its worker under the page’s policy, compared with, and leaves the machine by no request',
    async () => {
      const path = await lastWeek();
      const { context, requests } = await stage.browser({ language: 'zh-CN' });
      const bench = await WorkbenchPage.open(context, stage.url(), {
        language: 'zh-CN',
        sample: SAMPLE,
        today: '2022-02-11',
      });
      const { say } = bench;
      const pane = await bench.pane();
      await bench.atRest(pane);
      await pane.getByRole('button', { name: new RegExp(`^${say('summarising.title')}`) }).click();
      const file = pane.locator('input[type=file][accept*=".xlsx"]');

      const other = `${FOLDER}/通知.xlsx`;
      writeFileSync(other, 'not a workbook');
      // By the keyboard alone, as far as the browser's own dialog. Asking for the dialog reaches the page by another way
      // than the key: the focus, set after asking, is there only when the page listens.
      const choose = pane.getByRole('button', { name: say('summarising.last.choose'), disabled: false });
      const opened = bench.page.waitForEvent('filechooser');
      const [dialog] = await Promise.all([
        opened,
        choose.focus().then(() => bench.page.keyboard.press('Enter')),
      ]);
      await dialog.setFiles(other);
      await pane.getByRole('alert').getByText(say('trouble.file-not-a-workbook.what')).waitFor();

      expect(await accessibilityViolations(pane)).toEqual([]);

      await file.setInputFiles(path);
      await pane.getByText(say('summarising.last.ready')).waitFor();
      expect(bench.page.workers()).toHaveLength(1);
      expect(await accessibilityViolations(pane)).toEqual([]);
      await bench.page.screenshot({ path: '.artifacts/screenshots/last-summary-file.png' });
      await bench.run(pane, 'summary');
      const saved = `${FOLDER}/本周.xlsx`;
      await bench.save(saved);
      const made = openWorkbook(readFileSync(saved));
      const sheet = made.sheets.at(-1);
      const used = sheet?.used();
      if (sheet === undefined || used == null) throw new Error('no summary');
      const texts = sheet.values(used).flat().map(String);
      expect(texts.filter((text) => text.includes('与上期（截至2月4日）相比'))).toHaveLength(1);

      expect(requests.outside()).toEqual([]);
    },
    4 * MINUTES,
  );
});
