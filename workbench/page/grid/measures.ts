/**
 * Excel's units as CSS pixels at 96 dots an inch, and how wide text comes out, near enough to decide on
 * lines and spilling without asking the browser to lay it out.
 */
const PIXELS_PER_POINT = 96 / 72;

export function pointsToPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** Fonts whose digits are half an em wide, as Chinese ones are. */
const CJK_FONT = /[\u3400-\u9fff]|sim|fang|kai|hei|ming|deng|yahei|jhenghei|noto (sans|serif) cjk/i;

/** Width in pixels of the widest digit of the workbook's default font: the unit of column widths. */
export function digitWidth(fontName: string, fontSize: number): number {
  const em = fontSize * PIXELS_PER_POINT;
  return CJK_FONT.test(fontName) ? Math.ceil(em * 0.5) : Math.round(em * 0.507);
}

/** Column width in characters (as Excel's width box shows) to pixels; `undefined` is Excel's default width. */
export function columnPixels(characters: number | undefined, digit: number): number {
  if (characters === undefined) return digit <= 7 ? 64 : digit * 8 + 8;
  if (characters < 1) return Math.round(characters * (digit + 5));
  return Math.round(characters * digit) + 5;
}

/** Height in pixels of one line of a font. */
export function lineHeight(fontSize: number): number {
  return Math.ceil(fontSize * PIXELS_PER_POINT * 1.3);
}

/** Width of a text in pixels, by the width of its characters. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let ems = 0;
  for (const character of text) ems += characterEms(character.codePointAt(0) ?? 0);
  return ems * fontSize * PIXELS_PER_POINT * (bold ? 1.05 : 1);
}

/** How many lines a text takes in a box `width` pixels wide; at least one. */
export function wrappedLines(text: string, fontSize: number, width: number): number {
  const line = Math.max(width, fontSize * PIXELS_PER_POINT);
  return text
    .split('\n')
    .reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(textWidth(paragraph, fontSize) / line)), 0);
}

function characterEms(code: number): number {
  if (code >= 0x2e80 && code !== 0xff61) return 1; // CJK, kana, full-width forms and emoji
  if (code >= 0x2000 && code < 0x2070) return 0.6; // dashes, quotes and dots
  if (code === 0x20 || code === 0x2e || code === 0x2c || code === 0x69 || code === 0x6c) return 0.27;
  if (code >= 0x41 && code <= 0x5a) return 0.64;
  return 0.53;
}
