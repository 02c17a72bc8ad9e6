import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DayNumber } from '../../src/core/calendar/day-number.ts';
import { parseIsoDay } from '../../src/core/calendar/iso.ts';
import { suggestedStep } from '../../src/core/summary/escalation.ts';
import type {
  NamedFigures,
  UnitFigures,
  UnitRanking,
  WeeklySummary,
} from '../../src/core/summary/weekly-summary.ts';
import {
  summariseLedgers,
  type SummariseOptions,
  type SummaryOutcome,
} from '../../src/jobs/summarise-ledgers.ts';
import { createSay } from '../../src/messages/index.ts';
import { openWorkbook } from '../../src/xlsx/open-workbook.ts';
import type { XlsxWorkbook } from '../../src/xlsx/workbook.ts';
import { createXlsxPort } from '../../src/xlsx/xlsx-port.ts';
import { NO_BREAK, type CountedWeek } from './by-hand/counting-formulas.ts';
import { COUNTS, writeCountingWorkbook } from './by-hand/counting-workbook.ts';
import { governmentByHand } from './by-hand/government.ts';
import { leadersAndPlaces } from './by-hand/leaders-and-places.ts';
import { ledgersByHand, LEDGERS_NOT_COUNTED } from './by-hand/ledgers.ts';
import { printedOf } from './by-hand/printed-counts.ts';
import { printedFigures } from './by-hand/printed-figures.ts';
import { rawCells } from './by-hand/raw-cells.ts';
import { STATES, type WorkbookByHand } from './by-hand/reading-by-hand.ts';
import { NOBODY, READ, UNREAD } from './by-hand/reading-formulas.ts';
import { MADE_BY_HAND, SAMPLES_BY_HAND } from './by-hand/samples.ts';
import { parseCsv } from './csv-cells.ts';
import { closeOffice, render, renderAhead } from './office.ts';
import { ledgersOf, workbooksToJudge } from './workbooks.ts';

/**
 * Every figure of the weekly summary, counted a second time by other means: another library reads the cells, a person
 * has read the wordings, LibreOffice counts. Three weeks running of each workbook, each written into it before the
 * next, and at last the first of them again, as of its own day, when that is over.
 */
const MINUTES = 60_000;
const FOLDER = '.artifacts/judge/counted';
/** For LibreOffice, whose clock is never asked here. */
const ANY_DAY = '2022-02-11';

const JUDGED = workbooksToJudge();
const BY_HAND = [
  ...SAMPLES_BY_HAND,
  ...governmentByHand(),
  ...MADE_BY_HAND,
  ...leadersAndPlaces(),
  ...ledgersByHand(),
];
/** Workbooks that nobody has read by hand, and why not. */
const NOT_READ: Readonly<Record<string, string>> = {
  'test-data/government/g04.xlsx': 'holds no ledger',
  '.artifacts/judge/made/多次会议.xlsx': 'made by rule: what a person read of it would be the rule once more',
};

/** Figures that the sheet works out of others. */
const ONLY_PRINTED = ['late units', ...STATES.map((state) => `share of ${state}`)];

type Figures = Readonly<Record<string, number | string>>;

interface Counted {
  readonly path: string;
  readonly summaries: readonly WeeklySummary[];
  /** The workbook with the four sheets in it, and their names. */
  readonly written: string;
  readonly sheets: readonly string[];
}
const WEEKS: [place: number, name: string][] = [
  [0, 'the first week'],
  [1, 'the second'],
  [2, 'the third'],
  [3, 'the first, made again when it is over'],
];

const counted = new Map<WorkbookByHand, Counted>();

beforeAll(async () => {
  if (LEDGERS_NOT_COUNTED !== null) process.stderr.write(`${LEDGERS_NOT_COUNTED}\n`);
  mkdirSync(FOLDER, { recursive: true });
  for (const [index, hand] of BY_HAND.entries()) {
    const { summaries, sheets, saved } = await threeWeeksAndOnceMore(hand);
    const written = join(FOLDER, `${String(index)}-written.xlsx`);
    writeFileSync(written, saved);
    const path = join(FOLDER, `${String(index)}-${basename(hand.path)}`);
    await writeCountingWorkbook(path, hand, await rawCells(hand.path), weeksOf(summaries));
    counted.set(hand, { path, summaries, written, sheets });
  }
  await renderAhead(
    [...counted.values()].flatMap(({ path, written }) => [
      { workbook: path, as: 'csv' as const, day: ANY_DAY },
      { workbook: written, as: 'xlsx' as const, day: ANY_DAY },
    ]),
  );
}, 10 * MINUTES);

afterAll(closeOffice);

it('every workbook with a ledger is counted, or said not to be', async () => {
  const known = new Set([...BY_HAND.map(({ path }) => path), ...Object.keys(NOT_READ)]);
  expect(JUDGED.filter((path) => !known.has(path))).toEqual([]);
  const sheets = await Promise.all(
    BY_HAND.map(async ({ path, ledgers }) => [
      path,
      [...new Set((await ledgersOf(path)).map(({ layout }) => layout.sheet))],
      ledgers.map(({ sheet }) => sheet),
    ]),
  );
  for (const [path, found, meant] of sheets) expect([path, found]).toEqual([path, meant]);
});

describe.each(BY_HAND.map((hand) => [`${hand.path} from ${hand.from}`, hand] as const))('%s', (_, hand) => {
  it('has no wording that the reader by hand has passed over', async () => {
    const rows = await sheetOf(hand, READ);
    expect(rows.flatMap((cells, at) => (cells.includes(UNREAD) ? [[at + 1, ...cells]] : []))).toEqual([]);
  });

  it.each(WEEKS)('adds up to what LibreOffice counts: %d, %s', async (week) => {
    const summary = counted.get(hand)?.summaries[week];
    if (summary === undefined) throw new Error('no summary');
    const left = Object.keys(hand.uncounted ?? {});
    expect(without(figuresOf(summary), left)).toEqual(
      without(await countsOf(hand, week), [...left, ...ONLY_PRINTED]),
    );
  });

  it.each(WEEKS)('shows on its sheet what LibreOffice counts: %d, %s', async (week) => {
    const [printed, counts] = await Promise.all([printedIn(hand, week), countsOf(hand, week)]);
    const left = Object.keys(hand.uncounted ?? {});
    expect(without(printed, left)).toEqual(without(roundedAll(printedOf(counts, hand.settings)), left));
  });
});

interface WrittenWeeks {
  readonly summaries: readonly WeeklySummary[];
  readonly sheets: readonly string[];
  readonly saved: Uint8Array;
}

async function threeWeeksAndOnceMore({ path, from }: WorkbookByHand): Promise<WrittenWeeks> {
  const first = parseIsoDay(from);
  if (first === null) throw new Error(`${path}: ${from} is no day`);
  const workbook = openWorkbook(readFileSync(path));
  const made: SummaryOutcome[] = [];
  for (const week of [0, 1, 2]) {
    made.push(await summaryOf(workbook, (first + 7 * week) as DayNumber));
  }
  const asked = { week: { kind: 'with', day: first }, asOf: first } as const;
  made.push(await summaryOf(workbook, (first + 14) as DayNumber, asked));
  return {
    summaries: made.map(({ summary }) => summary),
    sheets: made.map(({ sheet }) => sheet),
    saved: workbook.save(),
  };
}

/** Written into the workbook as well, so that the next one finds it. */
async function summaryOf(
  workbook: XlsxWorkbook,
  today: DayNumber,
  asked: Pick<SummariseOptions, 'week' | 'asOf'> = {},
): Promise<SummaryOutcome> {
  const result = await summariseLedgers(
    { port: createXlsxPort(workbook), today },
    { scope: { kind: 'all' }, language: 'zh-CN', words: createSay('zh-CN'), ...asked },
  );
  if (result.kind === 'trouble') throw new Error(result.trouble.kind);
  return result.value;
}

/** Only the days are taken over, and they are what the week is by definition. */
function weeksOf(summaries: readonly WeeklySummary[]): readonly CountedWeek[] {
  return summaries.map(({ asOf, week, total }, place) => {
    const past = place === 3;
    // Of a ledger without items there is nothing to compare.
    const before = past || total === 0 ? [] : summaries.slice(0, place).map((earlier) => earlier.asOf);
    return { asOf, from: week.from, to: week.to, before, past };
  });
}

/** What stands on the sheet of a week once LibreOffice has opened the workbook and written it anew. */
async function printedIn(hand: WorkbookByHand, week: number): Promise<Figures> {
  const made = counted.get(hand);
  if (made === undefined) throw new Error(`${hand.path} was not counted`);
  const [seen = ''] = await render(made.written, 'xlsx', ANY_DAY);
  return roundedAll((await printedFigures(seen))(made.sheets[week] ?? ''));
}

async function sheetOf(hand: WorkbookByHand, name: string): Promise<readonly (readonly string[])[]> {
  const path = counted.get(hand)?.path;
  if (path === undefined) throw new Error(`${hand.path} was not counted`);
  const files = await render(path, 'csv', ANY_DAY);
  const file = files.find((each) => each.endsWith(`-${name}.csv`));
  if (file === undefined) throw new Error(`${path}: LibreOffice wrote no sheet ${name}`);
  return parseCsv(readFileSync(file, 'utf8'));
}

/** What LibreOffice has counted. Names that no item of the week bears are left out: nothing is printed of them. */
async function countsOf(hand: WorkbookByHand, week: number): Promise<Figures> {
  const lines = (await sheetOf(hand, COUNTS)).filter(([place]) => place === String(week));
  const figures: Figures = Object.fromEntries(
    lines.map(([, figure = '', value = '']) => [
      figure,
      /^[a-z]+$/.test(value) ? value : rounded(Number(value)),
    ]),
  );
  const unborne = Object.keys(figures).filter((key) => key.endsWith(': total') && figures[key] === 0);
  const names = unborne.map((key) => key.slice(0, -'total'.length));
  return Object.fromEntries(
    Object.entries(figures).filter(([key]) => !names.some((name) => key.startsWith(name))),
  );
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
const roundedAll = (figures: Figures): Figures =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [
      name,
      typeof value === 'number' ? rounded(value) : value,
    ]),
  );
const orNone = (value: number | null): number | 'none' => (value === null ? 'none' : rounded(value));
const without = (figures: Figures, names: readonly string[]): Figures =>
  Object.fromEntries(Object.entries(figures).filter(([name]) => !names.includes(name)));

function figuresOf(summary: WeeklySummary): Figures {
  const { byStatus, daysLate, history, silentUnits, weekOverWeek } = summary;
  const items = Object.values(byStatus).flat();
  const steps = items.map((item) => suggestedStep(item, summary)?.level);
  const rated = history.at(-1)?.counted ?? 0;
  return {
    total: summary.total,
    closed: summary.closed,
    notStarted: summary.notStarted,
    inProgress: summary.inProgress,
    awaitingSignOff: summary.awaitingSignOff,
    unknown: summary.unknown,
    ongoing: summary.ongoing,
    suspended: summary.suspended,
    'closed late': summary.closedLate,
    overdue: summary.overdue.length,
    'overdue 1 to 7 days': daysLate.week,
    'overdue 8 to 30 days': daysLate.month,
    'overdue longer': daysLate.longer,
    'due soon': summary.dueSoon.size,
    'due next week': summary.dueNextWeek.length,
    'without owner': summary.noOwner.length,
    'without deadline': summary.noDeadline.length,
    'new this week': summary.newThisWeek.length,
    'closed this week': summary.closedThisWeek.length,
    'closed this week late': summary.closedThisWeekLate,
    'closed this week on time': summary.closedThisWeekOnTime,
    'without feedback': summary.noFeedback.length,
    'to be reported': steps.filter((step) => step === 'report').length,
    'to be urged': steps.filter((step) => step === 'urge').length,
    'to be reminded of': steps.filter((step) => step === 'remind').length,
    'before the break': summary.comingBreak?.items.length ?? NO_BREAK,
    rated,
    rate: orNone(rated === 0 ? null : summary.closed / rated),
    'of several units': summary.jointItems,
    'of several leaders': summary.itemsOfSeveralLeaders,
    'weeks known': history.filter(
      (week) => week.total === summary.total && week.counted === rated && week.closed === summary.closed,
    ).length,
    ...(weekOverWeek === null ? {} : changesOf(weekOverWeek, history.length)),
    ...Object.fromEntries([
      ...summary.byLeadUnit.flatMap((unit) => unitLines(unit, silentUnits)),
      ...summary.rankings.flatMap(rankingLines),
      ...summary.byMeeting.flatMap((figures) => namedLines('meeting', figures)),
      ...summary.byCategory.flatMap((figures) => namedLines('category', figures)),
      ...summary.byLeader.flatMap((figures) => namedLines('leader', figures)),
    ]),
  };
}

function changesOf(changes: NonNullable<WeeklySummary['weekOverWeek']>, weeks: number): Figures {
  const running = [...changes.weeksOverdue.values()];
  return {
    'newly overdue': changes.newlyOverdue.length,
    ...Object.fromEntries(
      Array.from({ length: weeks }, (_, at) => [
        `overdue for ${String(at + 1)} weeks`,
        running.filter((count) => count === at + 1).length,
      ]),
    ),
    added: changes.added.length,
    'closed since': changes.closed.length,
    extended: changes.extended.length,
    reopened: changes.reopened.length,
    gone: changes.gone.length,
    'change of rate': changes.rateChange ?? 0,
  };
}

type Line = readonly [figure: string, value: number | string];

const nameOf = ({ unit }: UnitFigures): string => `unit ${unit === '' ? NOBODY : unit}`;

function rankingLines({ kind, units, last, printed }: UnitRanking): readonly Line[] {
  return [
    ...units.flatMap((each): readonly Line[] => [
      [`${nameOf(each)}: among`, kind],
      [`${nameOf(each)}: rank among these`, orNone(each.rank)],
      [`${nameOf(each)}: is one of the last`, last.includes(each) ? 1 : 0],
    ]),
    ...printed.map((each): Line => [`${nameOf(each)}: printed rank`, orNone(each.rank)]),
  ];
}

function unitLines(figures: UnitFigures, silent: readonly string[]): readonly Line[] {
  const unit = nameOf(figures);
  return [
    [`${unit}: total`, figures.total],
    [`${unit}: closed`, figures.closed],
    [`${unit}: open`, figures.open],
    [`${unit}: overdue`, figures.overdue],
    [`${unit}: rate`, orNone(figures.rate)],
    [`${unit}: rank`, orNone(figures.rank)],
    [`${unit}: silent`, silent.includes(figures.unit) ? 1 : 0],
  ];
}

function namedLines(
  kind: string,
  { name, total, closed, open, overdue, rate }: NamedFigures,
): readonly Line[] {
  const named = `${kind} ${name === '' ? NOBODY : name}`;
  return [
    [`${named}: total`, total],
    [`${named}: closed`, closed],
    [`${named}: open`, open],
    [`${named}: overdue`, overdue],
    [`${named}: rate`, orNone(rate)],
  ];
}
