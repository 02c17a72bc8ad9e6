import type { CellValue, ColumnIndex } from '../sheet-grid.ts';
import type { ColumnCells, ColumnsBlock, RowSpan } from '../workbook-port.ts';

/**
 * How much of a ledger a job needs. `states`: who, by when, how far, for lights and counts; the texts (item,
 * progress, supporting units) stay where they are. `whole`: every column that a reading knows.
 */
export type ReadingDepth = 'states' | 'whole';

/** A ledger's cells as they were read. */
export interface LedgerCells extends ColumnsBlock {
  /**
   * The rows of which every column was read, counted from `firstRow`; of the others only what tells their
   * state, because they are items without a doubt. Absent: all rows.
   */
  readonly wholeRows?: ReadonlySet<number>;
}

/** All rows of the columns of states, and of the other columns the rows that were read whole. */
export function joinCells(states: ColumnsBlock, rows: ColumnsBlock, only: readonly RowSpan[]): LedgerCells {
  const columns = new Map<ColumnIndex, ColumnCells>();
  for (const [column, ofRows] of rows.columns) {
    const ofAll = states.columns.get(column);
    const values: readonly CellValue[] = ofAll?.values ?? ofRows.values;
    const formats = ofAll?.formats ?? ofRows.formats;
    columns.set(column, formats === undefined ? { values } : { values, formats });
  }
  const wholeRows = new Set<number>();
  for (const { first, last } of only) {
    for (let row: number = first; row <= last; row += 1) wholeRows.add(row - states.firstRow);
  }
  return { firstRow: states.firstRow, columns, wholeRows };
}
