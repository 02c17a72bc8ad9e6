import { describe, expect, it } from '@jest/globals';
import { CLOSED, OPEN, toldOf } from '../ledger-for-tests.ts';
import type { CellValue } from '../../sheet-grid.ts';

const told = (cell: CellValue, format = 'General') =>
  toldOf('due-number', [{ ...OPEN, 完成时限: cell }], { formats: { 完成时限: format } });

describe('a number that is not shown as a date', () => {
  it.each([
    [44635, '44635', '2022-03-15'],
    ['44635', '44635', '2022-03-15'],
    ['44635.5', '44635.5', '2022-03-15'],
  ])('%j is Excel’s own count of days: the date is offered, and written where asked', (cell, text, day) => {
    expect(told(cell)).toEqual([{ at: '完成时限 2', text, suggestion: day, fix: day }]);
  });

  it.each([
    [5.13, '2022-05-13'],
    [3.1, '2022-03-01'],
    [20220315, '2022-03-15'],
    [2022, '2022-12-31'],
  ])('%j may mean a day, and may not: nothing is written for the clerk', (cell, suggestion) => {
    expect(told(cell)).toEqual([{ at: '完成时限 2', text: String(cell), suggestion }]);
  });

  it.each([0, 1, -5, 39999, 60001, 1e21, 13.5])('%j means none', (cell) => {
    expect(told(cell)).toEqual([{ at: '完成时限 2', text: expect.any(String) }]);
  });

  it.each(['yyyy/m/d', 'm"月"d"日"', 'yyyy-mm-dd;@', '[$-804]aaaa', 'd-mmm'])(
    'is no longer asked about where the cell shows %s',
    (format) => {
      expect(told(44635, format)).toEqual([]);
    },
  );

  it.each(['0.00', '#,##0', '@', '"第"0"天"'])('is asked about where the cell shows %s', (format) => {
    expect(told(44635, format)).toHaveLength(1);
  });

  it.each(['2022-03-15', '3.15', '20220315', '2022', ''])('is not the text %j', (cell) => {
    expect(told(cell)).toEqual([]);
  });

  it('is not asked of what is closed', () => {
    const given = { formats: { 完成时限: 'General' } };
    expect(toldOf('due-number', [{ ...CLOSED, 完成时限: 44602 }], given)).toEqual([]);
  });
});
