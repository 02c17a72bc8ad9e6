import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DayNumber } from '../core/calendar/day-number.ts';
import { serialOf } from '../core/calendar/serial.ts';
import { columnIndex, rowIndex, type CellValue, type DateSystem } from '../core/sheet-grid.ts';
import type { PlanValue, SheetPlan } from '../core/sheet-plan/sheet-plan.ts';
import { printOfItem } from '../core/summary/annex/annex-print.ts';
import type { LastSummary } from '../core/summary/annex/last-summary.ts';
import { matchItems, type ItemMatches } from '../core/summary/annex/match-items.ts';
import { readSummary } from '../core/summary/annex/read-annex.ts';
import { AS_OF, day, itemOf, ledgerOf, WEEK, type Given } from '../core/summary/items-for-tests.ts';
import { planSummarySheet } from '../core/summary/plan-summary-sheet.ts';
import { summarise } from '../core/summary/summarise.ts';
import type { FollowUpItem } from '../core/ledger/ledger.ts';
import type { Status } from '../core/status/status.ts';
import { LANGUAGES, type Language } from '../core/words.ts';
import { createSay } from './index.ts';

interface Case extends Given {
  readonly meeting?: string;
  readonly number?: string;
}

const made = (cases: readonly Case[]): FollowUpItem[] =>
  cases.map(({ meeting = '', number, ...given }, place) => ({
    ...itemOf(given, place + 4),
    meeting,
    number: number ?? String(place + 1),
  }));

const planned = (items: readonly FollowUpItem[], language: Language): SheetPlan =>
  planSummarySheet(summarise([ledgerOf(items)], WEEK, AS_OF), ['台账'], createSay(language), language);

type Cells = CellValue[][];

/** The plan's cells as a workbook gives them back. */
function cellsOf({ blocks }: SheetPlan, dateSystem: DateSystem = 1900): Cells {
  const rows = Math.max(...blocks.map(({ at, values }) => at.row + values.length));
  const cells = Array.from({ length: rows }, () => new Array<CellValue>(8).fill(''));
  for (const { at, values } of blocks) {
    for (const [down, row] of values.entries()) {
      for (const [across, value] of row.entries()) {
        const line = cells[at.row + down];
        if (line !== undefined) line[at.column + across] = cellOf(value, dateSystem);
      }
    }
  }
  return cells;
}

function cellOf(value: PlanValue, dateSystem: DateSystem): CellValue {
  if (value === null) return '';
  return typeof value === 'object' ? serialOf(value.day, dateSystem) : value;
}

function readingOf(values: Cells, sheet = '督办周报2022年第6周', dateSystem: DateSystem = 1900) {
  return readSummary(sheet, { top: rowIndex(0), left: columnIndex(0), values }, dateSystem);
}

function read(values: Cells, sheet?: string, dateSystem?: DateSystem): LastSummary {
  const reading = readingOf(values, sheet, dateSystem);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  return reading.summary;
}

function matched(items: readonly FollowUpItem[], earlier: LastSummary['items']): ItemMatches {
  const search = matchItems(items, earlier);
  let turn = search.next();
  while (turn.done !== true) turn = search.next();
  return turn.value;
}

const SAMPLE: readonly Case[] = [
  { item: '修路', due: day('2022-02-01'), progress: '正在施工', meeting: '第3次常务会议' },
  { item: '架桥', status: 'closed', due: day('2022-02-10'), completedOn: day('2022-02-09') },
  { item: '开渠', status: 'ongoing', leadUnit: '市水利局' },
];
/** Where a text stands in the cells, `[row, column]`. */
function find(cells: Cells, text: string, from = 0): readonly [number, number] {
  for (let row = from; row < cells.length; row += 1) {
    const column = cells[row]?.indexOf(text) ?? -1;
    if (column >= 0) return [row, column];
  }
  throw new Error(text);
}
const annexRow = (cells: Cells): number => find(cells, '附件1：事项明细（按办理状态）')[0];

const aDay = fc.integer({ min: 40_000, max: 50_000 }).map((value) => value as DayNumber);
const aText = fc.oneof(
  fc.constantFrom(
    '=1+1',
    '合计',
    '附件1：事项明细',
    '2022年2月7日',
    '第3行',
    '—',
    '办结',
    'Total',
    '修路\n架桥',
    '“',
    '项'.repeat(400),
    `${'字'.repeat(119)}\n=2+2`,
    "'引号",
    '"引号"，“双层”‘单层’',
    '２０２２年３月５日前',
    '2022-03-05',
    '44600',
    'TRUE',
    '+86 10',
    '@SUM(A1)',
    '\u3000全角　空格',
    '附件2：单位索引',
    'Annex 3: index',
    '来源',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
);
const aCase: fc.Arbitrary<Case> = fc.record({
  // A row without a text is an item as well, where it has an owner and a day.
  item: fc.oneof({ weight: 9, arbitrary: aText.filter((text) => text.trim() === text) }, fc.constant('')),
  meeting: fc.constantFrom('', '第3次常务会议', '市指挥部第3次会议（2022年1月28日）', 'Board, row 7'),
  number: fc.constantFrom('', '1', '１', '2.1', '督办〔2022〕7号', '（一）', '=1'),
  progress: aText.map((text) => text.trim()),
  status: fc.constantFrom<Status>(
    'closed',
    'notStarted',
    'inProgress',
    'awaitingSignOff',
    'unknown',
    'ongoing',
    'suspended',
  ),
  due: fc.option(aDay, { nil: null }),
  leadUnit: fc.constantFrom('', '市卫健委', '乡镇（街道）', '=市住建局', '市教育局\n（牵头）'),
});

describe('a summary read back from its sheet', () => {
  it.each(LANGUAGES)('gives the same items, days, states and progress in %s', (language) => {
    fc.assert(
      fc.property(
        fc.array(aCase, { minLength: 1, maxLength: 12 }),
        fc.constantFrom<DateSystem>(1900, 1904),
        (cases, dateSystem) => {
          const items = made(cases);
          const {
            items: back,
            week,
            asOf,
            counts,
            leftOut,
          } = read(cellsOf(planned(items, language), dateSystem), 'x', dateSystem);
          const mine = (row: number | undefined) => items.find((item) => item.row + 1 === row);
          expect([week, asOf, leftOut, back.length]).toEqual([WEEK, AS_OF, 0, items.length]);
          expect(counts?.closed).toBe(items.filter(({ status }) => status === 'closed').length);
          for (const one of back) {
            const item = mine(one.place?.row);
            expect({
              number: one.number,
              print: one.print,
              due: one.due,
              status: one.status,
              meeting: one.meeting,
            }).toEqual({
              number: item?.number,
              print: item && printOfItem(item),
              due: item?.deadline.due,
              status: item?.status,
              meeting: item?.meeting,
            });
            expect(item?.progress.startsWith(one.progress.replace(/…$/, ''))).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each(LANGUAGES)('is the same as the ledger, item by item, while nothing happens, in %s', (language) => {
    fc.assert(
      fc.property(fc.array(aCase, { minLength: 1, maxLength: 12 }), (cases) => {
        const items = made(cases);
        const { before, gone } = matched(items, read(cellsOf(planned(items, language))).items);
        expect([before.size, gone]).toEqual([items.length, []]);
        // Of the same words, each is itself, or one that nothing tells from it.
        for (const [item, one] of before) {
          expect([one.due, one.status === 'closed', one.print]).toEqual([
            item.deadline.due,
            item.status === 'closed',
            printOfItem(item),
          ]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is read under any name and title, its columns moved and one put between', () => {
    const cells = cellsOf(planned(made(SAMPLE), 'zh-CN'));
    const first = cells[0];
    if (first !== undefined) first[0] = '某市督办情况通报';
    const moved = cells.map((row) => ['', row[0] ?? '', '批注', ...row.slice(1).reverse()]);
    const { items, week } = read(moved, '第6期（定稿）');
    expect(week).toEqual(WEEK);
    expect(items.map(({ item, due, progress }) => [item, due, progress])).toEqual([
      ['架桥', day('2022-02-10'), ''],
      ['修路', day('2022-02-01'), '正在施工'],
      ['开渠', null, ''],
    ]);
  });

  it('is read where the annex was sorted, a row put in and one taken out', () => {
    const cells = cellsOf(planned(made(SAMPLE), 'zh-CN'));
    const at = annexRow(cells) + 2;
    cells.splice(at, 3, cells[at + 2] ?? [], new Array<CellValue>(8).fill(''), cells[at] ?? []);
    expect(read(cells).items.map(({ item }) => item)).toEqual(['开渠', '架桥']);
  });

  it('takes a clerk’s own words for a state, and keeps a line by its place whose text was wiped out', () => {
    const cells = cellsOf(planned(made(SAMPLE), 'zh-CN'));
    const at = annexRow(cells) + 2;
    const [one, two, three] = cells.slice(at);
    if (one === undefined || two === undefined || three === undefined) throw new Error('three rows');
    one[4] = '已销号';
    two[4] = '？？';
    two[3] = '#REF!';
    three[1] = '';
    const { items, leftOut } = read(cells);
    expect(items.slice(0, 2).map(({ status, due }) => [status, due])).toEqual([
      ['closed', day('2022-02-10')],
      [null, null],
    ]);
    expect([items.length, items[2]?.item, leftOut]).toEqual([3, '', 0]);
  });

  it('leaves out a line that says neither a task nor where it stands', () => {
    const cells = cellsOf(planned(made(SAMPLE), 'zh-CN'));
    const at = annexRow(cells) + 2;
    const three = cells[at + 2];
    if (three === undefined) throw new Error('three rows');
    three[1] = '';
    three[three.length - 1] = '';
    const { items, leftOut } = read(cells);
    expect([items.length, leftOut]).toEqual([2, 1]);
  });

  it('ends before the next annex', () => {
    const { items } = read(cellsOf(planned(made(SAMPLE), 'en')));
    expect(items).toHaveLength(SAMPLE.length);
  });

  it('says what cannot be read: no annex any more, or no week', () => {
    const cells = cellsOf(planned(made(SAMPLE), 'zh-CN'));
    expect(readingOf(cells.slice(0, annexRow(cells)))).toEqual({
      kind: 'unreadable',
      sheet: '督办周报2022年第6周',
      week: WEEK,
    });
    expect(readingOf(cells.slice(4), '通报').kind).toBe('unreadable');
    expect(read(cells.slice(4)).week).toEqual(WEEK);
  });

  it('believes the figures only where they add up', () => {
    const cells = cellsOf(planned(made(SAMPLE), 'zh-CN'));
    expect(read(cells).counts).toMatchObject({ closed: 1, inProgress: 1, ongoing: 1 });
    const [row] = find(cells, '推进中');
    const line = cells[row];
    if (line !== undefined) line[2] = 9;
    expect(read(cells).counts).toBeNull();
  });
});
