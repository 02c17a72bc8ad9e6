import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Trouble } from '../src/core/trouble.ts';
import { sayTrouble } from '../src/messages/say-trouble.ts';
import { setStage } from './workbench/served.ts';
import { WorkbenchPage, type PaneButton } from './workbench/workbench-page.ts';

const stage = setStage();
const SAMPLE = '督办台账.xlsx';
const WISH = { language: 'zh-CN', sample: SAMPLE, today: '2022-02-11' } as const;
const MINUTES = 60_000;

const SITUATIONS = [
  { key: 'workbench.cellEdit', job: 'light', kind: 'cell-being-edited' },
  { key: 'workbench.protected', job: 'light', kind: 'sheet-protected' },
] as const satisfies readonly { key: string; job: PaneButton; kind: Trouble['kind'] }[];

describe('what the pane says when', () => {
  it.each(SITUATIONS)(
    '$kind: what happened, why and what to do, and then it works',
    async ({ key, job, kind }) => {
      const { context, requests } = await stage.browser();
      const bench = await WorkbenchPage.open(context, stage.url(), WISH);
      const pane = await bench.pane();
      await bench.run(pane, 'check');
      const sheet = (await bench.activeTab()) ?? '';
      const situation = async (): Promise<void> => {
        await bench.page.getByRole('button', { name: bench.words('workbench.circumstances') }).click();
        await bench.page.getByRole('menuitemcheckbox', { name: bench.words(key) }).click();
        await bench.page.keyboard.press('Escape');
      };
      await situation();
      await bench.button(pane, job).click();
      const { what, why, next } = sayTrouble(
        bench.say,
        kind === 'sheet-protected' ? { kind, sheet } : { kind },
      );
      const message = pane.getByText(what).first();
      await message.waitFor();
      const shown = await pane.locator('main').innerText();
      expect(shown).toContain(why);
      expect(shown).toContain(next);
      await situation();
      await bench.run(pane, job);
      expect(await pane.locator('main').innerText()).not.toContain(what);
      expect(requests.outside()).toEqual([]);
    },
    3 * MINUTES,
  );

  it(
    'there is no ledger in the workbook',
    async () => {
      const { context } = await stage.browser();
      const bench = await WorkbenchPage.open(context, stage.url(), WISH);
      await bench.pane();
      await bench.openFile(join('test-data', 'government', 'g04.xlsx'));
      await bench.tab('会议签到表').waitFor();
      const pane = await bench.pane();
      await pane.getByText(bench.say('pane.found.none')).first().waitFor();
      await bench.button(pane, 'check').click();
      await pane
        .getByText(sayTrouble(bench.say, { kind: 'no-ledger' }).what)
        .first()
        .waitFor();
    },
    2 * MINUTES,
  );

  it(
    'a file is no workbook: the page says so and keeps what is open',
    async () => {
      const { context } = await stage.browser();
      const bench = await WorkbenchPage.open(context, stage.url(), WISH);
      await bench.pane();
      const tab = await bench.activeTab();
      await bench.openFile('package.json');
      await bench.page
        .getByText(sayTrouble(bench.say, { kind: 'file-not-a-workbook' }).what)
        .first()
        .waitFor();
      expect(await bench.activeTab()).toBe(tab);
    },
    2 * MINUTES,
  );

  it(
    'Office.js does not answer: the pane says so within a quarter of a minute',
    async () => {
      const { context } = await stage.browser();
      const page = await context.newPage();
      // The pane by itself, in no Excel and on no workbench.
      await page.goto(`${stage.url()}pane/taskpane.html?lang=zh-CN`);
      const { say } = await WorkbenchPage.open(context, stage.url(), WISH);
      const silent = page.getByText(say('pane.start.office-silent.what'));
      await silent
        .or(page.getByText(say('pane.start.office-missing.what')))
        .first()
        .waitFor({ timeout: 15_000 });
    },
    2 * MINUTES,
  );
});
