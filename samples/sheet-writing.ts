import { parseIsoDay } from '../src/core/calendar/iso.ts';
import { type CellArea, columnIndex, rowIndex } from '../src/core/sheet-grid.ts';
import type { PlanPrint } from '../src/core/sheet-plan/sheet-plan.ts';
import type { XlsxSheet } from '../src/xlsx/workbook.ts';

/** Both corners belong to the area; rows and columns from 0. */
export function cells(top: number, left: number, bottom: number, right: number): CellArea {
  return { top: rowIndex(top), left: columnIndex(left), bottom: rowIndex(bottom), right: columnIndex(right) };
}

/** Splits `a | b | c` lines; `⏎` stands for a line break in a cell. */
export function rowsOf(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('⏎', '\n')));
}

/** Writes text as it is, but an ISO day as a real date (`yyyy-mm-dd`). Style kept. */
export function writeCell(sheet: XlsxSheet, row: number, column: number, text: string): void {
  const day = parseIsoDay(text);
  if (day === null) {
    if (text !== '') sheet.setValue(row, column, text);
    return;
  }
  sheet.setValue(row, column, day);
  sheet.setStyle(cells(row, column, row, column), { numberFormat: 'yyyy-mm-dd' });
}

/** Width of each column in characters, from column A on. */
export function setWidths(sheet: XlsxSheet, widths: readonly number[]): void {
  for (const [column, width] of widths.entries()) sheet.setColumnWidth(column, width);
}

/** A4 across, the header repeated on every page. */
export function printAcross(headerRow: number, lastHeaderRow = headerRow): PlanPrint {
  return {
    orientation: 'landscape',
    margins: { top: 20, right: 15, bottom: 20, left: 15 },
    titleRows: { from: rowIndex(headerRow), to: rowIndex(lastHeaderRow) },
    centerFooter: '— &P —',
  };
}
