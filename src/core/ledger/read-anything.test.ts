import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inspect } from '../checks/inspect.ts';
import { planLights } from '../lights/plan-lights.ts';
import { columnIndex, rowIndex, type CellArea, type CellValue } from '../sheet-grid.ts';
import { summarise } from '../summary/summarise.ts';
import { AS_OF, WEEK } from '../summary/items-for-tests.ts';
import { columnsToRead } from './columns-to-read.ts';
import type { Ledger } from './ledger.ts';
import { locate } from './locate.ts';
import { readLedger } from './read-ledger.ts';

const HEADER = ['序号', '会议名称', '督办事项', '责任单位', '完成时限', '办理状态', '办结时间', '进展情况'];
const DATES = new Set([4, 6]);

/** The table with its top left corner in the cell at `at`. */
function read(
  rows: readonly CellValue[][],
  merges: readonly CellArea[] | null = [],
  at: { readonly row: number; readonly column: number } = { row: 0, column: 0 },
): Ledger {
  const values = [HEADER, ...rows];
  const top = rowIndex(at.row);
  const left = columnIndex(at.column);
  const used = {
    top,
    left,
    bottom: rowIndex(top + values.length - 1),
    right: columnIndex(left + HEADER.length - 1),
  };
  const head = { used, protected: false, block: { top, left, values: values.slice(0, 60) }, merges };
  const layout = locate('台账', head).layouts[0];
  if (layout === undefined) throw new Error('the header is not found');
  const request = columnsToRead(layout);
  const columns = new Map(
    request.columns.map(({ column }) => {
      const cells = values.slice(request.firstRow - top).map((row) => row[column - left] ?? '');
      const formats = cells.map(() => (DATES.has(column - left) ? 'yyyy/m/d' : 'General'));
      return [column, { values: cells, formats }] as const;
    }),
  );
  return readLedger(layout, { firstRow: request.firstRow, columns }, { dateSystem: 1900 });
}

const withoutRows = (items: Ledger['items']): string[] =>
  items.map((item) => JSON.stringify(item, (key, value: unknown) => (key === 'row' ? undefined : value)));

/** All three jobs' rules over it. */
function work(ledger: Ledger): number {
  const context = { asOf: AS_OF, dueSoonDays: 7 };
  const findings = inspect(ledger, context);
  const { rules, rows } = planLights(ledger, { asOf: AS_OF, soon: { days: 7, in: 'days' } });
  const { total } = summarise([ledger], WEEK, AS_OF);
  expect(total).toBe(ledger.items.length);
  expect(JSON.stringify(ledger.items)).toContain('[');
  return findings.length + rules.length + rows.length;
}

const nasty = fc.constantFrom<CellValue>(
  '',
  ' ',
  '　',
  '\ud800',
  '\udc00字',
  '\u0000\u0007\u001f',
  '#REF!',
  '#N/A',
  '〃',
  '=1+1',
  '合计',
  '注：',
  '一、疫情防控',
  '2月30日',
  '会后3个工作日内',
  '已办结',
  'x'.repeat(32_767),
  '（'.repeat(5000),
  '1、'.repeat(2000),
  true,
  Number.MAX_VALUE,
  -1,
  0.1 + 0.2,
  44_600,
  2_958_466,
);
const cell = fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.double({ noNaN: true }));
const row = fc.array(cell, { minLength: HEADER.length, maxLength: HEADER.length });

describe('whatever the cells of a ledger hold', () => {
  it('it is read, checked, lit and counted without failing', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 25 }), (rows) => {
        work(read(rows));
      }),
      { numRuns: 150 },
    );
  });

  it('it is read the same wherever on the sheet it stands', () => {
    const corner = fc.record({ row: fc.nat(20_000), column: fc.nat(200) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), corner, (rows, at) => {
        const here = read(rows).items;
        const there = read(rows, [], at).items;
        expect(there.map(({ row: place }) => place - at.row)).toEqual(here.map(({ row: place }) => place));
        expect(withoutRows(there)).toEqual(withoutRows(here));
      }),
      { numRuns: 100 },
    );
  });

  it('merged areas in any number and place do not disturb it', () => {
    const area = fc
      .tuple(fc.nat(60), fc.nat(8), fc.nat(12), fc.nat(3))
      .map(([top, left, down, across]): CellArea => ({
        top: rowIndex(top + 1),
        left: columnIndex(left),
        bottom: rowIndex(top + 1 + down),
        right: columnIndex(left + across),
      }));
    const rows = Array.from({ length: 60 }, (_, at): CellValue[] => [
      at + 1,
      '会',
      `事项${String(at)}`,
      '市卫健委',
      44_600 + at,
      '在办',
      '',
      '',
    ]);
    fc.assert(
      fc.property(fc.array(area, { minLength: 200, maxLength: 220 }), (merges) => {
        work(read(rows, merges));
      }),
      { numRuns: 30 },
    );
  });

  it('ten thousand distinct wordings take no more than their share of time', () => {
    const ledger = (count: number, salt: string): CellValue[][] =>
      Array.from({ length: count }, (_, at) => [
        at + 1,
        `第${String(at)}次会议${salt}`,
        `事项${String(at)}${salt}`,
        `单位${String(at)}${salt}、其他${String(at)}`,
        `${String(1 + (at % 12))}月${String(1 + (at % 28))}日前完成${salt}${String(at)}`,
        `状态${String(at)}${salt}`,
        '',
        '',
      ]);
    const seconds = (count: number, salt: string): number => {
      const rows = ledger(count, salt);
      const started = process.cpuUsage();
      work(read(rows));
      return process.cpuUsage(started).user;
    };
    seconds(2000, '甲');
    const small = Math.min(seconds(2500, '乙'), seconds(2500, '丙'));
    const large = Math.min(seconds(10_000, '丁'), seconds(10_000, '戊'));
    // Four times the rows; were it quadratic it would be sixteen times the work.
    expect(large / small).toBeLessThan(10);
  });
});
