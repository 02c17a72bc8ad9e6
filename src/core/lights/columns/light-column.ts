import type { CellValue, ColumnIndex, RowIndex } from '../../sheet-grid.ts';
import type { RowSpan } from '../word-readings.ts';
import { isColumnHeading, type ColumnKind } from './column-words.ts';
import type { FormulaTemplate } from './formula-template.ts';

/** A column of ours beside a ledger, as data. Where it will stand the door finds out: right of what stands there. */
export interface LightColumn {
  readonly kind: ColumnKind;
  /** The name of the sheet by which it is found again: `督办_亮灯列`, `督办_亮灯列_2` of a ledger beside the first. */
  readonly name: string;
  readonly heading: string;
  /** The last header row of each ledger it serves, top to bottom; never empty. */
  readonly headingRows: readonly RowIndex[];
  /** The leftmost place it may take: no cell of the ledgers, merged ones included, reaches as far. */
  readonly leftmost: ColumnIndex;
  /** The rows it has a formula in, top to bottom. */
  readonly runs: readonly ColumnRun[];
  /** The number format of its cells; `null`: left as it is. */
  readonly format: string | null;
  /** What a row's formula comes to today. A day is a serial of the workbook's own date system. */
  readonly shown: (row: RowIndex) => CellValue;
}

/** Rows next to each other with the same formula. */
export interface ColumnRun extends RowSpan {
  readonly formula: FormulaTemplate;
}

const NAMES: Readonly<Record<ColumnKind, string>> = { light: '督办_亮灯列', day: '督办_推定时限列' };

/** @param place 0 for the first column of its kind on a sheet */
export const columnName = (kind: ColumnKind, place: number): string =>
  place === 0 ? NAMES[kind] : `${NAMES[kind]}_${String(place + 1)}`;

/** The kind of column that a defined name of ours stands for; `null` for other names. */
export function kindOfName(name: string): ColumnKind | null {
  const base = name.replace(/_\d+$/, '').toLowerCase();
  return base === NAMES.light ? 'light' : base === NAMES.day ? 'day' : null;
}

/** How wide a column of ours is made, in characters: 红灯 超期120天, and a date. */
export const COLUMN_CHARACTERS: Readonly<Record<ColumnKind, number>> = { light: 18, day: 11.5 };

/** Every formula of such a column contains this term, which is always true: `N` of a text is 0. */
export const COLUMN_MARKS: Readonly<Record<ColumnKind, string>> = {
  light: 'N("督办:亮灯")=0',
  day: 'N("督办:推定时限")=0',
};

/** Excel may write the term anew with spaces. */
const MARKS: Readonly<Record<ColumnKind, string>> = { light: 'N("督办:亮灯")', day: 'N("督办:推定时限")' };

/** Whether a cell's formula (or value) is one of ours. */
export const isOwnCell = (kind: ColumnKind, formula: CellValue): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula.includes(MARKS[kind]);

/** A column of ours as it stands on a sheet. */
export interface StandingColumn {
  readonly kind: ColumnKind;
  readonly name: string;
  readonly column: ColumnIndex;
  /** The row of `cells[0]`. */
  readonly top: RowIndex;
  /** Formulas (with `=`) or values, down to the last used row of the sheet. */
  readonly cells: readonly CellValue[];
  /** How wide it is, in characters; `null`: as wide as the sheet's columns usually are. */
  readonly characters: number | null;
}

/** Whether what a name of ours refers to is ours: one of its cells has our mark or our heading. */
export const isOwnColumn = ({ kind, cells }: StandingColumn): boolean =>
  cells.some((cell) => isOwnCell(kind, cell) || (typeof cell === 'string' && isColumnHeading(kind, cell)));
