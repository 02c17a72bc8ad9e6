import { describe, expect, it } from '@jest/globals';
import { day } from '../../summary/items-for-tests.ts';
import { CLOSED, OPEN, placesOf, toldOf } from '../ledger-for-tests.ts';
import type { CellValue } from '../../sheet-grid.ts';

const told = (cell: CellValue) => toldOf('due-text', [{ ...OPEN, 完成时限: cell }]);

describe('a date that is a text', () => {
  it.each([
    '2022年3月15日',
    '2022年3月15号',
    '2022 年 3月 15日',
    '2022/3/15',
    '2022-03-15',
    '2022.03.15',
    '20220315',
    '２０２２年３月１５日',
    '15 March 2022',
    '15-Mar-2022',
    'March 15, 2022',
    'Mar. 15th, 2022',
  ])('is found in %s, and the real date offered', (text) => {
    expect(told(text)).toEqual([{ at: '完成时限 2', text, suggestion: '2022-03-15', fix: '2022-03-15' }]);
  });

  it.each([
    '2022年3月15日前',
    '2022年3月15日（星期二）',
    '2022-3-15 18:00',
    '3月15日',
    '2022年3月',
    '111年3月15日',
    '22年3月15日',
    '2月8日，延期至2022年3月15日',
    '2022年2月30日',
    '15/03/2022前',
  ])('is not %s: it says more than a date, or less', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is not a real date', () => {
    expect(told(day('2022-03-15'))).toEqual([]);
  });

  it('is not offered for a year that slipped, nor before the meeting', () => {
    expect(told('2021年3月15日')).toEqual([]);
    expect(told('2022年1月10日')).toEqual([]);
  });

  it('is said once, where it is typed, not of the ditto mark below', () => {
    const lines = [
      { ...OPEN, 完成时限: '2022/3/15' },
      { ...OPEN, 完成时限: '〃' },
    ];
    expect(placesOf('due-text', lines)).toEqual(['完成时限 2']);
  });

  it('is not asked of what is closed', () => {
    expect(toldOf('due-text', [{ ...CLOSED, 完成时限: '2022/2/10' }])).toEqual([]);
  });
});
