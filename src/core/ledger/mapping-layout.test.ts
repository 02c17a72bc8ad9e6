import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { columnIndex, rowIndex, type CellValue } from '../sheet-grid.ts';
import type { SheetHead } from '../workbook-port.ts';
import type { ColumnKey } from './column-key.ts';
import { locate } from './locate.ts';
import { keptMapping } from './mapping-choice.ts';
import { headerLine } from './mapping-header.ts';
import { droppedMappings, layMappings, spanOf } from './mapping-layout.ts';
import type { KeptMapping } from './mapping.ts';

const head = (values: readonly (readonly CellValue[])[]): SheetHead => ({
  used: {
    top: rowIndex(0),
    left: columnIndex(0),
    bottom: rowIndex(values.length - 1),
    right: columnIndex((values[0]?.length ?? 1) - 1),
  },
  protected: false,
  block: { top: rowIndex(0), left: columnIndex(0), values },
  merges: [],
});

/** 完成时间 is read as the deadline by itself; the user says it is when the item was closed. */
const HEADER = ['序号', '督办事项', '责任单位', '要求', '完成时间', '办理状态'];
const ROWS: CellValue[][] = [
  ['1', '修路', '交通局', '3月底前', '', '推进中'],
  ['2', '排查', '应急局', '4月底前', '', '推进中'],
];
const sheetOf = (header: readonly CellValue[], rows: readonly (readonly CellValue[])[] = ROWS) =>
  head([header, ...rows]);

const choice = (
  values: SheetHead,
  chosen: Readonly<Record<number, readonly ColumnKey[]>>,
  { sheet = '台账', rows = [0] }: { readonly sheet?: string; readonly rows?: readonly number[] } = {},
): KeptMapping =>
  keptMapping(
    sheet,
    headerLine(values.block, rows),
    Object.entries(chosen).map(([column, keys]) => ({ column: Number(column), keys })),
  );

const KEPT = choice(sheetOf(HEADER), {
  0: ['seq'],
  1: ['item'],
  2: ['leadUnit'],
  3: ['due'],
  4: ['actualDone'],
  5: ['status'],
});

function lay(
  values: SheetHead,
  mappings: readonly KeptMapping[],
  {
    sheet = '台账',
    sheets = ['台账'],
  }: { readonly sheet?: string; readonly sheets?: readonly string[] } = {},
) {
  const tables = layMappings(sheet, values, locate(sheet, values).layouts, { mappings, sheets });
  return {
    tables,
    columns: Object.fromEntries(tables[0]?.layout.columns ?? []),
    lost: tables[0]?.lost.map(({ key, header }) => [key, header]) ?? [],
    dropped: droppedMappings(sheet, tables, mappings),
  };
}

const SAID = { seq: 0, item: 1, leadUnit: 2, due: 3, actualDone: 4, status: 5 };

describe('what the user said of the columns', () => {
  it('is followed instead of what the words would mean', () => {
    expect(lay(sheetOf(HEADER), []).columns).not.toEqual(SAID);
    const { columns, lost, dropped, tables } = lay(sheetOf(HEADER), [KEPT]);
    expect(columns).toEqual(SAID);
    expect([lost, dropped]).toEqual([[], []]);
    expect(tables[0]?.layout).toMatchObject({ headerRows: [0], firstRow: 1, lastRow: 2, confidence: 1 });
  });

  it('goes with its columns where one was inserted', () => {
    const header = [...HEADER.slice(0, 2), '类别', ...HEADER.slice(2)];
    const rows = ROWS.map((row) => [...row.slice(0, 2), '民生', ...row.slice(2)]);
    expect(lay(sheetOf(header, rows), [KEPT]).columns).toEqual({
      seq: 0,
      item: 1,
      category: 2,
      leadUnit: 3,
      due: 4,
      actualDone: 5,
      status: 6,
    });
  });

  it('goes with its columns where they were moved', () => {
    const header = ['督办事项', '完成时间', '办理状态', '序号', '要求', '责任单位'];
    expect(lay(sheetOf(header, []), [KEPT]).columns).toEqual({
      item: 0,
      actualDone: 1,
      status: 2,
      seq: 3,
      due: 4,
      leadUnit: 5,
    });
  });

  it('goes with the header where rows were put above it', () => {
    const values = head([['某某区', '', '', '', '', ''], ['', '', '', '', '', ''], HEADER, ...ROWS]);
    const { tables, columns } = lay(values, [KEPT]);
    expect(columns).toEqual(SAID);
    expect(tables[0]?.layout).toMatchObject({ headerRows: [2], firstRow: 3, titles: ['某某区'] });
  });

  it('stays with a sheet that was renamed, and with a copy for the next month', () => {
    expect(lay(sheetOf(HEADER), [KEPT], { sheet: '二月', sheets: ['二月'] }).columns).toEqual(SAID);
    expect(lay(sheetOf(HEADER), [KEPT], { sheet: '二月', sheets: ['台账', '二月'] }).columns).toEqual(SAID);
  });

  it('does not mind spaces, brackets, line breaks and traditional characters in the header', () => {
    const header = ['序 号', '督辦事項', '責任\n單位', '要求*', '（完成时间）', '辦理狀態'];
    expect(lay(sheetOf(header), [KEPT]).columns).toEqual(SAID);
  });

  it('leaves alone a column that the user does not want read', () => {
    const without = choice(sheetOf(HEADER), { 1: ['item'], 2: ['leadUnit'], 3: ['due'] });
    expect(lay(sheetOf(HEADER), [without]).columns).toEqual({ item: 1, leadUnit: 2, due: 3 });
  });

  it('finds the ledger where we found none, under a header of any words', () => {
    const values = head([
      ['', '', ''],
      ['甲', '乙', '丙'],
      ['修路', '交通局', '3月底前'],
    ]);
    expect(locate('台账', values).layouts).toEqual([]);
    const mapping = choice(values, { 0: ['item'], 1: ['leadUnit'], 2: ['due'] }, { rows: [1] });
    const { tables, columns } = lay(values, [mapping]);
    expect(columns).toEqual({ item: 0, leadUnit: 1, due: 2 });
    expect(tables[0]?.layout).toMatchObject({ headerRows: [1], firstRow: 2, lastRow: 2, left: 0, right: 2 });
  });

  it('holds a header of two rows together', () => {
    const values = head([
      ['序号', '事项', '责任分工', '', '时间', ''],
      ['', '', '甲方', '乙方', '起', '止'],
      ['1', '修路', '交通局', '城管局', '', '3月底前'],
    ]);
    const mapping = choice(
      values,
      { 1: ['item'], 2: ['leadUnit'], 3: ['coUnit'], 5: ['due'] },
      { rows: [0, 1] },
    );
    const { tables, columns } = lay(values, [mapping]);
    expect(columns).toMatchObject({ item: 1, leadUnit: 2, coUnit: 3, due: 5 });
    expect(tables[0]?.layout).toMatchObject({ headerRows: [0, 1], firstRow: 2 });
  });

  it('may put two kinds of names in one column', () => {
    const values = sheetOf(['序号', '督办事项', '谁', '要求', '完成时间', '办理状态']);
    const two = choice(values, { 1: ['item'], 2: ['leadUnit', 'person'] });
    expect(lay(values, [two]).columns).toEqual({ item: 1, leadUnit: 2, person: 2 });
  });

  it('reaches a column without a header by the one beside it', () => {
    const values = sheetOf(['', '督办事项', '责任单位', '要求', '完成时间', '']);
    const mapping = choice(values, { 0: ['seq'], 1: ['item'], 5: ['status'] });
    expect(lay(values, [mapping]).columns).toEqual({ seq: 0, item: 1, status: 5 });
    const named = lay(sheetOf(['编码', '督办事项', '责任单位', '要求', '完成时间', '']), [mapping]);
    expect(named.lost).toEqual([['seq', '督办事项']]);
  });
});

describe('a choice that no longer fits', () => {
  it('loses a reworded column, tells so, and reads the new header by its words', () => {
    const header = ['序号', '督办事项', '责任单位', '办结时限', '完成时间', '办理状态'];
    const { columns, lost, dropped, tables } = lay(sheetOf(header), [KEPT]);
    expect(columns).toEqual(SAID);
    expect(lost).toEqual([['due', '要求']]);
    expect(dropped).toEqual([]);
    expect(tables[0]?.layout.confidence).toBeLessThan(1);
  });

  it('loses a deleted column and does not guess another in its place', () => {
    const header = ['序号', '督办事项', '责任单位', '完成时间', '办理状态'];
    const rows = ROWS.map((row) => [...row.slice(0, 3), ...row.slice(4)]);
    const { columns, lost } = lay(sheetOf(header, rows), [KEPT]);
    expect(columns).toEqual({ seq: 0, item: 1, leadUnit: 2, actualDone: 3, status: 4 });
    expect(lost).toEqual([['due', '要求']]);
  });

  it('is dropped, and said to be, where the sheet has another header now', () => {
    const other = head([
      ['会议名称', '议定事项', '牵头单位', '完成时限'],
      ['常务会', '修路', '交通局', '3月底前'],
    ]);
    const { tables, dropped } = lay(other, [KEPT]);
    expect(tables.map(({ mapping }) => mapping)).toEqual([null]);
    expect(dropped).toEqual([KEPT]);
  });

  it('is not stretched over another sheet that is only somewhat alike', () => {
    const header = ['序号', '督办事项', '责任单位', '要求', '备注', '办理状态'];
    const { tables, dropped } = lay(sheetOf(header), [KEPT], { sheet: '二月', sheets: ['台账', '二月'] });
    expect(tables.map(({ mapping }) => mapping)).toEqual([null]);
    expect(dropped).toEqual([]);
  });

  it('is not stretched over another sheet that has many more columns', () => {
    const header = [...HEADER, '上报单位', '排名', '得分', '面积', '金额'];
    const { tables } = lay(sheetOf(header), [KEPT], { sheet: '二月', sheets: ['台账', '二月'] });
    expect(tables.map(({ mapping }) => mapping)).toEqual([null]);
    expect(lay(sheetOf(header), [KEPT]).columns).toEqual(SAID);
  });
});

describe('equal headers', () => {
  const other = choice(sheetOf(HEADER), { 1: ['item'], 4: ['due'] }, { sheet: '二月' });

  it('on two sheets are read as was said on each', () => {
    const sheets = ['台账', '二月'];
    for (const mappings of [
      [KEPT, other],
      [other, KEPT],
    ]) {
      expect(lay(sheetOf(HEADER), mappings, { sheets }).columns).toEqual(SAID);
      expect(lay(sheetOf(HEADER), mappings, { sheet: '二月', sheets }).columns).toEqual({ item: 1, due: 4 });
    }
  });

  it('in one row are told apart by their order, and by their neighbours once one is inserted', () => {
    const twice = ['督办事项', '时间', '责任单位', '时间', '备注'];
    const mapping = choice(sheetOf(twice), { 0: ['item'], 1: ['assignDate'], 3: ['due'] });
    expect(lay(sheetOf(twice), [mapping]).columns).toMatchObject({ assignDate: 1, due: 3 });
    const inserted = lay(sheetOf(['时间', ...twice]), [mapping]);
    expect(inserted.columns).toMatchObject({ item: 1, assignDate: 2, due: 4 });
  });

  it('side by side are two tables, each with its own', () => {
    const half = ['序号', '督办事项', '责任单位', '完成时限'];
    const row = ['1', '修路', '交通局', '3月底前'];
    const values = head([
      [...half, '', ...half],
      [...row, '', ...row],
    ]);
    const { layouts } = locate('台账', values);
    const [, second] = layouts;
    if (second === undefined) throw new Error('no second table');
    const line = headerLine(values.block, second.headerRows, spanOf(second, layouts));
    expect(line.cells.map(({ column }) => column)).toEqual([5, 6, 7, 8]);
    const mapping = keptMapping('台账', line, [{ column: 6, keys: ['item'] }]);
    const { tables } = lay(values, [mapping]);
    expect(Object.fromEntries(tables[1]?.layout.columns ?? [])).toEqual({ item: 6 });
  });
});

it('laying mappings never throws and stays on the sheet, whatever the cells hold', () => {
  const cell = fc.oneof(
    fc.constantFrom(...HEADER, ''),
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 6 }),
      (rows) => {
        for (const { layout } of lay(head(rows), [KEPT]).tables) {
          for (const column of layout.columns.values()) {
            expect(column).toBeGreaterThanOrEqual(layout.left);
            expect(column).toBeLessThanOrEqual(layout.right);
          }
          expect(layout.right).toBeLessThan(7);
          expect(layout.firstRow).toBe((layout.headerRows.at(-1) ?? 0) + 1);
        }
      },
    ),
  );
});
