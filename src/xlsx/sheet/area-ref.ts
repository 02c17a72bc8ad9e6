import { columnIndex, rowIndex, type CellArea } from '../../core/sheet-grid.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../cells/scan-sheet-data.ts';

const REFERENCE = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

/** `B2:D9`, `B2`, `B:D`, `2:9` -> the rectangle, kept within the sheet; `null` when it is none. */
export function parseArea(reference: string): CellArea | null {
  const match = REFERENCE.exec(reference.trim());
  if (match === null || reference.trim() === '') return null;
  const [, column1, row1, column2 = column1, row2 = row1] = match;
  if (column1 === undefined && row1 === undefined) return null;
  const columns = [letters(column1) ?? 0, letters(column2) ?? MAX_COLUMNS - 1].sort((a, b) => a - b);
  const rows = [
    row1 === undefined ? 0 : Number(row1) - 1,
    row2 === undefined ? MAX_ROWS - 1 : Number(row2) - 1,
  ].sort((a, b) => a - b);
  const [top, bottom] = rows as [number, number];
  const [left, right] = columns as [number, number];
  if (top < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS) return null;
  return { top: rowIndex(top), left: columnIndex(left), bottom: rowIndex(bottom), right: columnIndex(right) };
}

/** A list of areas with blanks between (`sqref`); what is none is left out. */
export function parseAreas(list: string): CellArea[] {
  return list
    .split(/\s+/)
    .map(parseArea)
    .filter((area): area is CellArea => area !== null);
}

function letters(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  let column = 0;
  for (const letter of text.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
