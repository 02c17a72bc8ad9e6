import type { CellArea } from '../../../src/core/sheet-grid.ts';
import type { SheetView } from '../grid/sheet-view.ts';

/** What the status line says of the selected cells. Hidden rows and columns do not count. */
export interface SelectionFigures {
  /** Cells that hold something. */
  readonly count: number;
  /** Of the numbers; `null` when there is none. */
  readonly sum: number | null;
}

/** So many cells are counted at most: the status line must not slow the selection down. */
const LIMIT = 20_000;

/** `null` for one cell alone, and for more cells than can be counted at once. */
export function selectionFigures(view: SheetView, area: CellArea): SelectionFigures | null {
  const bottom = Math.min(area.bottom, view.lastUsed.row);
  const right = Math.min(area.right, view.lastUsed.column);
  const cells = (bottom - area.top + 1) * (right - area.left + 1);
  if (cells <= 1 || cells > LIMIT) return null;
  let count = 0;
  let sum: number | null = null;
  for (let row: number = area.top; row <= bottom; row += 1) {
    if (view.rows.size(row) === 0) continue;
    for (let column: number = area.left; column <= right; column += 1) {
      if (view.columns.size(column) === 0) continue;
      const { value } = view.cell(row, column);
      if (value !== '') count += 1;
      if (typeof value === 'number') sum = (sum ?? 0) + value;
    }
  }
  return count <= 1 ? null : { count, sum };
}
