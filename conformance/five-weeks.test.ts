import { afterEach, describe, expect, it } from '@jest/globals';
import { isoDay, parseIsoDay } from '../src/core/calendar/iso.ts';
import type { DayNumber } from '../src/core/calendar/day-number.ts';
import type { CellValue } from '../src/core/sheet-grid.ts';
import type { WeekOverWeek } from '../src/core/summary/weekly-summary.ts';
import { summariseLedgers } from '../src/jobs/summarise-ledgers.ts';
import { createSay } from '../src/messages/index.ts';
import { newWorkbook } from '../src/xlsx/new-workbook.ts';
import type { XlsxSheet } from '../src/xlsx/workbook.ts';
import { closeDoors, openDoor } from './doors.ts';

afterEach(closeDoors);

const HEADER = ['序号', '督办事项', '责任单位', '交办日期', '完成时限', '办理状态', '办结日期', '进展情况'];
const [STATUS, DONE] = [5, 6];
const FIRST_FRIDAY = day('2022-02-11');

function day(iso: string): DayNumber {
  const found = parseIsoDay(iso);
  if (found === null) throw new Error(iso);
  return found;
}

const row = (number: number, item: string, due: string, status = '推进中'): CellValue[] => [
  number,
  item,
  '市应急局',
  '2022年1月28日',
  due,
  status,
  '',
  '正在办理',
];

/** What a clerk does to the ledger between two Fridays; rows are counted from 0 under the header. */
interface WeeksWork {
  readonly edits?: readonly (readonly [row: number, column: number, value: CellValue])[];
  /** Rows written anew, from this one on. */
  readonly rows?: readonly [at: number, rows: readonly CellValue[][]];
}

interface Events {
  readonly added: readonly string[];
  readonly closed: readonly string[];
  readonly newlyOverdue: readonly string[];
  readonly extended: readonly string[];
  readonly reopened: readonly string[];
  readonly gone: readonly string[];
  readonly overdueWeeks: Readonly<Record<string, number>>;
  readonly rateChange: number | null;
}

const NOTHING: Events = {
  added: [],
  closed: [],
  newlyOverdue: [],
  extended: [],
  reopened: [],
  gone: [],
  overdueWeeks: {},
  rateChange: 0,
};

const START: readonly CellValue[][] = [
  row(1, '修订城市内涝应急预案', '2022年2月15日'),
  row(2, '开展节前安全检查', '2022年2月9日'),
  row(3, '建成冷链追溯平台', '2022年3月31日'),
  row(4, '编制供热管网改造计划', '2022年6月30日'),
];

/** Friday by Friday: what was done since the one before, and what the summary has to tell of it. */
const WEEKS: readonly (readonly [WeeksWork, Events | null])[] = [
  [{}, null],
  // 2022-02-18: the first comes due; the second stays overdue; the third is closed.
  [
    {
      edits: [
        [2, STATUS, '已办结'],
        [2, DONE, '2022年2月16日'],
      ],
    },
    {
      ...NOTHING,
      closed: ['建成冷链追溯平台'],
      newlyOverdue: ['修订城市内涝应急预案'],
      overdueWeeks: { 修订城市内涝应急预案: 1, 开展节前安全检查: 2 },
      rateChange: 25,
    },
  ],
  // 2022-02-25: the first is put off, its text polished; a new one is put on top, and all numbers move on.
  [
    {
      rows: [
        0,
        [
          row(1, '开展重大隐患排查', '2022年4月30日'),
          row(2, '进一步修订城市内涝应急预案', '2022年3月10日'),
          row(3, '开展节前安全检查', '2022年2月9日'),
          row(4, '建成冷链追溯平台', '2022年3月31日', '已办结'),
          row(5, '编制供热管网改造计划', '2022年6月30日'),
        ],
      ],
    },
    {
      ...NOTHING,
      added: ['开展重大隐患排查'],
      extended: ['进一步修订城市内涝应急预案 2022-02-15→2022-03-10'],
      overdueWeeks: { 开展节前安全检查: 3 },
      rateChange: -5,
    },
  ],
  // 2022-03-04: the platform is taken up again; the plan is gone from the ledger.
  [
    { rows: [3, [row(4, '建成冷链追溯平台', '2022年3月31日'), HEADER.map(() => '')]] },
    {
      ...NOTHING,
      reopened: ['建成冷链追溯平台'],
      gone: ['编制供热管网改造计划'],
      overdueWeeks: { 开展节前安全检查: 4 },
      rateChange: -20,
    },
  ],
  // 2022-03-11: nothing was done, and the one that was put off is late again.
  [
    {},
    {
      ...NOTHING,
      newlyOverdue: ['进一步修订城市内涝应急预案'],
      overdueWeeks: { 进一步修订城市内涝应急预案: 1, 开展节前安全检查: 5 },
    },
  ],
];

/** Closed of all that can be, as the weeks above leave the ledger. */
const RATES = ['2022-02-11 0/4', '2022-02-18 1/4', '2022-02-25 1/5', '2022-03-04 0/4', '2022-03-11 0/4'];

function write(sheet: XlsxSheet, at: number, rows: readonly CellValue[][]): void {
  for (const [down, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) sheet.setValue(at + down + 1, column, value);
  }
}

const eventsOf = (changes: WeekOverWeek): Events => ({
  added: changes.added.map(({ item }) => item),
  closed: changes.closed.map(({ item }) => item),
  newlyOverdue: changes.newlyOverdue.map(({ item }) => item),
  extended: changes.extended.map(({ item, from, to }) => `${item.item} ${isoDay(from)}→${isoDay(to)}`),
  reopened: changes.reopened.map(({ item }) => item),
  gone: changes.gone.map(({ item }) => item),
  overdueWeeks: Object.fromEntries([...changes.weeksOverdue].map(([{ item }, weeks]) => [item, weeks])),
  rateChange: changes.rateChange === null ? null : changes.rateChange / 10,
});

describe.each(['file', 'excel 1.14'] as const)('five weeks, through the %s door', (name) => {
  it.each(['zh-CN', 'zh-TW', 'en'] as const)('tell exactly what happened, in %s', async (language) => {
    const workbook = newWorkbook();
    const ledger = workbook.addSheet('督办台账');
    for (const [column, heading] of HEADER.entries()) ledger.setValue(0, column, heading);
    write(ledger, 0, START);
    const { port, model } = openDoor(name, workbook.save());
    const found: (Events | null)[] = [];
    const rates: (readonly string[])[] = [];
    const charts: number[] = [];
    for (const [week, [work]] of WEEKS.entries()) {
      const sheet = model.sheet('督办台账');
      if (sheet === undefined) throw new Error('no ledger');
      if (work.rows !== undefined) write(sheet, ...work.rows);
      for (const [at, column, value] of work.edits ?? []) sheet.setValue(at + 1, column, value);
      const today = (FIRST_FRIDAY + 7 * week) as DayNumber;
      const result = await summariseLedgers(
        { port, today },
        { scope: { kind: 'active' }, language, words: createSay(language) },
      );
      if (result.kind !== 'done') throw new Error(result.trouble.kind);
      const { weekOverWeek, history } = result.value.summary;
      rates.push(
        history.map(({ asOf, counted, closed }) => `${isoDay(asOf)} ${String(closed)}/${String(counted)}`),
      );
      charts.push(model.sheet(result.value.sheet)?.chartCount ?? 0);
      found.push(weekOverWeek === null ? null : eventsOf(weekOverWeek));
    }
    expect(found).toEqual(WEEKS.map(([, events]) => events));
    // Each week knows all before it, from the sheet of the last one alone; drawn from the third on.
    expect(rates).toEqual(WEEKS.map((_, week) => RATES.slice(0, week + 1)));
    expect(charts).toEqual([0, 0, 1, 1, 1]);
  });
});
