import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold, foldTight } from './fold.ts';
import { SIMPLIFIED, TRADITIONAL } from './traditional.ts';

/** The rules by their letter, one after the other. */
function byTheLetter(text: string): string {
  const visible = text.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g, '');
  return Array.from(visible, (character) => {
    const place = TRADITIONAL.indexOf(character);
    return place < 0 ? character : SIMPLIFIED.charAt(place);
  })
    .join('')
    .toLowerCase();
}

describe('a folded text', () => {
  it.each([
    ['２０２２年３月', '2022年3月'],
    ['Ｏｗｎｅｒ（ＴＢＤ）', 'owner(tbd)'],
    ['辦結', '办结'],
    ['完成時限\n（必填）', '完成时限\n(必填)'],
    ['备\u3000\u3000注', '备  注'],
    ['办\u200b结\ufeff', '办结'],
    ['①②', '12'],
    ['e\u0301', 'é'],
    ['ﬁnal…', 'final...'],
    ['', ''],
    ['𠮷野家', '𠮷野家'],
  ])('of %j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('is the same by its table as by the letter, for every character there is', () => {
    const different: number[] = [];
    for (let code = 0; code <= 0xffff; code += 1) {
      // A half of a pair is no character.
      if (code >= 0xd800 && code <= 0xdfff) continue;
      const text = `办${String.fromCharCode(code)}A`;
      if (fold(text) !== byTheLetter(text)) different.push(code);
    }
    expect(different).toEqual([]);
  });

  it('is the same for characters beside each other, combining marks among them', () => {
    const character = fc.oneof(
      fc.constantFrom('办', '辦', 'Ａ', 'a', 'İ', 'Σ', '\u0301', '\u3099', 'カ', '가', 'ᆨ', '…', '　', '𠮷'),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(character, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        expect(fold(text)).toBe(byTheLetter(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('may be as long as a cell can be', () => {
    expect(fold('辦Ｂ'.repeat(16_000))).toBe('办b'.repeat(16_000));
  });

  it('has no white space where it is folded tight', () => {
    expect(foldTight(' 备　　注\n')).toBe('备注');
  });
});
