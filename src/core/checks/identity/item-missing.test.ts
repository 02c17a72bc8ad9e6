import { describe, expect, it } from '@jest/globals';
import { CLOSED, OPEN, placesOf, type Line } from '../ledger-for-tests.ts';

const places = (...lines: Line[]) => placesOf('item-missing', lines);

describe('a row without a word of what is to be done', () => {
  it('is found whatever its state', () => {
    expect(places(OPEN, { ...OPEN, 督办事项: '' }, { ...CLOSED, 督办事项: '　' })).toEqual([
      '督办事项 3',
      '督办事项 4',
    ]);
  });

  it('is not an empty row, a row with a number kept for later, a heading or a total', () => {
    expect(places(OPEN, {}, { 序号: 2 }, '二、安全生产', OPEN, '合计')).toEqual([]);
  });
});
