import { rowIndex, type RowIndex } from '../sheet-grid.ts';
import type { PlanPrint } from './sheet-plan.ts';

/** A4, in millimetres. */
const SHORT_SIDE = 210;
const LONG_SIDE = 297;
const POINTS_PER_MILLIMETRE = 72 / 25.4;
/**
 * Of what should fit on a page, so much is counted on: printers and programs differ in the last line or two, and a page
 * that ends early is better than one that runs over by a line.
 */
const SURE_PART = 0.95;
/** Rather than a page emptier than this, what should stay together is cut, and an annex begins on the page. */
const LEAST_FILLED = 0.2;
/** Beyond so many pages the sheet is left to break by itself: each break costs Excel time, and nobody looks that far. */
const MOST_STARTS = 100;
/** Excel's width of a digit in the usual fonts, what it adds to a column, and its pixels, in points. */
const DIGIT_PIXELS = 7;
const COLUMN_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/** The rows of a sheet as they come to be printed; rows are counted from 0. */
export interface PrintedRows {
  /** In points, row by row from 0. */
  readonly heights: readonly number[];
  /** Rows that may not begin a page: they belong to the row above. */
  readonly kept: ReadonlySet<number>;
  /** Rows that begin a page, unless that left one almost empty. */
  readonly fresh: ReadonlySet<number>;
}

/**
 * The rows that begin a page, but for the first: where the page is full, or earlier, so that a heading stands with what
 * it is about and a chart is whole. `room` in points of the sheet (`roomOnPage`), `repeated` those of its title rows.
 */
export function pageStarts(rows: PrintedRows, room: number, repeated: number): readonly RowIndex[] {
  const starts: RowIndex[] = [];
  const { heights, kept, fresh } = rows;
  let start = 0;
  let used = 0;
  const height = (row: number): number => heights[row] ?? 0;
  const begin = (row: number, before: number): void => {
    start = row;
    used = repeated;
    for (let at = row; at < before; at += 1) used += height(at);
  };
  for (let row = 0; row < heights.length; row += 1) {
    const full = used + height(row) > room && row > start;
    const end = full ? wholeEnd(row) : fresh.has(row) && isFilled(start, row) ? row : null;
    if (end !== null) {
      if (starts.length < MOST_STARTS) starts.push(rowIndex(end));
      begin(end, row);
    } else if (full) begin(row, row);
    used += height(row);
  }
  return starts;

  /** Where the page that has no room for `row` had better end; `null`: nowhere but there. */
  function wholeEnd(row: number): number | null {
    let end = row;
    while (end > start && kept.has(end)) end -= 1;
    return isFilled(start, end) ? end : null;
  }

  function isFilled(from: number, to: number): boolean {
    let points = 0;
    for (let row = from; row < to; row += 1) points += height(row);
    return points >= room * LEAST_FILLED;
  }
}

/** How many points of a sheet go on a page in height, as narrow as it takes for all its columns. */
export function roomOnPage({ orientation, margins }: PlanPrint, widths: readonly number[]): number {
  const [wide, high] = orientation === 'portrait' ? [SHORT_SIDE, LONG_SIDE] : [LONG_SIDE, SHORT_SIDE];
  const width = (wide - margins.left - margins.right) * POINTS_PER_MILLIMETRE;
  const height = (high - margins.top - margins.bottom) * POINTS_PER_MILLIMETRE;
  const sheet = widths.reduce((sum, characters) => sum + columnPoints(characters), 0);
  return (height / Math.min(1, width / sheet)) * SURE_PART;
}

function columnPoints(characters: number): number {
  return (characters * DIGIT_PIXELS + COLUMN_PIXELS) * POINTS_PER_PIXEL;
}
