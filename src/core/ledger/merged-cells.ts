import type { CellArea } from '../sheet-grid.ts';

/** Looks up merged areas by their cells, within the columns and rows given when it was made. */
export interface MergedCells {
  /** False where the host could not tell what is merged. */
  readonly known: boolean;
  /** The merged area a cell belongs to. */
  at(row: number, column: number): CellArea | undefined;
}

/** An index of the merges that touch these rows. */
export function mergedCells(
  merges: readonly CellArea[] | null,
  firstRow: number,
  lastRow: number,
): MergedCells {
  const byRow = new Map<number, CellArea[]>();
  for (const area of merges ?? []) {
    const from = Math.max(area.top, firstRow);
    const to = Math.min(area.bottom, lastRow);
    for (let row = from; row <= to; row += 1) {
      const areas = byRow.get(row);
      if (areas === undefined) byRow.set(row, [area]);
      else areas.push(area);
    }
  }
  return {
    known: merges !== null,
    at: (row, column) => byRow.get(row)?.find((area) => area.left <= column && column <= area.right),
  };
}
