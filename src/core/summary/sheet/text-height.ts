/** Excel's tallest row, in points. */
const TALLEST = 409;
/** A full-width character is as wide as the font is high; a half-width one half of that. */
const PIXELS_PER_POINT = 96 / 72;
const PIXELS_PER_WIDTH_CHARACTER = 7;
const LINE_SPACING = 1.45;

// Everything from the Hangul Jamo up is drawn full-width by the fonts of a Chinese page, near enough.
const isWide = (code: number): boolean => code >= 0x1100;

/**
 * The height in points of a wrapped text, so that nothing is cut off. `width` is the column's (or merged
 * columns') width in Excel's characters. Chinese fonts are often replaced by others, so lines are counted
 * generously. Excel cannot show more than 409 points: the text itself is whole in the cell.
 */
export function textHeight(text: string, width: number, fontSize: number): number {
  const halfWidth = (fontSize * PIXELS_PER_POINT) / 2;
  const room = Math.max(2, Math.floor((width * PIXELS_PER_WIDTH_CHARACTER) / halfWidth) - 1);
  let lines = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    let used = 0;
    for (const character of line) used += isWide(character.codePointAt(0) ?? 0) ? 2 : 1;
    lines += Math.max(1, Math.ceil(used / room));
  }
  return Math.min(TALLEST, Math.ceil(lines * fontSize * LINE_SPACING + 4));
}
