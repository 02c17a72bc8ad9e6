import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createSay } from '../src/messages/index.ts';
import { sayTrouble } from '../src/messages/say-trouble.ts';
import { setStage } from './workbench/served.ts';
import { WorkbenchPage } from './workbench/workbench-page.ts';

const stage = setStage();
const SAMPLE = '督办台账.xlsx';
const WISH = { language: 'zh-CN', sample: SAMPLE, today: '2022-02-11' } as const;
const MINUTES = 60_000;

describe('what the pane says when', () => {
  it(
    'a cell is being edited: it waits, says what for, and goes on by itself',
    async () => {
      const { context } = await stage.browser();
      const bench = await WorkbenchPage.open(context, stage.url(), WISH);
      const pane = await bench.pane();
      await bench.run(pane, 'check');
      await bench.circumstance('workbench.cellEdit');
      await bench.button(pane, 'light').click();
      const waiting = pane.locator('main').getByText(bench.say('pane.waiting'));
      await waiting.last().waitFor();
      await bench.circumstance('workbench.cellEdit');
      await bench.atRest(pane);
      expect(await waiting.count()).toBe(0);
      expect(await pane.getByRole('status').textContent()).toContain('已亮灯');
    },
    2 * MINUTES,
  );

  it(
    'the sheet is protected: what happened, why and what to do, and then it works',
    async () => {
      const { context, requests } = await stage.browser();
      const bench = await WorkbenchPage.open(context, stage.url(), WISH);
      const pane = await bench.pane();
      await bench.run(pane, 'check');
      const sheet = (await bench.activeTab()) ?? '';
      await bench.circumstance('workbench.protected');
      await bench.button(pane, 'light').click();
      const { what, why, next } = sayTrouble(bench.say, { kind: 'sheet-protected', sheet });
      const message = pane.getByText(what).first();
      await message.waitFor();
      const shown = await pane.locator('main').innerText();
      expect(shown).toContain(why);
      expect(shown).toContain(next);
      await bench.circumstance('workbench.protected');
      await bench.run(pane, 'light');
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

  it.each([
    { happens: 'Office.js does not arrive', answer: 'abort', key: 'start.office-missing.what' },
    { happens: 'Office.js takes forever', answer: 'silence', key: 'start.office-silent.what' },
    { happens: 'it stands in no Excel', answer: 'office', key: 'start.not-excel.what' },
  ] as const)(
    '$happens: the pane says so within a quarter of a minute',
    async ({ answer, key }) => {
      const { context } = await stage.browser();
      const page = await context.newPage();
      if (answer !== 'office') {
        await page.route(/\/office(\.debug)?\.js/, (route) =>
          answer === 'abort' ? route.abort() : undefined,
        );
      }
      // The pane by itself, on no workbench.
      const paneAlone = `${stage.url()}pane/taskpane.html?lang=zh-CN`;
      await page.goto(paneAlone, { waitUntil: 'commit' });
      await page.getByText(createSay('zh-CN')(key)).first().waitFor({ timeout: 15_000 });
    },
    MINUTES,
  );
});
