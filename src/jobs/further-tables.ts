import { locate } from '../core/ledger/locate.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import { layMappings, type LaidLayout, type MappingsInUse } from '../core/ledger/mapping-layout.ts';
import { columnIndex, rowIndex, type CellValue } from '../core/sheet-grid.ts';
import type { Control, SheetHead, WorkbookPort } from '../core/workbook-port.ts';
import { HEAD_ROWS } from './located-sheets.ts';

/** Wider than any table that a header row describes. */
const MOST_COLUMNS = 64;

/**
 * The ledgers that begin below a ledger on its sheet (one a meeting, stacked), by the rows from where it ended.
 * Costs a round trip, and only where something that looks like a table follows.
 */
export async function layoutsBelow(
  port: WorkbookPort,
  ledger: Ledger,
  head: SheetHead,
  inUse: MappingsInUse,
  control: Control,
): Promise<readonly LaidLayout[]> {
  const { nextTable, layout } = ledger;
  if (nextTable === null || head.used === null || nextTable > head.used.bottom) return [];
  const { left, right, bottom } = head.used;
  const lastRow = rowIndex(Math.min(bottom, nextTable + HEAD_ROWS - 1));
  const width = Math.min(MOST_COLUMNS, right - left + 1);
  const columns = Array.from({ length: width }, (_, offset) => ({
    column: columnIndex(left + offset),
    formats: false,
  }));
  const block = await port.readColumns(
    { sheet: layout.sheet, firstRow: nextTable, lastRow, columns },
    control,
  );
  const values = rowsOf(
    columns.map(({ column }) => block.columns.get(column)?.values ?? []),
    lastRow - nextTable + 1,
  );
  const below = {
    ...head,
    used: { ...head.used, top: nextTable },
    block: { top: nextTable, left, values },
  };
  return layMappings(layout.sheet, below, locate(layout.sheet, below).layouts, inUse);
}

function rowsOf(columns: readonly (readonly CellValue[])[], rows: number): CellValue[][] {
  return Array.from({ length: rows }, (_, row) => columns.map((values) => values[row] ?? ''));
}
