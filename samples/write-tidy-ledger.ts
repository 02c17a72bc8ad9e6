import type { XlsxWorkbook } from '../src/xlsx/workbook.ts';
import { cells, printAcross, rowsOf, setWidths, writeCell } from './sheet-writing.ts';
import { TIDY_HEADER, TIDY_ITEMS, TIDY_MEETINGS, TIDY_TITLE } from './tidy-ledger.ts';

const HEADER_ROW = 1;
const FIRST_ROW = 2;
const LAST_COLUMN = TIDY_HEADER.length - 1;

export function writeTidyLedger(workbook: XlsxWorkbook): void {
  const sheet = workbook.activeSheet;
  sheet.name = '督办台账';
  sheet.setValue(0, 0, TIDY_TITLE);
  sheet.merge(cells(0, 0, 0, LAST_COLUMN));
  sheet.setStyle(cells(0, 0, 0, LAST_COLUMN), {
    fontName: '黑体',
    fontSize: 18,
    horizontal: 'center',
    vertical: 'center',
  });
  sheet.setRowHeight(0, 36);

  const rows = rowsOf(TIDY_ITEMS);
  const lastRow = FIRST_ROW + rows.length - 1;
  sheet.setStyle(cells(HEADER_ROW, 0, lastRow, LAST_COLUMN), {
    fontName: '宋体',
    fontSize: 11,
    vertical: 'center',
    wrap: true,
    borderColor: '#7F7F7F',
  });
  sheet.setStyle(cells(HEADER_ROW, 0, HEADER_ROW, LAST_COLUMN), {
    bold: true,
    fill: '#D9E2F3',
    horizontal: 'center',
  });
  for (const [column, text] of TIDY_HEADER.entries()) sheet.setValue(HEADER_ROW, column, text);
  for (const [index, [meetingKey = '', item = '', ...rest]] of rows.entries()) {
    const meeting = meetingOf(meetingKey);
    const row = FIRST_ROW + index;
    sheet.setValue(row, 0, index + 1);
    for (const [column, text] of [meeting.name, meeting.date, item, ...rest].entries()) {
      writeCell(sheet, row, 1 + column, text);
    }
    sheet.setRowHeight(row, 34);
  }
  for (const column of [0, 2, 7, 8, 9]) {
    sheet.setStyle(cells(FIRST_ROW, column, lastRow, column), { horizontal: 'center' });
  }
  setWidths(sheet, [6, 22, 12, 44, 16, 24, 10, 12, 10, 12, 40, 22]);
  sheet.freeze(FIRST_ROW, 0);
  sheet.setPrint(printAcross(HEADER_ROW));
}

function meetingOf(key: string) {
  const meeting = Object.entries(TIDY_MEETINGS).find(([name]) => name === key);
  if (meeting === undefined) throw new RangeError(`No such meeting: ${key}`);
  return meeting[1];
}
