import { describe, expect, it } from '@jest/globals';
import { CLOSED, OPEN, toldOf } from '../ledger-for-tests.ts';

const told = (cell: string, cells = {}, reading = {}) =>
  toldOf('due-inferred', [{ ...OPEN, 完成时限: cell, ...cells }], { reading });

describe('a day that has to be confirmed', () => {
  it.each([
    ['3月初', '2022-03-10'],
    ['05/03/2022', '2022-05-03'],
    ['2022年3月15日（周三）', '2022-03-15'],
  ])('%s is found, and %s written once it is confirmed', (text, day) => {
    expect(told(text)).toEqual([{ at: '完成时限 2', text, suggestion: day, fix: day }]);
  });

  it.each([
    ['预计在3月初完成，具体时间以市政府办公室通知为准', '2022-03-10'],
    ['3月底前出方案，6月初完成', '2022-06-10'],
  ])('%s says more than a day would, which must not be written over', (text, suggestion) => {
    expect(told(text)).toEqual([{ at: '完成时限 2', text, suggestion }]);
  });

  it.each(['3月上旬', '3月15日前', '会后3个工作日内', '2022年3月15日（周二）', '尽快', '', '1月15日'])(
    'is not %j',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  it('is what the office’s own limit gives where nothing is stated, and can be made the ledger’s', () => {
    const defaultLimit = { count: 20, unit: 'days', from: 'meeting' };
    expect(told('', {}, { defaultLimit })).toEqual([
      { at: '完成时限 2', text: expect.any(String), suggestion: '2022-02-17', fix: '2022-02-17' },
    ]);
    expect(told('尽快', { 会议日期: '', 交办日期: '' }, { defaultLimit })).toEqual([]);
  });

  it('is not asked of what is closed', () => {
    expect(toldOf('due-inferred', [{ ...CLOSED, 完成时限: '2月初' }])).toEqual([]);
  });
});
