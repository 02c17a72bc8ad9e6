import type { CellAt } from '../core/sheet-grid.ts';

/** Rows of one column, from `top` to `bottom`, with the cells that fall into them. */
export interface ColumnSpan<Cell> {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  /** Top to bottom. */
  readonly cells: readonly Cell[];
}

/**
 * Cells gathered into as few runs of rows as may be: one range of Excel's for each. Runs are joined across at
 * most `gap` rows that nobody asked for.
 */
export function columnSpans<Cell>(
  cells: readonly Cell[],
  place: (cell: Cell) => CellAt,
  gap: number,
): ColumnSpan<Cell>[] {
  const sorted = [...cells].sort((a, b) => {
    const [one, other] = [place(a), place(b)];
    return one.column - other.column || one.row - other.row;
  });
  const spans: { column: number; top: number; bottom: number; cells: Cell[] }[] = [];
  for (const cell of sorted) {
    const { row, column } = place(cell);
    const last = spans.at(-1);
    if (last?.column === column && row <= last.bottom + 1 + gap) {
      last.cells.push(cell);
      last.bottom = row;
    } else spans.push({ column, top: row, bottom: row, cells: [cell] });
  }
  return spans;
}
