import type { CellValue } from '../core/sheet-grid.ts';
import { TroubleError } from '../core/trouble.ts';
import type { ColumnCells, ColumnRequest } from '../core/workbook-port.ts';

/** So many rows from `first` on. */
export interface Rows {
  readonly first: number;
  readonly count: number;
}

/** Neighbouring columns come as one range: fewer brackets on the way, and fewer objects. */
export interface ColumnRun {
  readonly left: number;
  readonly width: number;
}

/** What is asked of some columns: their values, and the number formats of those that may hold dates. */
export interface ColumnRuns {
  readonly values: readonly ColumnRun[];
  readonly formats: readonly ColumnRun[];
}

export function columnRuns(columns: readonly ColumnRequest[]): ColumnRuns {
  return {
    values: runsOf(columns.map(({ column }) => column)),
    formats: runsOf(columns.filter(({ formats }) => formats).map(({ column }) => column)),
  };
}

function runsOf(columns: readonly number[]): ColumnRun[] {
  const runs: { left: number; width: number }[] = [];
  for (const column of [...new Set(columns)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && last.left + last.width === column) last.width += 1;
    else runs.push({ left: column, width: 1 });
  }
  return runs;
}

/** What was asked of Excel for some rows; read it with `cellsOf` after the sync. */
export interface AskedBlock {
  readonly runs: ColumnRuns;
  readonly values: readonly Excel.Range[];
  readonly formats: readonly Excel.Range[];
}

export function askForBlock(worksheet: Excel.Worksheet, rows: Rows, runs: ColumnRuns): AskedBlock {
  const rangeOf = (run: ColumnRun) =>
    worksheet.getRangeByIndexes(rows.first, run.left, rows.count, run.width);
  const values = runs.values.map(rangeOf);
  const formats = runs.formats.map(rangeOf);
  for (const range of values) range.load('values');
  for (const range of formats) range.load('numberFormat');
  return { runs, values, formats };
}

/** The cells of the columns, in the order asked for. */
export function cellsOf(
  { runs, values, formats }: AskedBlock,
  columns: readonly ColumnRequest[],
): ColumnCells[] {
  const valueRows = values.map((range) => rowsOf<CellValue>(range.values));
  const formatRows = formats.map((range) => rowsOf<string>(range.numberFormat));
  return columns.map((request) => {
    const cells = columnOf(runs.values, valueRows, request.column);
    return request.formats
      ? { values: cells, formats: columnOf(runs.formats, formatRows, request.column) }
      : { values: cells };
  });
}

/** Excel sometimes answers a read that was too much for it with null and no error (office-js #6781, #4783). */
function rowsOf<T>(rows: unknown[][] | null): T[][] {
  if (rows === null) throw new TroubleError({ kind: 'data-too-large' });
  return rows as T[][];
}

function columnOf<T>(runs: readonly ColumnRun[], rows: readonly T[][][], column: number): T[] {
  const at = runs.findIndex(({ left, width }) => column >= left && column < left + width);
  const offset = column - (runs[at]?.left ?? column);
  return (rows[at] ?? []).map((row) => row[offset] as T);
}
