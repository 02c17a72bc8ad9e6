import { describe, expect, it } from '@jest/globals';
import { isUnderFloor, measureAll, readFloors } from './measure.ts';

describe('readings of the labelled data', () => {
  it('are right at least as often as they once were', async () => {
    const { scores, notMeasured } = await measureAll();
    // What cannot be tried is said, not passed over.
    for (const line of notMeasured) process.stderr.write(`${line}\n`);
    const floors = readFloors();
    const under = scores.filter((score) => isUnderFloor(score, floors));
    expect(under.map(({ name, right, of, misses }) => ({ name, right, of, misses }))).toEqual([]);
    expect(scores.every(({ of }) => of > 0)).toBe(true);
  }, 240_000);

  it('are never sure of a deadline and wrong', () => {
    expect(readFloors()['deadlines that are sure']).toBe(1);
  });
});
