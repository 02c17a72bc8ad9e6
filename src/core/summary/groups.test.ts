import { describe, expect, it } from '@jest/globals';
import { Groups } from './groups.ts';

describe('groups', () => {
  it('keep the order things came in, and leave out what was never put', () => {
    const groups = new Groups(4);
    groups.put(0, 2);
    groups.put(1, 0);
    groups.put(3, 2);
    expect(groups.of(['甲', '乙', '丙', '丁'], 3)).toEqual([['乙'], [], ['甲', '丁']]);
  });

  it('are empty lists where nothing was put at all', () => {
    expect(new Groups(0).of([], 2)).toEqual([[], []]);
  });
});
