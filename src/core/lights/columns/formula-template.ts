import { columnLetters, type ColumnIndex, type RowIndex } from '../../sheet-grid.ts';

/**
 * A formula with marks for its cells, so that the same text serves every row it is filled into: `inA1` and `inR1C1`
 * write it out. English form, no leading `=`.
 */
export type FormulaTemplate = string & { readonly formulaTemplate: unique symbol };

/** Private characters, in no ledger; one that has them changes no reference outside its own quoted text. */
const OPEN = '\ue000';
const CLOSE = '\ue001';
const CELL = /\ue000(\d+),(\d*)\ue001/g;

/** A cell of the row itself, or (`anchor`) the first cell of a merged area. */
export const cellMark = (column: ColumnIndex, anchor: RowIndex | null = null): string =>
  `${OPEN}${String(column)},${anchor === null ? '' : String(anchor)}${CLOSE}`;

/** `$H6`, `$H$6`. @param row counted from 0 */
export function inA1(template: FormulaTemplate, row: number): string {
  return template.replace(CELL, (_, column: string, anchor: string) =>
    anchor === ''
      ? `$${columnLetters(Number(column))}${String(row + 1)}`
      : `$${columnLetters(Number(column))}$${String(Number(anchor) + 1)}`,
  );
}

/** `RC8`, `R6C8`: one text for all rows. */
export function inR1C1(template: FormulaTemplate): string {
  return template.replace(
    CELL,
    (_, column: string, anchor: string) =>
      `R${anchor === '' ? '' : String(Number(anchor) + 1)}C${String(Number(column) + 1)}`,
  );
}
