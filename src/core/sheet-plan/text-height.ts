/** Excel's tallest row, in points. */
const TALLEST = 409;
/** A full-width character is as wide as the font is high; a half-width one half of that. */
const PIXELS_PER_POINT = 96 / 72;
const PIXELS_PER_WIDTH_CHARACTER = 7;
const LINE_SPACING = 1.45;

// Everything from the Hangul Jamo up is drawn full-width by the fonts of a Chinese page, near enough.
const FIRST_WIDE = 0x1100;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/**
 * The height in points of a wrapped text, so that nothing is cut off. `width` is the column's (or merged
 * columns') width in Excel's characters. Chinese fonts are often replaced by others, so lines are counted
 * generously. Excel cannot show more than 409 points: the text itself is whole in the cell.
 */
export function textHeight(text: string, width: number, fontSize: number): number {
  const halfWidth = (fontSize * PIXELS_PER_POINT) / 2;
  const room = Math.max(2, Math.floor((width * PIXELS_PER_WIDTH_CHARACTER) / halfWidth) - 1);
  const lines = linesOf(text, room);
  return Math.min(TALLEST, Math.ceil(lines * fontSize * LINE_SPACING + 4));
}

/** `room`: half-width characters to a line. */
function linesOf(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) {
      if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at += 1;
      lines += Math.max(0, Math.ceil(used / room) - 1) + 1;
      used = 0;
    } else if (code < FIRST_WIDE) used += 1;
    else if (!isLowSurrogate(code)) used += 2;
  }
  return lines + Math.max(0, Math.ceil(used / room) - 1);
}
