import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planLights } from '../lights/plan-lights.ts';
import { columnIndex, rowIndex, type CellArea, type CellValue } from '../sheet-grid.ts';
import type { ColumnsBlock, ColumnsRequest, RowSpan } from '../workbook-port.ts';
import { columnsToRead, stateColumns } from './columns-to-read.ts';
import { hasDittos } from './filled-columns.ts';
import { joinCells } from './ledger-cells.ts';
import type { Ledger, LedgerLayout } from './ledger.ts';
import { locate } from './locate.ts';
import { readLedger } from './read-ledger.ts';
import { rowsInDoubt } from './rows-in-doubt.ts';

const HEADER = [
  '序号',
  '会议名称',
  '会议时间',
  '督办事项',
  '责任单位',
  '责任人',
  '交办时间',
  '完成时限',
  '延期至',
  '办理状态',
  '完成时间',
  '进展情况',
];

interface Cell {
  readonly value: CellValue;
  readonly format: string;
}

const plain = (value: CellValue): Cell => ({ value, format: 'General' });
const EMPTY = plain('');
const date = (value: CellValue): Cell => ({ value, format: 'yyyy/m/d' });

/** Row 7: an ordinary item. */
function itemRow(number: number): Cell[] {
  return [
    plain(number),
    plain('第3次常务会议'),
    date(44_590),
    plain(`整治河道（${String(number)}）`),
    plain('水务局'),
    plain('赵文博'),
    date(44_591),
    date(44_600 + number),
    number % 3 === 0 ? date(44_640 + number) : EMPTY,
    plain('推进中'),
    plain(''),
    plain('正在对接'),
  ];
}

function layoutOf(rows: readonly (readonly Cell[])[], merges: readonly CellArea[]): LedgerLayout {
  const values = [HEADER, ...rows.map((row) => row.map(({ value }) => value))];
  const top = rowIndex(0);
  const left = columnIndex(0);
  const used = { top, left, bottom: rowIndex(values.length - 1), right: columnIndex(HEADER.length - 1) };
  const head = { used, protected: false, block: { top, left, values: values.slice(0, 60) }, merges };
  const layout = locate('台账', head).layouts[0];
  if (layout === undefined) throw new Error('the header is not found');
  return layout;
}

/** What a door would bring. */
function bring(rows: readonly (readonly Cell[])[], request: ColumnsRequest): ColumnsBlock {
  const { firstRow, lastRow, only = [{ first: firstRow, last: lastRow }] } = request;
  const columns = request.columns.map(({ column, formats: withFormats }) => {
    const values = new Array<CellValue>(lastRow - firstRow + 1);
    const formats = new Array<string>(values.length);
    for (const { first, last } of only) {
      for (let row: number = first; row <= last; row += 1) {
        const cell = rows[row - 1]?.[column] ?? EMPTY;
        values[row - firstRow] = cell.value;
        formats[row - firstRow] = cell.format;
      }
    }
    return [column, withFormats ? { values, formats } : { values }] as const;
  });
  return { firstRow, columns: new Map(columns) };
}

/** Read in two steps; `null` where a job would read everything instead. */
function readStates(rows: readonly (readonly Cell[])[], merges: readonly CellArea[] = []) {
  const layout = layoutOf(rows, merges);
  const states = bring(rows, stateColumns(layout));
  const only = rowsInDoubt(layout, states);
  const doubted = bring(rows, { ...columnsToRead(layout), only });
  if (hasDittos([...doubted.columns.values()])) return null;
  return { only, ledger: readLedger(layout, joinCells(states, doubted, only), { dateSystem: 1900 }) };
}

function readWhole(rows: readonly (readonly Cell[])[], merges: readonly CellArea[] = []): Ledger {
  const layout = layoutOf(rows, merges);
  return readLedger(layout, bring(rows, columnsToRead(layout)), { dateSystem: 1900 });
}

/** Everything that lights and counts hang on. */
function states(ledger: Ledger) {
  const items = ledger.items.map((item) => [
    item.row,
    item.section,
    item.meetingDate,
    item.assignedOn,
    item.leadUnit,
    item.deadline.due,
    item.deadline.kind,
    item.status,
    item.group,
    item.completedOn,
  ]);
  const { rows } = planLights(ledger, { asOf: AS_OF, soon: { days: 7, in: 'days' } });
  const { firstDataRow, lastDataRow, nextTable } = ledger;
  return { items, rows, firstDataRow, lastDataRow, nextTable };
}
const AS_OF = 44_603 as Parameters<typeof planLights>[1]['asOf'];

const first = (spans: readonly RowSpan[] | undefined) => spans?.map(({ first: row, last }) => [row, last]);

describe('the columns of states', () => {
  const rows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(itemRow);
  const withCell = (at: number, column: number, cell: Cell) =>
    rows.map((row, index) => (index === at ? row.with(column, cell) : row));

  it('leave no row in doubt where every row is plainly an item', () => {
    const read = readStates(rows);
    expect(first(read?.only)).toEqual([]);
    expect(read?.ledger.items).toHaveLength(12);
  });

  it('leave out the task, the progress and the supporting units', () => {
    const { columns } = stateColumns(layoutOf(rows, []));
    expect(columns.map(({ column }) => HEADER[column])).toEqual([
      '序号',
      '会议时间',
      '责任单位',
      '交办时间',
      '完成时限',
      '延期至',
      '办理状态',
      '完成时间',
    ]);
    expect(columns.filter(({ formats }) => formats).map(({ column }) => HEADER[column])).toEqual([
      '完成时限',
      '延期至',
    ]);
  });

  it('doubt a number that only its format tells from a date, and read it right', () => {
    for (const typed of [plain(5.13), plain(20_220_513), plain(30), date(44_610.5)]) {
      const read = readStates(withCell(6, 6, typed));
      expect(first(read?.only)).toContainEqual([7, 7]);
    }
  });

  it('doubt a total, a section, a note, and what follows them', () => {
    const total = HEADER.map((_, column) => plain(column === 0 ? '合计' : column === 9 ? 12 : ''));
    const read = readStates([...rows.slice(0, 6), total, ...rows.slice(6)]);
    expect(first(read?.only)).toContainEqual([7, 8]);
    expect(read?.ledger.items).toHaveLength(12);
  });

  it('doubt the row under the header where it is no item', () => {
    const second = HEADER.map((title) => plain(title));
    const words = HEADER.map(() => plain('按实际填写'));
    for (const row of [second, words]) {
      const read = readStates([row, ...rows]);
      expect(first(read?.only)).toEqual([[1, 2]]);
      expect(read?.ledger.items).toHaveLength(12);
    }
  });

  it('doubt a row without its own meeting day, which the meeting may name', () => {
    const nameless = withCell(6, 2, plain('')).map((row, index) =>
      index === 6 ? row.with(1, plain('2022年1月20日专题会议')) : row,
    );
    const read = readStates(nameless);
    expect(read?.ledger.items[6]?.meetingDate).toBe(44_581);
  });
});

const nasty = fc.constantFrom<Cell>(
  plain(''),
  plain(' '),
  plain('〃'),
  plain('合计'),
  plain('注：以上'),
  plain('一、疫情防控'),
  plain('责任单位'),
  plain('督办事项'),
  plain('办理状态'),
  plain('2月30日'),
  plain('会后3个工作日内'),
  plain('延期至3月31日'),
  plain('延期10天'),
  plain('申请延期'),
  plain('交办后5个工作日内'),
  plain('已办结'),
  plain('#REF!'),
  plain(true),
  plain(5.13),
  plain(44_620),
  plain(20_220_311),
  plain(1),
  date(44_620),
  date(44_620.25),
  date(-1),
  { value: 44_621, format: 'm"月"d"日"' },
);

describe('reading a ledger by the columns of states', () => {
  const changes = fc.array(fc.tuple(fc.nat(39), fc.nat(HEADER.length - 1), nasty), { maxLength: 40 });
  const emptied = fc.array(fc.nat(39), { maxLength: 6 });

  it('finds the same items, days, states and lights as reading it whole, whatever stands in it', () => {
    let compared = 0;
    fc.assert(
      fc.property(changes, emptied, (cells, blanks) => {
        const rows = Array.from({ length: 40 }, (_, at) => itemRow(at + 1));
        for (const at of blanks) rows[at] = HEADER.map(() => plain(''));
        for (const [at, column, cell] of cells) rows[at] = (rows[at] ?? []).with(column, cell);
        const read = readStates(rows);
        if (read === null) return;
        compared += 1;
        expect(states(read.ledger)).toEqual(states(readWhole(rows)));
      }),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('does so under merged cells, too', () => {
    const area = fc.tuple(fc.nat(36), fc.nat(11), fc.integer({ min: 1, max: 3 }), fc.nat(2));
    fc.assert(
      fc.property(fc.array(area, { maxLength: 12 }), changes, (merged, cells) => {
        const rows = Array.from({ length: 40 }, (_, at) => itemRow(at + 1));
        for (const [at, column, cell] of cells) rows[at] = (rows[at] ?? []).with(column, cell);
        const merges = apart(
          merged.map(([top, left, down, across]) => ({
            top: rowIndex(top + 1),
            left: columnIndex(left),
            bottom: rowIndex(top + 1 + down),
            right: columnIndex(Math.min(11, left + across)),
          })),
        );
        for (const { top, left, bottom, right } of merges) {
          for (let row: number = top; row <= bottom; row += 1) {
            for (let column: number = left; column <= right; column += 1) {
              if (row !== top || column !== left)
                rows[row - 1] = (rows[row - 1] ?? []).with(column, plain(''));
            }
          }
        }
        const read = readStates(rows, merges);
        if (read === null) return;
        expect(states(read.ledger)).toEqual(states(readWhole(rows, merges)));
      }),
      { numRuns: 200 },
    );
  });
});

/** Excel's merged areas never overlap. */
function apart(areas: readonly CellArea[]): CellArea[] {
  const kept: CellArea[] = [];
  for (const area of areas) {
    const meets = (other: CellArea) =>
      area.top <= other.bottom &&
      other.top <= area.bottom &&
      area.left <= other.right &&
      other.left <= area.right;
    if (!kept.some(meets)) kept.push(area);
  }
  return kept;
}
