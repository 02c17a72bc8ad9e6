import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../../calendar/iso.ts';
import type { CellValue } from '../../sheet-grid.ts';
import { readHistory } from './read-history.ts';

const HEAD = ['序号', '统计日', '事项总数', '应办结数', '已办结数', '办结率'];

const read = (...rows: readonly (readonly CellValue[])[]) =>
  readHistory([['督办周报'], HEAD, ...rows, [], [9, '2022年3月4日', 1, 1, 1, 1]]).map(
    ({ asOf, total, counted, closed }) => [isoDay(asOf), total, counted, closed],
  );

describe('the table of closing rates of an earlier summary', () => {
  it('is read line by line, down to the first blank one', () => {
    expect(read([1, '2022年1月28日', 10, 9, 3, 0.33], [2, '2022年2月4日', 11, 10, 4, 0.4])).toEqual([
      ['2022-01-28', 10, 9, 3],
      ['2022-02-04', 11, 10, 4],
    ]);
  });

  it.each<readonly [string, readonly CellValue[]]>([
    ['more closed than there are', [1, '2022年1月28日', 10, 9, 10]],
    ['more counted than there are', [1, '2022年1月28日', 10, 11, 3]],
    ['a text for a number', [1, '2022年1月28日', 10, '9', 3]],
    ['part of an item', [1, '2022年1月28日', 10, 9, 2.5]],
    ['a day that does not exist', [1, '2022年2月30日', 10, 9, 3]],
    ['words for a day', [1, '上上周', 10, 9, 3]],
  ])('a line with %s is left out', (_, line) => {
    expect(read(line, [2, '2022年2月4日', 11, 10, 4])).toEqual([['2022-02-04', 11, 10, 4]]);
  });

  it('is found where columns were moved, and missed where one is gone', () => {
    const moved = [
      ['已办结数', '应办结数', '事项总数', '统计日'],
      [3, 9, 10, '2022年1月28日'],
    ];
    expect(readHistory(moved)).toHaveLength(1);
    expect(readHistory([HEAD.filter((word) => word !== '应办结数'), [1, '2022年1月28日', 10, 3]])).toEqual(
      [],
    );
  });
});
