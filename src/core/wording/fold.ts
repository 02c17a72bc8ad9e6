import { SIMPLIFIED, TRADITIONAL } from './traditional.ts';

const simplifiedOf = new Map<string, string>();
for (let place = 0; place < TRADITIONAL.length; place += 1) {
  simplifiedOf.set(TRADITIONAL.charAt(place), SIMPLIFIED.charAt(place));
}

// Soft hyphen, zero-width characters, direction marks, byte order mark.
const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;
const PLAIN = /^[ -~]*$/;

/**
 * A text as our vocabularies are written: NFKC (full-width digits and letters become half-width), without
 * invisible characters, traditional characters simplified, lower case. Spaces and line breaks are kept.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text.normalize('NFKC').replace(INVISIBLE, '')) {
    folded += simplifiedOf.get(character) ?? character;
  }
  return folded.toLowerCase();
}

/** `fold` without any white space: for words that clerks space out (备  注). */
export function foldTight(text: string): string {
  return fold(text).replace(/\s+/g, '');
}
