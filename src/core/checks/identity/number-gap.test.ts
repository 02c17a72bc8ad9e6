import { describe, expect, it } from '@jest/globals';
import { findingsOf, OPEN, placesOf, type Line, type Row } from '../ledger-for-tests.ts';

const items = (...numbers: (number | string)[]): Row[] =>
  numbers.map((number) => ({ ...OPEN, 序号: number }));
const places = (...lines: Line[]) => placesOf('number-gap', lines);

describe('a gap in the numbers', () => {
  it('is found behind it, and says how many are missing from where', () => {
    expect(places(...items(1, 2, 5, 6))).toEqual(['序号 4']);
    expect(findingsOf('number-gap', items(1, 2, 5, 6))[0]?.params).toEqual({
      text: '5',
      count: 2,
      other: '3',
    });
  });

  it('is not what rows without a number fill', () => {
    expect(places(...items(1, 2, '', 4))).toEqual([]);
    expect(places(...items(1, 2, '', 5))).toEqual(['序号 5']);
  });

  it('is none in numbers that were sorted another way', () => {
    expect(places(...items(3, 1, 4, 2))).toEqual([]);
    expect(places(...items(5, 4, 3, 2, 1))).toEqual([]);
  });

  it('is none before the first number, and none where sections count anew', () => {
    expect(places(...items(7, 8, 9))).toEqual([]);
    expect(places('一、疫情防控', ...items(1, 2), '二、安全生产', ...items(1, 2))).toEqual([]);
  });

  it('is said once of an excerpt, which has many', () => {
    expect(places(...items(1, 3, 5, 7, 9, 11))).toHaveLength(5);
    expect(places(...items(1, 3, 5, 7, 9, 11, 13))).toEqual(['序号 3']);
  });

  it.each([[20220128001], [999_999], [Number.MAX_SAFE_INTEGER]])(
    'is told at once, however far the numbers jump: %d',
    (far) => {
      const wild = Array.from({ length: 200 }, (_, place) => (place % 2 === 0 ? 1 : far));
      expect(places(...items(...wild))).toEqual(['序号 3']);
      expect(findingsOf('number-gap', items(1, 2, far))[0]?.params).toMatchObject({
        text: String(far),
        other: '3',
      });
    },
  );

  it('is measured from the nearest number that stands somewhere else', () => {
    expect(findingsOf('number-gap', items(1, 9, 4))[0]?.params).toEqual({ text: '9', count: 4, other: '5' });
  });
});
