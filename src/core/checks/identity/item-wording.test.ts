import { describe, expect, it } from '@jest/globals';
import { substanceOf, wordingOf } from './item-wording.ts';

describe('the wording of an item', () => {
  it.each([
    '1.修订预案',
    '1、修订预案',
    '（1）修订预案',
    '(12) 修订预案',
    '①修订预案',
    '三、修订预案',
    '修订预案。',
    '修 订\n预案',
  ])('is the same in %j', (text) => {
    expect(wordingOf(text)).toBe('修订预案');
  });

  it('keeps figures that are no number in front', () => {
    expect(wordingOf('1.5万吨污水处理厂')).toBe('1点5万吨污水处理厂');
    expect(wordingOf('2022年重点项目')).toBe('2022年重点项目');
    expect(wordingOf('三年行动')).toBe('三年行动');
  });

  it('is empty where there is nothing but marks', () => {
    expect(wordingOf('—— / 。')).toBe('');
  });
});

describe('the substance of a wording', () => {
  it('is what is left without words that say nothing of what is to be done', () => {
    expect(substanceOf('进一步抓好城市内涝应急预案修订工作')).toBe('城市内涝应急预案修订');
  });

  it('may be nothing', () => {
    expect(substanceOf('进一步推进落实')).toBe('');
  });
});
