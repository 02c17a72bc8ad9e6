import { describe, expect, it } from '@jest/globals';
import { day } from '../../summary/items-for-tests.ts';
import { CLOSED, OPEN, placesOf, toldOf } from '../ledger-for-tests.ts';

/** Decided on 28 January, handed out on 10 February 2022. */
const told = (due: string, cells = {}) =>
  toldOf('due-before-assigned', [{ ...OPEN, 交办日期: day('2022-02-10'), 完成时限: day(due), ...cells }]);

describe('due before it was handed out', () => {
  it('is found up to the day before', () => {
    expect(told('2022-02-09')).toEqual([{ at: '完成时限 2', text: '2022/2/9', day: '2022-02-10' }]);
    expect(told('2022-02-10')).toEqual([]);
    expect(told('2022-02-11')).toEqual([]);
  });

  it('is found where no meeting has a day', () => {
    expect(told('2022-02-09', { 会议日期: '' })).toHaveLength(1);
  });

  it('is left to the checks for the meeting and for the year where these have more to say', () => {
    expect(told('2022-01-10')).toEqual([]);
    expect(told('2021-03-15')).toEqual([]);
  });

  it('is found in words that are read as a day', () => {
    expect(told('2022-02-09', { 完成时限: '2月8日前' })).toEqual([
      { at: '完成时限 2', text: '2月8日前', day: '2022-02-10' },
    ]);
  });

  it('needs a day of hand-out, and a column for it', () => {
    expect(told('2022-02-09', { 交办日期: '' })).toEqual([]);
    expect(told('2022-02-09', { 交办日期: '待定' })).toEqual([]);
    const header = ['序号', '督办事项', '牵头单位', '完成时限', '办理状态'];
    expect(placesOf('due-before-assigned', [OPEN], { header })).toEqual([]);
  });

  it('is not asked of what is closed', () => {
    const cells = { 交办日期: day('2022-02-10'), 完成时限: day('2022-02-09') };
    expect(toldOf('due-before-assigned', [{ ...CLOSED, ...cells }])).toEqual([]);
  });
});
