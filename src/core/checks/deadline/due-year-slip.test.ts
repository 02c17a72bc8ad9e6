import { describe, expect, it } from '@jest/globals';
import { day } from '../../summary/items-for-tests.ts';
import type { CellValue } from '../../sheet-grid.ts';
import { CLOSED, OPEN, toldOf } from '../ledger-for-tests.ts';

/** The meeting was on 28 January 2022. */
const told = (cell: CellValue, cells = {}) =>
  toldOf('due-year-slip', [{ ...OPEN, 完成时限: cell, ...cells }]);

describe('a year that slipped', () => {
  it.each([
    ['2021年3月15日', '2022-03-15'],
    ['2202年3月15日', '2022-03-15'],
    ['2032/3/15', '2022-03-15'],
    ['2021年1月10日', '2023-01-10'],
    ['2012年2月29日', '2022-02-28'],
  ])('%s is found beside its meeting, and %s named, but not written', (text, suggestion) => {
    expect(told(text)).toEqual([{ at: '完成时限 2', text, day: '2022-01-28', suggestion }]);
  });

  it('is found in real dates, and measured by the hand-out where the meeting has no day', () => {
    expect(told(day('2021-03-15'), { 会议日期: '', 交办日期: day('2022-02-07') })).toEqual([
      { at: '完成时限 2', text: '2021/3/15', day: '2022-02-07', suggestion: '2022-03-15' },
    ]);
  });

  it('begins more than half a year before the meeting: nearer, the month may be the slip', () => {
    const meeting = day('2022-01-28');
    expect(told(meeting - 180)).toEqual([]);
    expect(told(meeting - 181)).toHaveLength(1);
  });

  it('begins more than six years behind it', () => {
    const meeting = day('2022-01-28');
    expect(told(meeting + 6 * 366)).toEqual([]);
    expect(told(meeting + 6 * 366 + 1)).toHaveLength(1);
  });

  it.each(['3月15日', '2027年底前', '十四五末', '2022年1月10日', '2月', '长期坚持', '2021年2月30日'])(
    'is not %s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  it('is nobody’s guess without a meeting or a hand-out', () => {
    expect(told('2021年3月15日', { 会议日期: '', 交办日期: '' })).toEqual([]);
  });

  it('is not asked of what is closed', () => {
    expect(toldOf('due-year-slip', [{ ...CLOSED, 完成时限: '2021年2月10日' }])).toEqual([]);
  });
});
