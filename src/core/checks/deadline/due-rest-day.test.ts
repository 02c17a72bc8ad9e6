import { describe, expect, it } from '@jest/globals';
import { day } from '../../summary/items-for-tests.ts';
import type { CellValue } from '../../sheet-grid.ts';
import { CLEAN_AS_OF, CLOSED, OPEN, toldOf } from '../ledger-for-tests.ts';

const told = (cell: CellValue, cells = {}) => toldOf('due-rest-day', [{ ...OPEN, 完成时限: cell, ...cells }]);

describe('a deadline on a day off', () => {
  it.each([
    ['2022-02-19', undefined],
    ['2022-03-20', undefined],
    ['2022-04-05', '清明'],
    ['2022-05-02', '劳动节'],
    ['2022-10-06', '国庆节'],
  ])('%s is found; its holiday: %s', (on, other) => {
    expect(told(day(on))).toEqual([
      {
        at: '完成时限 2',
        text: on.replace(/-0?/g, '/'),
        day: on,
        ...(other === undefined ? {} : { other }),
      },
    ]);
  });

  it.each(['2022-04-02', '2022-04-24', '2022-05-07', '2022-10-08'])(
    'is not a weekend day that is worked in exchange: %s',
    (on) => {
      expect(told(day(on))).toEqual([]);
    },
  );

  it.each(['3月20日', '2022年3月20日前', '3.20', '延期至3月20日', 'March 20, 2022'])(
    'is found in the words %s',
    (text) => {
      expect(told(text)).toEqual([{ at: '完成时限 2', text, day: '2022-03-20' }]);
    },
  );

  it.each(['4月底前', '2月下旬', '一季度', '五一期间', '会后30日内', '2022年7月'])(
    'is not %s: there the day is our reading',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  it('is asked of today, not of days gone by: nothing can be done about these', () => {
    const saturday = day('2022-02-12');
    const lines = [{ ...OPEN, 完成时限: saturday }];
    expect(toldOf('due-rest-day', lines, { asOf: saturday })).toHaveLength(1);
    expect(toldOf('due-rest-day', lines, { asOf: day('2022-02-13') })).toEqual([]);
    expect(saturday).toBeGreaterThan(CLEAN_AS_OF);
  });

  it('is not asked of what is closed', () => {
    expect(toldOf('due-rest-day', [{ ...CLOSED, 完成时限: day('2022-02-19') }])).toEqual([]);
  });
});
