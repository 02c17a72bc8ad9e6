import type { CellWrite } from '../core/cell-writes.ts';
import type { CellValue } from '../core/sheet-grid.ts';
import type { Step } from './batches.ts';
import { columnSpans, type ColumnSpan } from './column-spans.ts';
import { mightBeMisread, TEXT_FORMAT } from './text-entry.ts';

/** A cell that may be written, with the number format it has now. */
export interface ReadyCell {
  readonly write: CellWrite;
  readonly format: string;
}

/** Cells written by one step. */
export interface CellsStep extends Step<Excel.Worksheet> {
  readonly cells: readonly ReadyCell[];
}

/** One step for each run of neighbouring cells; the steps of a batch go in one request. */
export function cellWriteSteps(cells: readonly ReadyCell[]): CellsStep[] {
  return columnSpans(cells, ({ write }) => write.at, 0).map((span) => ({
    cells: span.cells,
    bytes: 1_500 + span.cells.reduce((sum, { write }) => sum + bytesOf(write.value), 0),
    write: (sheet) => {
      writeSpan(sheet, span);
    },
  }));
}

const bytesOf = (value: CellValue) => (typeof value === 'string' ? 3 * value.length + 80 : 80);

/**
 * A text that Excel might misread is written while its cell is a text cell, which leaves no apostrophe in the cell.
 * A number is written when its format stands: in a text cell it would become a text.
 */
function writeSpan(sheet: Excel.Worksheet, { column, top, bottom, cells }: ColumnSpan<ReadyCell>): void {
  const range = sheet.getRangeByIndexes(top, column, bottom - top + 1, 1);
  const before = cells.map(formatToWriteUnder);
  const after = cells.map((cell, index) => {
    const final = cell.write.format ?? cell.format;
    return final === (before[index] ?? cell.format) ? null : final;
  });
  setFormats(range, before);
  range.values = cells.map(({ write }) => [write.value]);
  setFormats(range, after);
}

/** `null` where the cell's own will do. */
function formatToWriteUnder({ write, format }: ReadyCell): string | null {
  const final = write.format ?? format;
  const wanted = typeof write.value === 'string' && mightBeMisread(write.value) ? TEXT_FORMAT : final;
  return wanted === format ? null : wanted;
}

/** `null` leaves a cell's format alone (Microsoft's reference of `Range.numberFormat`). */
function setFormats(range: Excel.Range, formats: readonly (string | null)[]): void {
  if (formats.every((format) => format === null)) return;
  range.numberFormat = formats.map((format) => [format]);
}
