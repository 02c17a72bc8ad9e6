/** One stretch of an owner cell between separators; brackets that hold separators are never cut. */
export interface Piece {
  readonly text: string;
  /** The separator before it: `''` at the start; clauses end at `;` and line breaks, lists go on at `、`. */
  readonly before: string;
}

const OPENERS = '(（[【〔{「『《';
const CLOSERS = ')）]】〕}」』》';

/** Places of brackets that close again: opener -> closer. An opener left open is an ordinary character. */
function bracketPairs(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const character = text.charAt(place);
    if (OPENERS.includes(character)) open.push(place);
    else if (CLOSERS.includes(character)) {
      const opener = open.pop();
      if (opener !== undefined) pairs.set(opener, place);
    }
  }
  return pairs;
}

const ALWAYS = '、，,;；\n\t|｜。\\';

/** At the start of a piece: ①, (1), （一）, 1. and 一、. */
const NUMBER =
  /^(?:[①-⑳㈠-㈩]|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）]|(?:\d{1,2}|[一二三四五六七八九十])\s*[.、．)）](?!\d))\s*/;
/** Anywhere: a number in a ring or in brackets begins the next name, and so does 2. between Chinese characters. */
const RINGED = /^(?:[①-⑳]|[(（]\d{1,2}[)）])\s*/;
const CHINESE_RINGED = /^[(（][二三四五六七八九十][)）]/;
const INLINE = /^\d{1,2}\s*[.、．)）]\s*(?=[\u4e00-\u9fff])/;

/**
 * Cuts a cell at its separators: 、，；/ and line breaks, spaces too in Chinese text, and before ①, (1) and 1.
 * English keeps its spaces: `Health Bureau` is one piece, and so is `Smith, J.`
 */
export function ownerPieces(text: string): Piece[] {
  const pairs = bracketPairs(text);
  const latin = isLatin(text);
  const pieces: Piece[] = [];
  let start = 0;
  let before = '';
  const close = (end: number, mark: string, next: number): void => {
    const piece = text.slice(start, end).trim();
    if (piece !== '') pieces.push({ text: piece, before });
    if (piece !== '' || STRONG.includes(mark) || before === '') before = mark;
    start = next;
  };
  let fresh = true;
  for (let place = 0; place < text.length;) {
    const number = numberAt(text, place, fresh);
    if (number > 0) {
      close(place, '、', place + number);
      place += number;
      fresh = true;
      continue;
    }
    const closer = ROLE_BRACKET.test(text.slice(place, place + 8)) ? undefined : pairs.get(place);
    if (closer === undefined && !fresh && ROLE_BRACKET.test(text.slice(place, place + 8))) {
      close(place, '；', place);
      fresh = true;
      continue;
    }
    if (closer !== undefined) {
      place = closer + 1;
      fresh = false;
      continue;
    }
    if (cutsAt(text, place, latin)) {
      close(place, text.charAt(place), place + 1);
      fresh = true;
    } else if (!isSpace(text.charAt(place))) fresh = false;
    place += 1;
  }
  close(text.length, '', text.length);
  return pieces;
}

/** 【配合】 before a name begins a clause of its own, wherever it stands. */
const ROLE_BRACKET = /^[[【〔](?:牵头|牽頭|主办|主辦|责任|承办|配合|协办|協辦|会办|會辦)/;

const STRONG = ';；\n。';

/** How many characters of numbering stand here. */
function numberAt(text: string, place: number, fresh: boolean): number {
  const character = text.charAt(place);
  if (!/[\d①-⑳㈠-㈩(（一二三四五六七八九十]/.test(character)) return 0;
  const ahead = text.slice(place, place + 10);
  if (fresh) return NUMBER.exec(ahead)?.[0].length ?? 0;
  const inline = /[\u4e00-\u9fff)）]/.test(text.charAt(place - 1)) && text.charAt(place - 1) !== '第';
  if (/^[(（]一[)）]/.test(text) && CHINESE_RINGED.test(ahead)) return 3;
  return RINGED.exec(ahead)?.[0].length ?? (inline ? (INLINE.exec(ahead)?.[0].length ?? 0) : 0);
}

function cutsAt(text: string, place: number, latin: boolean): boolean {
  const character = text.charAt(place);
  if (latin && character === ',')
    return !/^,\s*(?:[A-Z]\.\s?){1,3}(?:$|[;,/&\n(])/.test(text.slice(place, place + 14));
  if (ALWAYS.includes(character) || '/／+＋'.includes(character)) return true;
  // R&D Department is one name; Finance & Legal is left to who knows units.
  if (character === '&' || character === '＆') return !latin;
  return !latin && isSpace(character) && !betweenSingles(text, place);
}

/** A space inside a name spaced out to the width of three characters (张  三) does not cut it. */
function betweenSingles(text: string, place: number): boolean {
  let left = place - 1;
  while (left >= 0 && place - left < 6 && isSpace(text.charAt(left))) left -= 1;
  let right = place + 1;
  while (right < text.length && right - place < 6 && isSpace(text.charAt(right))) right += 1;
  const single = (at: number, step: number) =>
    /[\u3400-\u9fff]/.test(text.charAt(at)) && !/[\u3400-\u9fff\w(（]/.test(text.charAt(at + step));
  return single(left, -1) && single(right, 1);
}

const isSpace = (character: string) => /[^\S\n]/.test(character);

/** A cell without any character of Chinese. */
export const isLatin = (text: string): boolean => !/[\u2e80-\u9fff\uf900-\ufaff]/.test(text);
