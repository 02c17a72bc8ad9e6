import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isoDay } from '../../src/core/calendar/iso.ts';
import type { DayNumber } from '../../src/core/calendar/day-number.ts';
import type { FollowUpItem } from '../../src/core/ledger/ledger.ts';
import { printOfItem } from '../../src/core/summary/annex/annex-print.ts';
import type { LastSummary } from '../../src/core/summary/annex/last-summary.ts';
import { standingSummaries } from '../../src/core/summary/annex/standing-summaries.ts';
import { readStanding } from '../../src/jobs/read-last-summary.ts';
import { summariseLedgers, type SummaryOutcome } from '../../src/jobs/summarise-ledgers.ts';
import { createSay } from '../../src/messages/index.ts';
import { openWorkbook } from '../../src/xlsx/open-workbook.ts';
import { createXlsxPort } from '../../src/xlsx/xlsx-port.ts';
import { closeOffice, render, renderAhead } from './office.ts';
import { ledgersOf, middleDay, workbooksToJudge } from './workbooks.ts';

afterAll(closeOffice);

const MINUTES = 60_000;
const FOLDER = '.artifacts/judge/read-back';
/** So many items at most stand in an annex whole. */
const WHOLE_ANNEX = 3000;

interface Made {
  readonly path: string;
  readonly day: string;
  /** The third of three weeks. */
  readonly outcome: SummaryOutcome;
}
const made = new Map<string, Made>();

beforeAll(async () => {
  for (const workbook of workbooksToJudge()) {
    const weeks = await threeWeeks(workbook);
    if (weeks !== null) made.set(workbook, weeks);
  }
  await renderAhead([...made.values()].map(({ path, day }) => ({ workbook: path, as: 'xlsx', day })));
}, 10 * MINUTES);

describe.each(workbooksToJudge())('the weekly summary in %s', (workbook) => {
  it(
    'is read back as it was made, before and after LibreOffice saved it',
    async () => {
      const weeks = made.get(workbook);
      // No ledger, no summary: `summary.test.ts` holds to that.
      if (weeks === undefined) return;
      const { path, day, outcome } = weeks;
      const before = await readBack(path, outcome.sheet);
      const items = outcome.counted.flatMap((ledger) => ledger.items);
      expect([before.leftOut, before.asOf, before.week]).toEqual([
        0,
        outcome.summary.asOf,
        outcome.summary.week,
      ]);
      expect(before.counts).toEqual(countsOf(outcome));
      expect(before.history).toEqual(outcome.summary.history.length < 3 ? [] : outcome.summary.history);
      if (items.length <= WHOLE_ANNEX)
        expect(before.items.map(told).sort()).toEqual(items.map(meant(statesOf(outcome))).sort());

      const [resaved = ''] = await render(path, 'xlsx', day);
      expect(await readBack(resaved, outcome.sheet)).toEqual(before);
    },
    5 * MINUTES,
  );
});

/** Three Fridays, so to speak: the middle deadline and two weeks before, each in a sheet of its own. */
async function threeWeeks(workbook: string): Promise<Made | null> {
  const ledgers = await ledgersOf(workbook);
  if (ledgers.length === 0) return null;
  const today = middleDay(ledgers);
  const opened = openWorkbook(readFileSync(workbook));
  const port = createXlsxPort(opened);
  let outcome: SummaryOutcome | null = null;
  for (const weeksAgo of [2, 1, 0]) {
    const result = await summariseLedgers(
      { port, today: (today - 7 * weeksAgo) as DayNumber },
      { scope: { kind: 'all' }, language: 'zh-CN', words: createSay('zh-CN') },
    );
    if (result.kind === 'trouble') throw new Error(`${workbook}: ${result.trouble.kind}`);
    outcome = result.value;
  }
  if (outcome === null) return null;
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, basename(workbook));
  writeFileSync(path, opened.save());
  return { path, day: isoDay(today), outcome };
}

async function readBack(path: string, sheet: string): Promise<LastSummary> {
  const port = createXlsxPort(openWorkbook(readFileSync(path)));
  const survey = await port.survey({ heads: [sheet], headRows: 10 });
  const [standing] = standingSummaries(survey, []);
  if (standing === undefined) throw new Error(`${path} has no summary`);
  const reading = await readStanding(port, standing, survey.dateSystem, {});
  if (reading.kind !== 'read') throw new Error(`${path}: ${reading.kind}`);
  return reading.summary;
}

function countsOf({ summary: { byStatus } }: SummaryOutcome): Record<string, number> {
  return Object.fromEntries(Object.entries(byStatus).map(([status, items]) => [status, items.length]));
}

/** What an item's line has to tell: where it is, its number, what it is, its day and its state. */
const told = ({ place, number, print, due, status }: LastSummary['items'][number]): string =>
  [place?.sheet, place?.row, number, print, due, status].join(' | ');
const meant =
  (states: ReadonlyMap<FollowUpItem, string>) =>
  (item: FollowUpItem): string =>
    [item.sheet, item.row + 1, item.number, printOfItem(item), item.deadline.due, states.get(item)].join(
      ' | ',
    );

/** As the summary counts them: what has no end is ongoing, whatever its status says. */
const statesOf = ({ summary: { byStatus } }: SummaryOutcome): ReadonlyMap<FollowUpItem, string> =>
  new Map(
    Object.entries(byStatus).flatMap(([status, items]) => items.map((item) => [item, status] as const)),
  );
