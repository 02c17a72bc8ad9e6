import { describe, expect, it } from '@jest/globals';
import { columnIndex, rowIndex, type CellArea, type CellValue, type DateSystem } from '../sheet-grid.ts';
import type { SheetHead } from '../workbook-port.ts';
import { locate } from './locate.ts';
import { headerChoices, viewOfRows, viewOfTable, type ShownHead } from './mapping-view.ts';

const DATE = 'yyyy/m/d';

function shown(
  values: readonly (readonly CellValue[])[],
  {
    dated = [],
    dateSystem = 1900,
    merges = [],
  }: {
    readonly dated?: readonly number[];
    readonly dateSystem?: DateSystem;
    readonly merges?: CellArea[];
  } = {},
): ShownHead {
  const top = rowIndex(0);
  const left = columnIndex(0);
  const width = values[0]?.length ?? 0;
  const head: SheetHead = {
    used: { top, left, bottom: rowIndex(values.length - 1), right: columnIndex(width - 1) },
    protected: false,
    block: { top, left, values },
    merges,
  };
  const columns = new Map(
    Array.from({ length: width }, (_, column) => [
      columnIndex(column),
      {
        values: values.map((row) => row[column] ?? ''),
        formats: values.map(() => (dated.includes(column) ? DATE : 'General')),
      },
    ]),
  );
  return { head, cells: { firstRow: top, columns }, dateSystem };
}

const all = { left: 0, right: 255 };

function tableOf(what: ShownHead) {
  const [layout] = locate('台账', what.head).layouts;
  if (layout === undefined) throw new Error('no ledger');
  return viewOfTable(what, { layout, mapping: null, lost: [] }, all);
}

const HEADER = ['序号', '督办事项', '责任单位', '完成时限', ''];

describe('a column is shown', () => {
  it('with two different cells as the sheet shows them: dates as dates', () => {
    const rows = [HEADER, ['1', '甲', '交通局', 44592, ''], ['2', '乙', '交通局', 44593, '']];
    const { columns } = tableOf(shown(rows, { dated: [3] }));
    expect(columns.map(({ header, samples }) => [header, samples])).toEqual([
      ['序号', ['1', '2']],
      ['督办事项', ['甲', '乙']],
      ['责任单位', ['交通局']],
      ['完成时限', ['2022/1/31', '2022/2/1']],
    ]);
  });

  it('with the same day in a workbook that counts from 1904', () => {
    const rows = [HEADER, ['1', '甲', '交通局', 44592 - 1462, '']];
    const { columns } = tableOf(shown(rows, { dated: [3], dateSystem: 1904 }));
    expect(columns[3]?.samples).toEqual(['2022/1/31']);
  });

  it('with a long or broken text cut to its beginning, characters whole', () => {
    const rows = [HEADER, ['1', `修\n路${'𠮷'.repeat(32_000)}`, '交通局', '', '']];
    const sample = tableOf(shown(rows)).columns[1]?.samples[0] ?? '';
    expect(sample).toMatch(/^修 路𠮷+…$/u);
    expect(Array.from(sample).length).toBe(41);
  });

  it('though it has no header, where something stands in it', () => {
    const rows = [HEADER, ['1', '甲', '交通局', '3月底前', '手写的话']];
    expect(tableOf(shown(rows)).columns[4]).toMatchObject({ header: '', samples: ['手写的话'], keys: [] });
  });

  it('with the reason why it was taken for what it is', () => {
    const rows = [
      ['序号', '督办事项', '责任单位', '完成时间', '杂'],
      ['1', '甲', '交通局', '3月底前', ''],
    ];
    expect(tableOf(shown(rows)).columns.map(({ keys, why }) => [keys.join('+'), why])).toEqual([
      ['seq', 'listed'],
      ['item', 'listed'],
      ['leadUnit', 'listed'],
      ['due', 'ambiguous'],
      ['', 'unused'],
    ]);
  });
});

describe('rows that a user takes for the header', () => {
  it('are read as well as we can, and no column is invented', () => {
    const rows = [
      ['某表', '', ''],
      ['甲', '乙', '责任单位'],
      ['修路', '快', '交通局'],
    ];
    const { columns, line } = viewOfRows(shown(rows), [1]);
    expect(line.rows).toEqual([1]);
    expect(columns.map(({ header, samples }) => [header, samples])).toEqual([
      ['甲', ['修路']],
      ['乙', ['快']],
      ['责任单位', ['交通局']],
    ]);
    expect(columns.slice(0, 2).flatMap(({ keys }) => keys)).toEqual([]);
  });

  it('are offered where two cells or more are filled; with the next row where a heading spans columns', () => {
    const rows = [
      ['某区督办台账', '', '', ''],
      ['事项', '分工', '', '时间'],
      ['', '牵头', '配合', ''],
      ['甲', '交通局', '', '3月'],
    ];
    const span = { top: rowIndex(1), left: columnIndex(1), bottom: rowIndex(1), right: columnIndex(2) };
    expect(headerChoices(shown(rows, { merges: [span] }).head)).toEqual([[1], [1, 2], [2], [3]]);
  });
});
