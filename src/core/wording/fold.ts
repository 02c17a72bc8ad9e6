import { SIMPLIFIED, TRADITIONAL } from './traditional.ts';

const simplifiedOf = new Map<string, string>();
for (let place = 0; place < TRADITIONAL.length; place += 1) {
  simplifiedOf.set(TRADITIONAL.charAt(place), SIMPLIFIED.charAt(place));
}

// Soft hyphen, zero-width characters, direction marks, byte order mark.
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;

/**
 * A text as our vocabularies are written: NFKC (full-width digits and letters become half-width), without
 * invisible characters, traditional characters simplified, lower case. Spaces and line breaks are kept.
 */
export function fold(text: string): string {
  const { length } = text;
  let place = 0;
  while (place < length && FOLDED[text.charCodeAt(place)] === text.charCodeAt(place)) place += 1;
  if (place === length) return text;
  let folded = text.slice(0, place);
  while (place < length) {
    const end = Math.min(length, place + MOST_AT_ONCE);
    const codes = new Array<number>(end - place);
    for (let at = place; at < end; at += 1) {
      const code = FOLDED[text.charCodeAt(at)] ?? 0;
      if (code === 0) return foldSlowly(text);
      codes[at - place] = code;
    }
    folded += String.fromCharCode(...codes);
    place = end;
  }
  return folded;
}

/** `fold` without any white space: for words that clerks space out (备  注). */
export function foldTight(text: string): string {
  return fold(text).replace(/\s+/g, '');
}

/** Every rule by its letter, for any text there is. */
function foldSlowly(text: string): string {
  let folded = '';
  for (const character of text.normalize('NFKC').replace(INVISIBLE, '')) {
    folded += simplifiedOf.get(character) ?? character;
  }
  return folded.toLowerCase();
}

/** So many characters can be handed over as arguments. */
const MOST_AT_ONCE = 4000;

/**
 * What ledgers are written in, character by character: plain letters and figures, Chinese characters, full-width
 * forms. By their code; 0 for all that depends on its neighbours or becomes several.
 */
const FOLDED = tableOf([
  [0x09, 0x0d],
  [0x20, 0x7e],
  [0x2013, 0x2014], // – —
  [0x2018, 0x2019], // ‘ ’
  [0x201c, 0x201d], // “ ”
  [0x3000, 0x3002], // wide space, 、 。
  [0x3008, 0x3011], // 〈 to 】
  [0x4e00, 0x9fa5],
  [0xff01, 0xff5e],
]);

function tableOf(ranges: readonly (readonly [number, number])[]): Uint16Array {
  const table = new Uint16Array(0x1_0000);
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code += 1) table[code] = code;
  }
  for (let code = 0xff01; code <= 0xff5e; code += 1) table[code] = code - 0xfee0;
  table[0x3000] = 0x20;
  for (let code = 0x41; code <= 0x5a; code += 1) {
    table[code] = code + 0x20;
    table[code + 0xfee0] = code + 0x20;
  }
  for (const [traditional, simplified] of simplifiedOf) {
    table[traditional.charCodeAt(0)] = simplified.charCodeAt(0);
  }
  return table;
}
