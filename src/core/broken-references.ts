import { rowIndex, columnIndex, type CellArea, type CellAt, type CellValue } from './sheet-grid.ts';
import type { RowSpan } from './workbook-port.ts';

/** Something of a sheet that refers to cells which are no longer there. */
export interface BrokenReference {
  readonly kind: 'formula' | 'conditional-format' | 'drop-down';
  /** Where it stands; of what covers many cells, the first of the area that was asked about. */
  readonly at: CellAt;
  /** With its `=`. */
  readonly formula: string;
}

/** Texts and quoted sheet names within a formula. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Excel writes `#REF!` where a reference stood whose cells, sheet or workbook were deleted. */
export function refersToNothing(formula: string): boolean {
  if (!/#REF/i.test(formula)) return false;
  // A sheet of another workbook that is gone stands in quotes: '[Plan.xlsx]#REF'!A1.
  return /#REF!/i.test(formula.replace(QUOTED, '')) || /\]#REF'!/i.test(formula);
}

export const withEquals = (formula: string): string => (formula.startsWith('=') ? formula : `=${formula}`);

/** Formulas are filled down: at the top stand the oldest of a column, at its end those that were copied last. */
const ROWS_AT_EACH_END = 100;

/** The rows whose formulas are looked at: all of a short ledger, both ends of a long one. */
export function formulaRows({ top, bottom }: CellArea): readonly RowSpan[] {
  if (bottom < top) return [];
  if (bottom - top < 2 * ROWS_AT_EACH_END) return [{ first: top, last: bottom }];
  return [
    { first: top, last: rowIndex(top + ROWS_AT_EACH_END - 1) },
    { first: rowIndex(bottom - ROWS_AT_EACH_END + 1), last: bottom },
  ];
}

/** @param rows formulas (with `=`) or values, row by row; `rows[0][0]` is the cell at `top`, `left` */
export function brokenFormulas(
  { top, left }: Pick<CellArea, 'top' | 'left'>,
  rows: readonly (readonly CellValue[])[],
): BrokenReference[] {
  const found: BrokenReference[] = [];
  for (const [down, row] of rows.entries()) {
    for (const [right, formula] of row.entries()) {
      if (typeof formula !== 'string' || !formula.startsWith('=') || !refersToNothing(formula)) continue;
      found.push({
        kind: 'formula',
        at: { row: rowIndex(top + down), column: columnIndex(left + right) },
        formula,
      });
    }
  }
  return found;
}

/** The topmost, then leftmost cell that one of the areas shares with `within`; `null` where none does. */
export function firstWithin(areas: readonly CellArea[], within: CellArea): CellAt | null {
  let first: CellAt | null = null;
  for (const { top, left, bottom, right } of areas) {
    if (top > within.bottom || bottom < within.top || left > within.right || right < within.left) continue;
    const row = rowIndex(Math.max(top, within.top));
    const column = columnIndex(Math.max(left, within.left));
    if (first === null || row < first.row || (row === first.row && column < first.column)) {
      first = { row, column };
    }
  }
  return first;
}
