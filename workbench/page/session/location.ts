import type { CellArea } from '../../../src/core/sheet-grid.ts';
import { areaOf } from '../grid/selection.ts';

/** A place in the workbook: a sheet (`null`: the one in front) and cells of it. */
export interface Location {
  readonly sheet: string | null;
  readonly area: CellArea;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const CORNER = /^\$?([a-z]{1,3})\$?(\d{1,7})$/i;

/** Reads `H5`, `$A$1:B3`, `督办台账!A5` or `'Sheet 1'!A5:B6`, with or without `#` in front; else `null`. */
export function parseLocation(text: string): Location | null {
  const plain = text.trim().replace(/^#/, '');
  const cut = plain.lastIndexOf('!');
  const quoted = cut < 0 ? null : plain.slice(0, cut);
  const sheet =
    quoted === null || quoted === '' ? null : quoted.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");
  const [from = '', to = from, ...more] = plain.slice(cut + 1).split(':');
  const one = corner(from);
  const other = corner(to);
  if (one === null || other === null || more.length > 0) return null;
  return { sheet, area: areaOf(one.row, one.column, other.row, other.column) };
}

function corner(text: string): { row: number; column: number } | null {
  const [, letters = '', digits = ''] = CORNER.exec(text.trim()) ?? [];
  if (letters === '') return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row < 1 || row > LAST_ROW || column > LAST_COLUMN ? null : { row: row - 1, column: column - 1 };
}
