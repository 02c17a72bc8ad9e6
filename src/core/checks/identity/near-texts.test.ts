import { describe, expect, it } from '@jest/globals';
import { nearTexts } from './near-texts.ts';

const pairs = (texts: readonly string[]) => [...nearTexts(texts)].filter((pair) => pair !== null);

/** Texts of eighteen characters of a small vocabulary: much is shared, nothing is the same. */
function templated(count: number): string[] {
  let state = 7;
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 18 }, () => String.fromCharCode(0x4e00 + next(400))).join(''),
  );
}

describe('texts that are nearly the same', () => {
  it('are found whether words were put in front, in the middle or at the end', () => {
    const text = '修订城市内涝应急预案演练方案';
    for (const other of [`今年${text}`, `${text}一次`, '修订城市内涝防御应急预案演练方案']) {
      expect(pairs([text, '建立校园周边交通秩序巡查制度', other])).toEqual([[0, 2]]);
    }
  });

  it('are not those that share a beginning or an end', () => {
    expect(pairs(['修订城市内涝应急预案', '修订城市供水管网规划', '编制森林防火应急预案'])).toEqual([]);
  });

  it('may be empty or a single character', () => {
    expect(pairs(['', '', '一', '一'])).toEqual([]);
  });

  it('are looked for in time that grows with the number of texts', () => {
    const timed = (count: number) => {
      const texts = templated(count);
      const started = performance.now();
      pairs(texts);
      return performance.now() - started;
    };
    timed(1000);
    const few = Math.min(timed(2000), timed(2000), timed(2000));
    expect(timed(20_000)).toBeLessThan(few * 30);
  });
});
