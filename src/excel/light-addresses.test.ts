import { describe, expect, it } from '@jest/globals';
import { columnIndex, rowIndex, type CellArea } from '../core/sheet-grid.ts';
import { addressesOf } from './light-addresses.ts';

const rows = (top: number, bottom: number): CellArea => ({
  top: rowIndex(top),
  left: columnIndex(0),
  bottom: rowIndex(bottom),
  right: columnIndex(9),
});

describe('addressesOf', () => {
  it('joins areas with commas', () => {
    expect(addressesOf([rows(2, 4), rows(8, 8)])).toEqual(['A3:J5,A9:J9']);
  });
  it('cuts before the address grows too long, each part beginning at the row the formula is relative to', () => {
    expect(addressesOf([rows(2, 4), rows(8, 8), rows(10, 10), rows(12, 12)], 13)).toEqual([
      'A3:J5,A9:J9',
      'A3:J3,A11:J11',
      'A3:J3,A13:J13',
    ]);
  });
  it('keeps every row of 5,000 scattered ones within what Excel takes', () => {
    const areas = Array.from({ length: 5000 }, (_, index) => rows(2 * index + 5, 2 * index + 5));
    const addresses = addressesOf(areas);
    expect(Math.max(...addresses.map((address) => address.length))).toBeLessThanOrEqual(8000);
    expect(new Set(addresses.join(',').split(',')).size).toBe(5000);
  });
  it('has no address for no area', () => {
    expect(addressesOf([])).toEqual([]);
  });
});
