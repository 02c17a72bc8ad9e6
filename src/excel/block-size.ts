import type { CellValue } from '../core/sheet-grid.ts';
import type { SheetHead } from '../core/workbook-port.ts';

/**
 * How many rows go into one answer. Excel on the web refuses answers above 5 MB; what is left to it is
 * margin for an estimate. On other platforms the same blocks keep progress and cancelling alive.
 */
const AIM = 4_500_000;

/** Bytes of a cell nobody has seen: between the 16 of measured ledgers and a cell of prose. */
const UNKNOWN_CELL = 24;
/** Estimates are of few rows; the rows below may be wordier. */
const MARGIN = 1.1;
const SAMPLE_ROWS = 200;

/** Bytes per cell by column, from the top rows that the survey brought along. Only block sizes hang on it. */
export type CellWidths = ReadonlyMap<number, number>;

export function widthsOf({ block }: SheetHead): CellWidths {
  const widths = new Map<number, number>();
  const rows = block.values.length;
  if (rows === 0) return widths;
  for (const [index] of (block.values[0] ?? []).entries()) {
    let bytes = 0;
    for (const row of block.values) bytes += bytesOf(row[index] ?? '');
    widths.set(block.left + index, bytes / rows);
  }
  return widths;
}

/** Rows of one block: at least one. `formats` counts the columns that bring their number formats too. */
export function rowsPerBlock(columns: readonly number[], formats: number, widths: CellWidths): number {
  let row = formats * UNKNOWN_CELL;
  for (const column of columns) row += widths.get(column) ?? UNKNOWN_CELL;
  return atLeastOne(AIM / (row * MARGIN));
}

/** The same, from a block that has come: `columns[i]` are the cells of one column. */
export function rowsPerNextBlock(columns: readonly (readonly CellValue[])[]): number {
  const rows = columns[0]?.length ?? 0;
  if (rows === 0) return 1;
  const step = Math.max(1, Math.floor(rows / SAMPLE_ROWS));
  let bytes = 0;
  let sampled = 0;
  for (let row = 0; row < rows; row += step) {
    for (const column of columns) bytes += bytesOf(column[row] ?? '');
    sampled += 1;
  }
  return atLeastOne(AIM / ((bytes / sampled) * MARGIN));
}

const atLeastOne = (rows: number) => Math.max(1, Math.floor(rows));

/** Length of a cell in an answer: JSON in UTF-8, with its brackets and comma. */
function bytesOf(value: CellValue): number {
  if (typeof value !== 'string') return String(value).length + 3;
  let bytes = value.length + 5;
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f || code === 0x22 || code === 0x5c || code < 0x20) bytes += 1;
  }
  return bytes;
}
