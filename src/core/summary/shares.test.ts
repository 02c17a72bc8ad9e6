import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sharesInTenths } from './shares.ts';

describe('shares by largest remainder', () => {
  it('gives the missing tenth to the largest fraction', () => {
    expect(sharesInTenths([1, 1, 1])).toEqual([334, 333, 333]);
    expect(sharesInTenths([17, 10, 24, 9, 162])).toEqual([77, 45, 108, 40, 730]);
  });

  it('gives it to the first of equal fractions, whatever stands before the point', () => {
    // 66,66…, 26,66… and 6,66…: two tenths for three that are owed as much.
    expect(sharesInTenths([10, 4, 1])).toEqual([667, 267, 66]);
    expect(sharesInTenths([1, 4, 10])).toEqual([67, 267, 666]);
  });

  it('shares nothing among nobody', () => {
    expect(sharesInTenths([0, 0])).toEqual([0, 0]);
  });

  it('always adds up to 100 %, and gives nothing to a zero', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 12 }), (counts) => {
        fc.pre(counts.some((count) => count > 0));
        const shares = sharesInTenths(counts);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(1000);
        counts.forEach((count, place) => {
          if (count === 0) expect(shares[place]).toBe(0);
        });
      }),
    );
  });
});
