import { columnIndex, rowIndex, type CellRef } from '../../core/sheet-grid.ts';

/** The cell a sheet is shown by. */
export function sheetStart(sheet: string): CellRef {
  return { sheet, row: rowIndex(0), column: columnIndex(0) };
}
