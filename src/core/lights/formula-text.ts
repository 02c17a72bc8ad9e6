import { columnLetters, type ColumnIndex } from '../sheet-grid.ts';
import type { RowSpan } from './word-readings.ts';

/** Excel takes at most 255 characters in one text of a formula. */
const LONGEST_TEXT = 255;

/** A text inside a formula: whatever a ledger says stays a text. */
function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** As Excel's TRIM leaves a text: no spaces at the ends, single ones inside. */
function trimmed(text: string): string {
  return text.replace(/^ +| +$/g, '').replace(/ +/g, ' ');
}

/** Whether the cell's words are these, spaces round them aside: one term. Very long ones by beginning and length. */
export function saysFormula(cell: string, text: string): string {
  const words = trimmed(text);
  if (words.length <= LONGEST_TEXT) return `TRIM(${cell})=${quoted(words)}`;
  return `AND(LEFT(TRIM(${cell}),200)=${quoted(words.slice(0, 200))},LEN(TRIM(${cell}))=${String(words.length)})`;
}

/**
 * Whether a formula's own row is one of these: one term. The rows move with their cells; where they were deleted, no.
 * Without arrays, which LibreOffice works out in conditional formats only here and there.
 */
export function inRowsFormula(column: ColumnIndex, { top, bottom }: RowSpan): string {
  const [first, last] = [top, bottom].map((row) => `$${columnLetters(column)}$${String(row + 1)}`);
  if (top === bottom) return `IFERROR(ROW()=ROW(${String(first)}),FALSE)`;
  const rows = `${String(first)}:${String(last)}`;
  const from = `ROW(INDEX(${rows},1))`;
  return `IFERROR(AND(ROW()>=${from},ROW()<${from}+ROWS(${rows})),FALSE)`;
}

/**
 * Whether the cell's words are one of these; `null` for none. For cells alone: conditional formats take no lists.
 */
export function saysOneOf(cell: string, texts: readonly string[]): string | null {
  const short: string[] = [];
  const long: string[] = [];
  for (const text of texts) {
    const words = trimmed(text);
    if (words.length <= LONGEST_TEXT) short.push(quoted(words));
    else long.push(saysFormula(cell, text));
  }
  const terms = [...(short.length === 0 ? [] : [`TRIM(${cell})={${short.join(',')}}`]), ...long];
  return terms.length === 0 ? null : `OR(${terms.join(',')})`;
}
