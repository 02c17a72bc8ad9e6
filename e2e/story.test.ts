import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from '@jest/globals';
import { isoDay, parseIsoDay } from '../src/core/calendar/iso.ts';
import type { DayNumber } from '../src/core/calendar/day-number.ts';
import { cellAddress, columnIndex } from '../src/core/sheet-grid.ts';
import { checkLedgers } from '../src/jobs/check-ledgers.ts';
import { lightLedgers } from '../src/jobs/light-ledgers.ts';
import { openWorkbook } from '../src/xlsx/open-workbook.ts';
import { createXlsxPort } from '../src/xlsx/xlsx-port.ts';
import { look } from './judge/look.ts';
import { closeOffice } from './judge/office.ts';
import { setStage } from './workbench/served.ts';
import { asRgb, WorkbenchPage } from './workbench/workbench-page.ts';

const stage = setStage();
afterAll(closeOffice);

const STORIES = [
  { language: 'zh-CN', sample: '会议议定事项督办台账.xlsx', today: '2022-02-11', done: '已办结' },
  { language: 'en', sample: 'Action log.xlsx', today: '2022-02-11', done: 'Closed' },
] as const;

const MINUTES = 60_000;

describe.each(STORIES)('the whole story of $sample in $language', ({ language, sample, today, done }) => {
  it(
    'goes from an opened sample to a saved workbook that LibreOffice agrees with',
    async () => {
      const asOf = dayOf(today);
      const meant = await meantFor(`samples/${sample}`, asOf);
      const { context, requests } = await stage.browser({ language });
      const bench = await WorkbenchPage.open(context, stage.url(), { language, sample, today });
      const { say } = bench;
      const pane = await bench.pane();

      // Check: the list has what the same job finds in the file.
      await bench.run(pane, 'check');
      const { findings } = meant;
      expect(findings.length).toBeGreaterThan(3);
      const list = pane.getByRole('listbox');
      expect(await list.getAttribute('aria-label')).toBe(say('pane.list.title', { count: findings.length }));

      // A finding leads to its cell.
      const chosen = pane.locator('[role="option"]').nth(2);
      const address = (await chosen.locator(':text-matches("^[A-Z]+[0-9]+$")').textContent()) ?? '';
      expect(findings.map(({ cell }) => cellAddress(cell))).toContain(address);
      await chosen.click();
      await expect(settled(() => bench.selected(), address)).resolves.toBe(address);

      // Lights: in the grid the rows shine as planned.
      await bench.run(pane, 'light');
      const { plan } = meant;
      const fills = new Map<string, string>(plan.rules.map(({ light, paint }) => [light, asRgb(paint.fill)]));
      const column = plan.rules[0]?.areas[0]?.left ?? columnIndex(0);
      const lit = plan.rows.filter(({ light }) => fills.has(light));
      expect(lit.length).toBeGreaterThan(2);
      for (const { row, light } of lit) {
        await bench.goTo(cellAddress({ row, column }));
        const fill = fills.get(light) ?? '';
        await expect(settled(() => bench.fill(row, column), fill)).resolves.toBe(fill);
      }

      // The weekly summary is a new sheet at the end.
      await bench.run(pane, 'summary');
      const tabs = await bench.page.getByRole('tab').allTextContents();
      const summarySheet = tabs.at(-1) ?? '';
      expect(summarySheet).not.toBe(plan.sheet);
      await pane.getByRole('button', { name: say('pane.done.summary.open') }).click();
      await expect(settled(() => bench.activeTab(), summarySheet)).resolves.toBe(summarySheet);

      // Closing an overdue item by hand takes its light away at once.
      const overdue = plan.rows.find(({ light }) => light === 'overdue');
      if (overdue === undefined) throw new Error('nothing is overdue in the sample');
      await bench.tab(plan.sheet).click();
      const statusCell = { row: overdue.row, column: meant.statusColumn };
      await bench.goTo(cellAddress(statusCell));
      await bench.page.keyboard.type(done);
      await bench.page.keyboard.press('Enter');
      const dark = async () => (await bench.fill(overdue.row, meant.statusColumn)) !== fills.get('overdue');
      await expect(settled(dark, true)).resolves.toBe(true);
      await bench.page.screenshot({ path: `.artifacts/screenshots/story-${language}.png` });

      // Saved, and opened by a program that knows nothing of us.
      const path = `.artifacts/saved/${language}.xlsx`;
      await bench.save(path);
      const sheets = await look(path, isoDay(asOf));
      expect(sheets.map(({ name }) => name)).toContain(summarySheet);
      const ledger = sheets.find(({ name }) => name === plan.sheet);
      expect(ledger?.cells[statusCell.row]?.[statusCell.column]).toBe(done);
      const colours = new Set(plan.rules.map(({ paint }) => paint.fill.toUpperCase()));
      const shining = [...(ledger?.shown ?? [])]
        .filter(([, cells]) =>
          cells.some(({ fill, covered }) => covered !== true && fill !== undefined && colours.has(fill)),
        )
        .map(([row]) => row);
      const after = await meantFor(path, asOf);
      const litAfter = after.plan.rows.filter(({ light }) => fills.has(light)).map(({ row }) => row);
      expect(shining).toEqual(litAfter);
      expect(litAfter).not.toContain(overdue.row);

      expect(requests.outside()).toEqual([]);
      expect(requests.count()).toBeGreaterThan(5);
    },
    4 * MINUTES,
  );
});

/** What the same jobs give on the file itself. */
async function meantFor(path: string, today: DayNumber) {
  const port = createXlsxPort(openWorkbook(readFileSync(path)));
  const scope = { kind: 'active' } as const;
  const checked = await checkLedgers({ port, today }, { scope });
  const lit = await lightLedgers({ port, today }, { scope });
  if (checked.kind === 'trouble' || lit.kind === 'trouble') throw new Error(`${path} cannot be read`);
  const plan = lit.value.plans[0];
  const statusColumn = lit.value.ledgers[0]?.layout.columns.get('status');
  if (plan === undefined || statusColumn === undefined) throw new Error(`${path} has no ledger`);
  return { findings: checked.value.findings, plan, statusColumn };
}

/** Asks until the answer is the one hoped for, or gives the last one after some seconds. */
async function settled<T extends string | boolean | null>(ask: () => Promise<T>, hoped: T): Promise<T> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    // What is not drawn yet cannot be asked yet.
    if ((await ask().catch(() => undefined)) === hoped) return hoped;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return ask();
}

function dayOf(iso: string): DayNumber {
  const day = parseIsoDay(iso);
  if (day === null) throw new RangeError(iso);
  return day;
}
