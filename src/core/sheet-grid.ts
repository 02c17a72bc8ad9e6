/**
 * The plain shapes of a sheet, as both doors hand them to the trade's rules.
 * Rows and columns are counted from 0 here and everywhere inside the program;
 * only what people read (A1 addresses, command line, messages) counts rows from 1.
 */

/** A sheet's row, counted from 0. */
export type RowIndex = number & { readonly rowIndex: unique symbol };
/** A sheet's column, counted from 0 (A = 0). */
export type ColumnIndex = number & { readonly columnIndex: unique symbol };

export const rowIndex = (row: number): RowIndex => row as RowIndex;
export const columnIndex = (column: number): ColumnIndex => column as ColumnIndex;

/**
 * What a cell holds, exactly as `Range.values` of Excel gives it: `''` for an empty cell,
 * a number for numbers and dates (the raw serial of the workbook's own date system),
 * the error's English literal (`'#REF!'`) for an error.
 */
export type CellValue = string | number | boolean;

/** A rectangle of cells; both corners belong to it. */
export interface CellArea {
  readonly top: RowIndex;
  readonly left: ColumnIndex;
  readonly bottom: RowIndex;
  readonly right: ColumnIndex;
}

export interface CellAt {
  readonly row: RowIndex;
  readonly column: ColumnIndex;
}

/** A cell of a named sheet. */
export interface CellRef extends CellAt {
  readonly sheet: string;
}

/** Excel's two ways of counting days: from 1900 (Windows) or from 1904 (old Mac workbooks). */
export type DateSystem = 1900 | 1904;

/** Values row by row; `values[0][0]` is the cell at `top`, `left`. Rows are equally long. */
export interface GridBlock {
  readonly top: RowIndex;
  readonly left: ColumnIndex;
  readonly values: readonly (readonly CellValue[])[];
}

/** The literals that stand for an error in `CellValue`. */
const ERROR_LITERALS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#CONNECT!',
]);

export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && value.startsWith('#') && ERROR_LITERALS.has(value);
}

/** `0 -> 'A'`, `25 -> 'Z'`, `26 -> 'AA'`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `{row: 4, column: 7} -> 'H5'`. */
export function cellAddress(at: CellAt): string {
  return `${columnLetters(at.column)}${String(at.row + 1)}`;
}

/** `'H5:J9'`, or `'H5'` for a single cell. */
export function areaAddress(area: CellArea): string {
  const first = cellAddress({ row: area.top, column: area.left });
  const last = cellAddress({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}
