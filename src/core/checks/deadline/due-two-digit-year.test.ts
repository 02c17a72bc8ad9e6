import { describe, expect, it } from '@jest/globals';
import { CLOSED, OPEN, toldOf } from '../ledger-for-tests.ts';

const told = (cell: string) => toldOf('due-two-digit-year', [{ ...OPEN, 完成时限: cell }]);

describe('a year of two figures', () => {
  it.each([
    '22/3/15',
    '22.3.15',
    '22-03-15',
    '22年3月15日',
    '’22/3/15',
    '２２／３／１５',
    '22 年 3 月 15 日',
  ])('is found in %s, and the whole date offered', (text) => {
    expect(told(text)).toEqual([{ at: '完成时限 2', text, suggestion: '2022-03-15', fix: '2022-03-15' }]);
  });

  it.each([
    '2022/3/15',
    '05/03/2022',
    '15/03/2022',
    '111年3月15日',
    '3/15',
    '3.15',
    '22',
    '2022.3.15',
    '22日',
    '二二年',
  ])('is not %s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is not written out where that would be before the meeting: which figures are the year?', () => {
    expect(told('21/3/15')).toEqual([{ at: '完成时限 2', text: '21/3/15', suggestion: '2021-03-15' }]);
  });

  it('is not asked of what is closed', () => {
    expect(toldOf('due-two-digit-year', [{ ...CLOSED, 完成时限: '22/2/10' }])).toEqual([]);
  });
});
