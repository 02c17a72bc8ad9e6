import { describe, expect, it } from '@jest/globals';
import { inBatches } from './batches.ts';

const step = (bytes: number) => ({ bytes, write: () => undefined });
const sizes = (bytes: number[], most: number) =>
  inBatches(bytes.map(step), most).map((batch) => batch.map((one) => one.bytes));

describe('inBatches', () => {
  it('keeps the order and fills each request as far as it goes', () => {
    expect(sizes([4, 4, 4, 1, 9, 1], 10)).toEqual([
      [4, 4],
      [4, 1],
      [9, 1],
    ]);
  });
  it('sends a step that is too large alone', () => {
    expect(sizes([1, 50, 1], 10)).toEqual([[1], [50], [1]]);
  });
  it('makes no request of nothing', () => {
    expect(sizes([], 10)).toEqual([]);
  });
});
