import type { ColumnKey } from './column-key.ts';

/**
 * Which column of a ledger is what, as a user said it and the workbook keeps it. It holds on to the words of
 * the header, so that inserted columns, moved columns and a renamed sheet do not matter.
 */
export interface KeptMapping {
  /** The sheet's name when the mapping was kept: it decides between sheets with equal headers, nothing more. */
  readonly sheet: string;
  /** How many rows the header has. 1 to `MOST_HEADER_ROWS`. */
  readonly headerRows: number;
  /** The whole header, left to right, each cell as `headerName` gives it; cells without text are left out. */
  readonly header: readonly string[];
  /** The columns that have a meaning. All others of `header` are not used, and the user has seen so. */
  readonly columns: readonly KeptColumn[];
}

export interface KeptColumn {
  readonly key: ColumnKey;
  /** The header cell it hangs on: one of `KeptMapping.header`. */
  readonly header: string;
  /** Which of the equal header cells, counted from 0 at the left. */
  readonly nth: number;
  /** How many columns to the right of that cell; not 0 only for a column that has no header of its own. */
  readonly offset: number;
}

export const MOST_HEADER_ROWS = 4;

/** A header has no more cells than the columns a survey brings (`SheetHead.block`). */
export const MOST_HEADER_CELLS = 256;
