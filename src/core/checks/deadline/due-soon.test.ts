import { describe, expect, it } from '@jest/globals';
import { day } from '../../summary/items-for-tests.ts';
import { CLEAN_AS_OF, CLOSED, OPEN, placesOf, toldOf } from '../ledger-for-tests.ts';

const after = (days: number, dueSoonDays?: number) =>
  toldOf('due-soon', [{ ...OPEN, 完成时限: CLEAN_AS_OF + days }], {
    ...(dueSoonDays === undefined ? {} : { dueSoonDays }),
  }).map((told) => told.days);

describe('due soon', () => {
  it('is today up to the seventh day', () => {
    expect([-1, 0, 1, 6, 7, 8].map((days) => after(days))).toEqual([[], [0], [1], [6], [7], []]);
  });

  it('goes as far as the office wants, down to today alone', () => {
    expect([-1, 0, 1].map((days) => after(days, 0))).toEqual([[], [0], []]);
    expect([14, 15, 16].map((days) => after(days, 15))).toEqual([[14], [15], []]);
  });

  it('quotes the deadline as it stands', () => {
    expect(toldOf('due-soon', [{ ...OPEN, 完成时限: '2月18日前' }])).toEqual([
      { at: '完成时限 2', text: '2月18日前', days: 7 },
    ]);
  });

  it('is not said of what is closed, stopped, or without a day', () => {
    const soon = { 完成时限: day('2022-02-14') };
    expect(
      placesOf('due-soon', [
        { ...CLOSED, ...soon },
        { ...OPEN, ...soon, 办理状态: '取消' },
        { ...OPEN, 完成时限: '尽快' },
      ]),
    ).toEqual([]);
  });
});
