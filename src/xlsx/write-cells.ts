import {
  refusalOf,
  type CellOutcome,
  type CellWrite,
  type CellWritesOutcome,
  type CellWritesRequest,
  type StandingCell,
} from '../core/cell-writes.ts';
import type { CellArea, CellAt } from '../core/sheet-grid.ts';
import type { Trouble } from '../core/trouble.ts';
import type { Control } from '../core/workbook-port.ts';
import type { XlsxSheet } from './workbook.ts';

/** A file at rest may be left between any two cells, so that is how often cancelling is asked about. */
const CELLS_A_TURN = 500;

/** Only the cells' own XML changes; whatever else the sheet holds stays as it is, byte for byte. */
export function writeCells(
  sheet: XlsxSheet,
  { cells }: CellWritesRequest,
  control: Control | undefined,
): CellWritesOutcome {
  const outcomes: CellOutcome[] = [];
  let stopped: Trouble | null = null;
  for (const [index, write] of cells.entries()) {
    if (index % CELLS_A_TURN === 0) {
      if (index > 0) control?.progress?.(index, cells.length);
      if (control?.signal?.aborted === true) stopped = { kind: 'cancelled' };
    }
    outcomes.push(stopped === null ? writeCell(sheet, write) : { kind: 'not-reached' });
  }
  if (stopped === null) control?.progress?.(cells.length, cells.length);
  return { outcomes, stopped };
}

function writeCell(sheet: XlsxSheet, write: CellWrite): CellOutcome {
  const now = standing(sheet, write.at);
  const why = refusalOf(write, now);
  if (why !== null) return { kind: 'refused', why };
  const { row, column } = write.at;
  sheet.setValue(row, column, write.value);
  if (write.format !== undefined && write.format !== now.format) {
    sheet.setStyle(only(write.at), { numberFormat: write.format });
  }
  return { kind: 'written', before: { value: now.value, format: now.format } };
}

function standing(sheet: XlsxSheet, at: CellAt): StandingCell {
  const area = only(at);
  const value = sheet.values(area)[0]?.[0] ?? '';
  return {
    value,
    formula: sheet.formulas(area)[0]?.[0] ?? value,
    format: sheet.numberFormats(area)[0]?.[0] ?? 'General',
    rowHidden: sheet.rowHidden(at.row),
    locked: sheet.protected && sheet.cellLocked(at.row, at.column),
    sheetProtected: sheet.protected,
    covered: sheet.merges.some((merge) => covers(merge, at)),
    inRow: (column) => sheet.values(only({ row: at.row, column }))[0]?.[0] ?? '',
  };
}

const only = ({ row, column }: CellAt): CellArea => ({ top: row, left: column, bottom: row, right: column });

const covers = ({ top, left, bottom, right }: CellArea, { row, column }: CellAt): boolean =>
  top <= row && row <= bottom && left <= column && column <= right && !(row === top && column === left);
