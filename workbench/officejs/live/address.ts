import {
  areaAddress,
  type CellArea,
  columnIndex,
  columnLetters,
  rowIndex,
} from '../../../src/core/sheet-grid.ts';
import { HostError, invalidArgument } from '../protocol/host-error.ts';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
/** Longer address texts are refused by Excel (office-js #5198). */
const LONGEST_ADDRESS = 8192;

export const area = (top: number, left: number, bottom: number, right: number): CellArea => ({
  top: rowIndex(top),
  left: columnIndex(left),
  bottom: rowIndex(bottom),
  right: columnIndex(right),
});

export const WHOLE_SHEET = area(0, 0, LAST_ROW, LAST_COLUMN);

export const rowCount = ({ top, bottom }: CellArea): number => bottom - top + 1;
export const columnCount = ({ left, right }: CellArea): number => right - left + 1;
export const cellCount = (of: CellArea): number => rowCount(of) * columnCount(of);

/** The cells that both have, `null` for none. */
export function intersection(one: CellArea, other: CellArea): CellArea | null {
  const both = area(
    Math.max(one.top, other.top),
    Math.max(one.left, other.left),
    Math.min(one.bottom, other.bottom),
    Math.min(one.right, other.right),
  );
  return both.top > both.bottom || both.left > both.right ? null : both;
}

export const boundingRect = (one: CellArea, other: CellArea): CellArea =>
  area(
    Math.min(one.top, other.top),
    Math.min(one.left, other.left),
    Math.max(one.bottom, other.bottom),
    Math.max(one.right, other.right),
  );

/** As `Range.address` gives it: `Sheet1!A1:B3`, `'督办 台账'!A1`, `Sheet1!A:C`, `Sheet1!1:3`. */
export function fullAddress(sheet: string, of: CellArea): string {
  return `${quoted(sheet)}!${localAddress(of)}`;
}

function localAddress(of: CellArea): string {
  if (of.left === 0 && of.right === LAST_COLUMN) return `${of.top + 1}:${of.bottom + 1}`;
  if (of.top === 0 && of.bottom === LAST_ROW) return `${columnLetters(of.left)}:${columnLetters(of.right)}`;
  return areaAddress(of);
}

function quoted(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^([a-z]{1,3}\d+|r\d*c\d*)$/i.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

const CORNER = /^\$?([a-z]{1,3})?\$?(\d{1,7})?$/i;

/** Reads `A1`, `$A$1:B3`, `A:C`, `1:3`; a sheet's name in front must be `sheet`. */
export function parseArea(text: string, sheet: string): CellArea {
  const cut = text.lastIndexOf('!');
  const prefix =
    cut < 0
      ? sheet
      : text
          .slice(0, cut)
          .replace(/^'(.*)'$/s, '$1')
          .replaceAll("''", "'");
  if (prefix.toLowerCase() !== sheet.toLowerCase()) {
    throw invalidArgument(`the address ${text} is of another sheet`);
  }
  const [from = '', to = from] = text
    .slice(cut + 1)
    .trim()
    .split(':');
  const [one, other] = [corner(from, text), corner(to, text)];
  const whole =
    (one.row === null) !== (other.row === null) || (one.column === null) !== (other.column === null);
  if (whole || (from === to && !text.includes(':') && (one.row === null || one.column === null))) {
    throw invalidArgument(`the address ${text} is not one`);
  }
  return boundingRect(
    area(one.row ?? 0, one.column ?? 0, one.row ?? 0, one.column ?? 0),
    area(
      other.row ?? LAST_ROW,
      other.column ?? LAST_COLUMN,
      other.row ?? LAST_ROW,
      other.column ?? LAST_COLUMN,
    ),
  );
}

function corner(text: string, whole: string): { row: number | null; column: number | null } {
  const [, letters, digits] = CORNER.exec(text.trim()) ?? [];
  if (letters === undefined && digits === undefined) throw invalidArgument(`the address ${whole} is not one`);
  const column = letters === undefined ? null : columnNumber(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  if ((row ?? 0) < 0 || (row ?? 0) > LAST_ROW || (column ?? 0) > LAST_COLUMN) {
    throw invalidArgument(`the address ${whole} is outside the sheet`);
  }
  return { row, column };
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Reads `A1:B3,D5`, as `Worksheet.getRanges` takes it. */
export function parseAreas(text: string, sheet: string): CellArea[] {
  if (text.length >= LONGEST_ADDRESS) {
    throw invalidArgument(
      `the address has ${text.length} characters; Excel takes fewer than ${LONGEST_ADDRESS}`,
    );
  }
  return splitAreas(text).map((part) => parseArea(part, sheet));
}

function splitAreas(text: string): string[] {
  const parts: string[] = [];
  let inQuotes = false;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "'") inQuotes = !inQuotes;
    if (text[at] === ',' && !inQuotes) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** The area so many rows and columns large that starts there, as `getRangeByIndexes` takes it. */
export function areaByIndexes(row: number, column: number, rows: number, columns: number): CellArea {
  const made = area(row, column, row + rows - 1, column + columns - 1);
  if (
    row < 0 ||
    column < 0 ||
    rows < 1 ||
    columns < 1 ||
    made.bottom > LAST_ROW ||
    made.right > LAST_COLUMN
  ) {
    throw new HostError(
      'InvalidArgument',
      `no such area: ${row}, ${column}, ${rows} rows, ${columns} columns`,
    );
  }
  return made;
}
