/** Excel's tallest row, in points. */
const TALLEST = 409;
/** A full-width character is as wide as the font is high; a half-width one half of that. */
const PIXELS_PER_POINT = 96 / 72;
const PIXELS_PER_WIDTH_CHARACTER = 7;
const LINE_SPACING = 1.45;
/** Small differences of the fonts add up: a long text has a line to spare. */
const LINES_TO_A_SPARE_ONE = 10;

// Everything from the Hangul Jamo up is drawn full-width by the fonts of a Chinese page, near enough.
const FIRST_WIDE = 0x1100;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const HYPHEN = 45;
const DIGIT_0 = 48;
const DIGIT_9 = 57;
const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Never at the beginning of a line, and never at its end (行首禁则、行尾禁则). */
const NOT_FIRST = codesOf('，。、；：？！）》〉」』】〕…—～％”’·,.;:?!)]}%/');
const NOT_LAST = codesOf('（《〈「『【〔“‘([{');
/** In half-widths, for the widest of the usual fonts: 仿宋 draws all of them as 1. */
const WIDE_LETTERS = codesOf('MWmw@%');
const OF_WIDE_LETTER = 2;
const OF_CAPITAL = 1.3;
const OF_DIGIT = 1.3;
const OF_OTHER = 1.1;
/** The widest of all, whatever it is. */
const WIDEST = 2;

// An annex has hundreds of thousands of characters: what is asked of each stands in tables, by its code.
const NARROW_WIDTHS = Float64Array.from({ length: FIRST_WIDE }, (_, code) => narrowWidth(code));
const IS_NOT_FIRST = flagsOf(NOT_FIRST);
const IS_NOT_LAST = flagsOf(NOT_LAST);

/**
 * The height in points of a wrapped text, so that nothing is cut off. `width` is the column's (or merged
 * columns') width in Excel's characters. Chinese fonts are often replaced by others, so lines are counted
 * generously. Excel cannot show more than 409 points: the text itself is whole in the cell.
 */
export function textHeight(text: string, width: number, fontSize: number): number {
  const halfWidth = (fontSize * PIXELS_PER_POINT) / 2;
  const room = Math.max(2, Math.floor((width * PIXELS_PER_WIDTH_CHARACTER) / halfWidth) - 1);
  const counted = linesOf(text, room);
  const lines = counted + Math.floor(counted / LINES_TO_A_SPARE_ONE);
  return Math.min(TALLEST, Math.ceil(lines * fontSize * LINE_SPACING + 4));
}

/** `room`: half-width characters to a line. Lines are broken between ideographs and after words, as programs do. */
function linesOf(text: string, room: number): number {
  if (text.length * WIDEST <= room && !text.includes('\n') && !text.includes('\r')) return 1;
  let lines = 1;
  // What stands on the line already, and what must not be torn apart after it.
  let used = 0;
  let together = 0;
  let before = LINE_FEED;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLowSurrogate(code)) continue;
    if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at += 1;
      lines += 1;
      used = 0;
      together = 0;
      before = LINE_FEED;
      continue;
    }
    if (mayBreak(before, code)) {
      used += together;
      together = 0;
    }
    const wide = widthOf(code);
    together += wide;
    if (used + together > room) {
      lines += 1;
      // What is longer than a line is torn all the same.
      if (used === 0) together = wide;
      used = 0;
    }
    before = code;
  }
  return lines;
}

function mayBreak(before: number, code: number): boolean {
  if (before === LINE_FEED || IS_NOT_FIRST[code] === 1 || IS_NOT_LAST[before] === 1) return false;
  return before >= FIRST_WIDE || code >= FIRST_WIDE || before === SPACE || before === HYPHEN;
}

function widthOf(code: number): number {
  return code >= FIRST_WIDE ? WIDEST : (NARROW_WIDTHS[code] ?? WIDEST);
}

function narrowWidth(code: number): number {
  if (WIDE_LETTERS.has(code)) return OF_WIDE_LETTER;
  if (code >= DIGIT_0 && code <= DIGIT_9) return OF_DIGIT;
  return code >= CAPITAL_A && code <= CAPITAL_Z ? OF_CAPITAL : OF_OTHER;
}

function flagsOf(codes: ReadonlySet<number>): Uint8Array {
  const flags = new Uint8Array(0x1_0000);
  for (const code of codes) flags[code] = 1;
  return flags;
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
