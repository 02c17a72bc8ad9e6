import type { CellArea, CellValue } from '../../../src/core/sheet-grid.ts';
import type { PlanStyle } from '../../../src/core/sheet-plan/sheet-plan.ts';
import type { CellLook } from '../../../src/xlsx/workbook.ts';
import { invalidArgument } from '../protocol/host-error.ts';
import type { Json } from '../protocol/wire.ts';
import { area, cellCount, columnCount, intersection, rowCount } from './address.ts';
import type { LiveSheet } from './live-sheet.ts';

/** One area of a sheet, as `Excel.Range` stands for it. */
export interface CellRange {
  readonly sheet: LiveSheet;
  readonly area: CellArea;
}

/** Several areas of one sheet, as `Excel.RangeAreas` stands for them. */
export interface CellRanges {
  readonly sheet: LiveSheet;
  readonly areas: readonly CellArea[];
}

/** More cells than this and Excel gives `null` instead of the values, without an error. */
const MOST_CELLS = 5_000_000;

/** A block read cell by cell or from the model at once; `null` when it is too large. */
export function readBlock<Value extends Json>(
  { area: of }: CellRange,
  read: (of: CellArea) => Value[][],
): Value[][] | null {
  return cellCount(of) > MOST_CELLS ? null : read(of);
}

/**
 * What was assigned to a block, cell by cell: rows and columns must be those of the range; one value alone is
 * (not an array of one) is for every cell. `write` is not called for `null`, which leaves a cell alone.
 */
export function writeBlock(
  { area: of }: CellRange,
  value: Json,
  write: (row: number, column: number, value: CellValue) => void,
): void {
  const block = asBlock(of, value);
  for (let row: number = of.top; row <= of.bottom; row += 1) {
    for (let column: number = of.left; column <= of.right; column += 1) {
      const cell = block(row - of.top, column - of.left);
      if (cell !== null) write(row, column, cell);
    }
  }
}

/** The same, as a function of the position inside the range. */
function asBlock(of: CellArea, value: Json): (row: number, column: number) => CellValue | null {
  if (!Array.isArray(value)) {
    const scalar = cellValue(value);
    return () => scalar;
  }
  const rows = value as readonly Json[];
  const width = columnCount(of);
  const fits =
    rows.length === rowCount(of) && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw invalidArgument(`the array is not ${rowCount(of)} rows of ${width} columns`);
  return (row, column) => cellValue((rows[row] as readonly Json[])[column] ?? null);
}

function cellValue(value: Json): CellValue | null {
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return value;
  }
  throw invalidArgument('a cell takes a text, a number or a truth value');
}

/** Number formats by rectangles of equal ones, so that a column of dates is one change of style. */
export function formatRuns(of: CellArea, value: Json): { area: CellArea; format: string }[] {
  const block = asBlock(of, value);
  const runs: { area: CellArea; format: string }[] = [];
  for (let column: number = of.left; column <= of.right; column += 1) {
    for (let row: number = of.top; row <= of.bottom; row += 1) {
      const format = block(row - of.top, column - of.left);
      if (format === null) continue;
      const last = runs.at(-1);
      if (last?.format === format && last.area.left === column && last.area.bottom === row - 1) {
        runs[runs.length - 1] = { format, area: area(last.area.top, column, row, column) };
      } else {
        runs.push({ format: String(format), area: area(row, column, row, column) });
      }
    }
  }
  return runs;
}

/** A property of the format that all cells share; `null` where they differ. */
export function sharedLook<Value extends Json>(
  { sheet, areas }: CellRanges,
  read: (look: CellLook) => Value,
): Value | null {
  const used = sheet.model.used() ?? area(0, 0, 0, 0);
  let shared: Value | undefined;
  for (const each of areas) {
    // Cells outside the used range look like the first of them.
    const within = intersection(each, used) ?? area(each.top, each.left, each.top, each.left);
    for (let row: number = within.top; row <= within.bottom; row += 1) {
      for (let column: number = within.left; column <= within.right; column += 1) {
        const value = read(sheet.model.style(row, column));
        if (shared !== undefined && shared !== value) return null;
        shared = value;
      }
    }
  }
  return shared ?? null;
}

export function restyle({ sheet, areas }: CellRanges, style: PlanStyle): void {
  sheet.refuseIfProtected();
  for (const each of areas) sheet.model.setStyle(each, style);
}
