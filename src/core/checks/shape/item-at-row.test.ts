import { describe, expect, it } from '@jest/globals';
import { rowIndex } from '../../sheet-grid.ts';
import { itemOf } from '../../summary/items-for-tests.ts';
import { itemAtRow } from './item-at-row.ts';

describe('the item of a row', () => {
  const items = [4, 5, 9].map((row) => itemOf({}, row));

  it('is found first, last and between', () => {
    expect([4, 5, 9].map((row) => itemAtRow(items, rowIndex(row)))).toEqual(items);
  });

  it('is none above, below, between and where there are no items', () => {
    expect([3, 7, 10].map((row) => itemAtRow(items, rowIndex(row)))).toEqual([null, null, null]);
    expect(itemAtRow([], rowIndex(4))).toBeNull();
  });
});
