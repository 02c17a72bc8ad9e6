import { describe, expect, it } from '@jest/globals';
import { day } from '../../summary/items-for-tests.ts';
import type { CellValue } from '../../sheet-grid.ts';
import { CLOSED, OPEN, placesOf, toldOf } from '../ledger-for-tests.ts';

/** Due on 10 February 2022. */
const told = (done: CellValue, cells = {}) =>
  toldOf('closed-late', [{ ...CLOSED, 办结时间: done, ...cells }]);

describe('closed late', () => {
  it('begins the day after the deadline, and counts the days', () => {
    expect(told(day('2022-02-10'))).toEqual([]);
    expect(told(day('2022-02-11'))).toEqual([
      { at: '办结时间 2', text: '2022/2/10', day: '2022-02-11', days: 1 },
    ]);
    expect(told(day('2023-02-10'))[0]?.days).toBe(365);
  });

  it('goes by days in words on both sides', () => {
    expect(told('2022年2月15日', { 完成时限: '2月10日前' })).toEqual([
      { at: '办结时间 2', text: '2月10日前', day: '2022-02-15', days: 5 },
    ]);
    expect(told('2022-02-28', { 完成时限: '2月底前' })).toEqual([]);
  });

  it('goes by the new day of what was put off', () => {
    expect(told(day('2022-02-15'), { 完成时限: '2月10日，延期至2月15日' })).toEqual([]);
  });

  it.each(['', '——', '已完成', '2022年2月30日'])('knows nothing of %j', (done) => {
    expect(told(done)).toEqual([]);
  });

  it('knows nothing without a deadline, or of what is open', () => {
    expect(told(day('2022-02-11'), { 完成时限: '尽快' })).toEqual([]);
    expect(toldOf('closed-late', [{ ...OPEN, 办结时间: day('2022-03-16') }])).toEqual([]);
  });

  it('needs a column for the day', () => {
    const header = ['序号', '督办事项', '牵头单位', '完成时限', '办理状态'];
    expect(placesOf('closed-late', [CLOSED], { header })).toEqual([]);
  });
});
