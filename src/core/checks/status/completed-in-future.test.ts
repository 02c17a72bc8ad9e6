import { describe, expect, it } from '@jest/globals';
import { CLEAN_AS_OF, CLOSED, ONGOING, OPEN, placesOf, toldOf } from '../ledger-for-tests.ts';

describe('completed on a day to come', () => {
  it('begins tomorrow', () => {
    const told = (days: number) =>
      toldOf('completed-in-future', [{ ...CLOSED, 办结时间: CLEAN_AS_OF + days }]);
    expect(told(-1)).toEqual([]);
    expect(told(0)).toEqual([]);
    expect(told(1)).toEqual([{ at: '办结时间 2', day: '2022-02-12' }]);
  });

  it('is found in words, in whatever state', () => {
    const lines = [OPEN, CLOSED, ONGOING].map((line) => ({ ...line, 办结时间: '2022年3月1日' }));
    expect(placesOf('completed-in-future', lines)).toEqual(['办结时间 2', '办结时间 3', '办结时间 4']);
  });

  it.each(['预计3月底', '尽快', '——', '', '2月9日'])('is not %j', (text) => {
    expect(toldOf('completed-in-future', [{ ...CLOSED, 办结时间: text }])).toEqual([]);
  });
});
