import type { CellAt, CellValue, ColumnIndex } from './sheet-grid.ts';
import type { Trouble } from './trouble.ts';

/** One cell to be changed because the user asked for it. */
export interface CellWrite {
  readonly at: CellAt;
  /** What the cell held when the change was shown to the user, as `CellValue` is read. */
  readonly expected: CellValue;
  /** Other cells of the row that the change rests on, as they were read. */
  readonly rowAsRead?: readonly { readonly column: ColumnIndex; readonly value: CellValue }[];
  /** A text stays text whatever it begins with; a day is a serial of the workbook's own date system. */
  readonly value: CellValue;
  /** Number format in English form, where the change is about it; else the cell keeps its own. */
  readonly format?: string;
}

export interface CellWritesRequest {
  readonly sheet: string;
  /** Distinct cells, in any order. */
  readonly cells: readonly CellWrite[];
}

/** Why a cell was left alone. */
export type CellRefusal =
  /** It, or a cell of its row that the change rests on, holds something else by now. */
  | 'changed'
  /** A formula gives its value. */
  | 'formula'
  /** It lies under a merged area whose top left cell is another. */
  | 'merged'
  /** Its row is hidden, by hand or by a filter. */
  | 'hidden'
  /** The sheet is protected and the cell locked (or its format would change). */
  | 'protected';

/** What stood in a cell before it was written: what it takes to put it back. */
export interface CellBefore {
  readonly value: CellValue;
  /** Number format in English form. */
  readonly format: string;
}

export type CellOutcome =
  | { readonly kind: 'written'; readonly before: CellBefore }
  /** The host was lost while it was written: it may hold the new value or the old one. */
  | { readonly kind: 'unsure'; readonly before: CellBefore }
  | { readonly kind: 'refused'; readonly why: CellRefusal }
  /** Work stopped before its turn came. */
  | { readonly kind: 'not-reached' };

/** What became of each cell, in the order of the request, and what stopped the work early. */
export interface CellWritesOutcome {
  readonly outcomes: readonly CellOutcome[];
  /** `null`: every cell had its turn. */
  readonly stopped: Trouble | null;
}

/** A cell as it stands just before writing. */
export interface StandingCell extends CellBefore {
  /** `Range.formulas`: the formula with `=`, or the value where there is none. */
  readonly formula: CellValue;
  readonly rowHidden: boolean;
  /** Locked on a protected sheet. */
  readonly locked: boolean;
  readonly sheetProtected: boolean;
  /** Under a merged area, and not its top left cell. */
  readonly covered: boolean;
  /** The cell of the same row in another column, as it stands now. */
  readonly inRow: (column: ColumnIndex) => CellValue;
}

/** The one rule of both doors: why this cell must not be written now, or `null`. */
export function refusalOf(write: CellWrite, now: StandingCell): CellRefusal | null {
  if (isFormula(now)) return 'formula';
  if (now.value !== write.expected) return 'changed';
  if (write.rowAsRead?.some(({ column, value }) => now.inRow(column) !== value) === true) return 'changed';
  if (now.covered) return 'merged';
  if (now.rowHidden) return 'hidden';
  const formats = write.format !== undefined && write.format !== now.format;
  if (now.locked || (now.sheetProtected && formats)) return 'protected';
  return null;
}

/** A text that looks like a formula gives the same in both; a formula gives its result as value. */
function isFormula({ formula, value }: StandingCell): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}
