import { describe, expect, it } from '@jest/globals';
import { NearTexts } from './near-texts.ts';

function near(texts: readonly string[]) {
  const near = new NearTexts(texts.length);
  for (const text of texts) near.add(text);
  return near.pairs();
}

const pairs = (texts: readonly string[]) => [...near(texts)].filter((pair) => pair !== null);

/** How many pairs of characters are looked at. */
function steps(texts: readonly string[]): number {
  const search = near(texts);
  let turn = search.next();
  while (turn.done !== true) turn = search.next();
  return turn.value;
}

/** Texts of eighteen characters of a small vocabulary: much is shared, nothing is the same. */
function templated(count: number, vocabulary = 60): string[] {
  let state = 7;
  const next = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 18 }, () => String.fromCharCode(0x4e00 + next(vocabulary))).join(''),
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

  it('may be longer than anybody reads', () => {
    const long = (tail: string) => templated(300).join('') + tail;
    expect(pairs([long('甲'), templated(400).slice(350).join(''), long('乙丙')])).toEqual([[0, 2]]);
  });

  it('are not long texts that share their first half', () => {
    const half = templated(40).join('');
    const [one, other] = [templated(120).slice(40, 80).join(''), templated(120).slice(80).join('')];
    expect(pairs([half + one, half + other])).toEqual([]);
  });

  const PHRASE = '坚持以人民为中心的发展思想，压紧压实属地责任、部门责任和企业主体责任，';
  const street = (text: string) => text.slice(0, 4);
  it.each([
    ['of own words', templated],
    [
      'of one template',
      (count: number) => templated(count).map((own) => `加快推进${street(own)}街道老旧小区改造`),
    ],
    ['that share long phrases', (count: number) => templated(count).map((own) => PHRASE + own + PHRASE)],
    ['that are all the same', (count: number) => templated(count).map(() => PHRASE)],
    [
      'of two characters over and over',
      (count: number) => templated(count).map((_, at) => '甲乙'.repeat(9 + (at % 5))),
    ],
    [
      'of hundreds of characters',
      (count: number) => templated(count).map((own) => PHRASE.repeat(3) + own.repeat(4)),
    ],
  ])('are looked for in steps that grow with the number of texts, among texts %s', (_, textsOf) => {
    const texts = textsOf(4000);
    const characters = texts.join('').length;
    const taken = steps(texts);
    expect(taken).toBeGreaterThanOrEqual(characters);
    // Each is compared with two dozen others at most; all with all would be four thousand times as many.
    expect(taken).toBeLessThan(120 * characters);
  });
});
