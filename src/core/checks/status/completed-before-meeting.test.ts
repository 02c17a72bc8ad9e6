import { describe, expect, it } from '@jest/globals';
import { day } from '../../summary/items-for-tests.ts';
import type { CellValue } from '../../sheet-grid.ts';
import { CLOSED, OPEN, placesOf, toldOf } from '../ledger-for-tests.ts';

/** Decided on 28 January 2022. */
const told = (done: CellValue, cells = {}) =>
  toldOf('completed-before-meeting', [{ ...CLOSED, 办结时间: done, ...cells }]);

describe('completed before it was decided', () => {
  it('is found up to the day before the meeting', () => {
    expect(told(day('2022-01-27'))).toEqual([
      { at: '办结时间 2', day: '2022-01-27', suggestion: '2022-01-28' },
    ]);
    expect(told(day('2022-01-28'))).toEqual([]);
    expect(told(day('2022-01-29'))).toEqual([]);
  });

  it('is found in days in words, a year too early', () => {
    expect(told('2021年2月9日')).toEqual([{ at: '办结时间 2', day: '2021-02-09', suggestion: '2022-01-28' }]);
  });

  it('goes by the hand-out where the meeting has no day', () => {
    const cells = { 会议日期: '', 交办日期: day('2022-02-07') };
    expect(told(day('2022-02-06'), cells)).toHaveLength(1);
    expect(told(day('2022-02-07'), cells)).toEqual([]);
  });

  it('lets what was done between the meeting and the hand-out be', () => {
    expect(told(day('2022-02-01'), { 交办日期: day('2022-02-07') })).toEqual([]);
  });

  it('is looked for whatever the state says', () => {
    const early = { 办结时间: day('2022-01-09') };
    expect(
      placesOf('completed-before-meeting', [
        { ...OPEN, ...early },
        { ...OPEN, ...early, 办理状态: '取消' },
        { ...OPEN, ...early, 办理状态: '' },
      ]),
    ).toEqual(['办结时间 2', '办结时间 3', '办结时间 4']);
  });

  it('is nobody’s guess without either day', () => {
    expect(told(day('2022-01-09'), { 会议日期: '', 交办日期: '' })).toEqual([]);
    expect(told('')).toEqual([]);
  });
});
