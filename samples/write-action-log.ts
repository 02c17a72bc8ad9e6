import type { XlsxWorkbook } from '../src/xlsx/workbook.ts';
import { LOG_HEADER, LOG_ROWS, LOG_TITLE } from './action-log.ts';
import { cells, printAcross, rowsOf, setWidths, writeCell } from './sheet-writing.ts';

const HEADER_ROW = 2;
const FIRST_ROW = 3;
const LAST_COLUMN = LOG_HEADER.length - 1;

export function writeActionLog(workbook: XlsxWorkbook): void {
  const sheet = workbook.activeSheet;
  sheet.name = 'Action log';
  sheet.setValue(0, 0, LOG_TITLE);
  sheet.setStyle(cells(0, 0, 0, 0), { fontSize: 16, bold: true });
  for (const [column, text] of LOG_HEADER.entries()) sheet.setValue(HEADER_ROW, column, text);
  const rows = rowsOf(LOG_ROWS);
  for (const [index, row] of rows.entries()) {
    for (const [column, text] of row.entries()) writeCell(sheet, FIRST_ROW + index, column, text);
  }
  sheet.setStyle(cells(HEADER_ROW, 0, HEADER_ROW, LAST_COLUMN), { bold: true });
  const lastRow = FIRST_ROW + rows.length - 1;
  sheet.setStyle(cells(FIRST_ROW, 0, lastRow, LAST_COLUMN), { vertical: 'top', wrap: true });
  sheet.addTable('ActionLog', cells(HEADER_ROW, 0, lastRow, LAST_COLUMN));
  setWidths(sheet, [8, 13, 13, 46, 20, 20, 12, 17, 14, 40]);
  sheet.freeze(FIRST_ROW, 0);
  sheet.setPrint(printAcross(HEADER_ROW));
}
