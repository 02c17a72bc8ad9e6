import type { CellOutcome, CellWrite } from '../cell-writes.ts';
import type { CellRef } from '../sheet-grid.ts';

/** What it takes to put cells back that a fix changed. Plain data; lives as long as the pane. */
export interface UndoRecord {
  readonly cells: readonly UndoCell[];
}

export interface UndoCell {
  readonly cell: CellRef;
  /** Puts back what stood there, where our own still stands. */
  readonly write: CellWrite;
}

/** How to take one write back; `null` where nothing was written. */
export function undoOf(sheet: string, write: CellWrite, outcome: CellOutcome): UndoCell | null {
  if (outcome.kind !== 'written' && outcome.kind !== 'unsure') return null;
  const { before } = outcome;
  const { at, value, format } = write;
  const back: CellWrite = { at, expected: value, value: before.value };
  return {
    cell: { sheet, ...at },
    write: format === undefined ? back : { ...back, format: before.format },
  };
}
