import { describe, expect, it } from '@jest/globals';
import { day } from '../../summary/items-for-tests.ts';
import { CLEAN_AS_OF, CLOSED, OPEN, toldOf } from '../ledger-for-tests.ts';

const told = (state: string, cells = {}) =>
  toldOf('status-not-late', [{ ...OPEN, 办理状态: state, ...cells }]);

describe('said to be late before its day', () => {
  it.each([
    '超期',
    '逾期',
    '已超期',
    '超期未办结',
    '推进中（逾期）',
    '超时',
    'Overdue',
    'In progress - LATE',
  ])('is found, and quotes the state and the deadline: %s', (state) => {
    expect(told(state)).toEqual([{ at: '办理状态 2', text: state, other: '2022/3/15', day: '2022-03-15' }]);
  });

  it.each([
    '推进中',
    '未超期',
    '未逾期',
    '不超期',
    '没有逾期',
    '無逾期',
    'not started',
    'Later',
    'Translated',
    '临期',
  ])('is not found in %s', (state) => {
    expect(told(state)).toEqual([]);
  });

  it('is found up to the last day, not behind it', () => {
    expect(told('超期', { 完成时限: CLEAN_AS_OF })).toHaveLength(1);
    expect(told('超期', { 完成时限: CLEAN_AS_OF - 1 })).toEqual([]);
  });

  it('cannot be told without a day, and is not asked of what is closed', () => {
    expect(told('超期', { 完成时限: '尽快' })).toEqual([]);
    expect(
      toldOf('status-not-late', [{ ...CLOSED, 办理状态: '超期办结', 完成时限: day('2022-03-15') }]),
    ).toEqual([]);
  });
});
