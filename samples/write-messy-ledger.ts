import type { XlsxSheet, XlsxWorkbook } from '../src/xlsx/workbook.ts';
import {
  MESSY_FORM_LINE,
  MESSY_GUIDE,
  MESSY_GUIDE_TITLE,
  MESSY_HEADER,
  MESSY_MEETINGS,
  MESSY_NOTES,
  MESSY_SECTIONS,
  MESSY_TITLE,
  MESSY_TOTAL,
} from './messy-ledger.ts';
import { cells, printAcross, rowsOf, setWidths, writeCell } from './sheet-writing.ts';

const TITLE_ROW = 0;
const FORM_ROW = 1;
const HEADER_ROW = 2;
const FIRST_ROW = 4;
const LAST_COLUMN = 11;
const [MEETING, MEETING_DATE, ITEM, STATUS] = [1, 2, 3, 9];
/** Empty rows kept for items still to come, as such ledgers have them. */
const TEMPLATE_ROWS = 2;

export function writeMessyLedger(workbook: XlsxWorkbook): void {
  const sheet = workbook.activeSheet;
  sheet.name = '一季度';
  writeTop(sheet);
  const lastItemRow = writeItems(sheet);
  const totalRow = lastItemRow + TEMPLATE_ROWS + 1;
  const items = MESSY_SECTIONS.flatMap(({ groups }) => groups).flatMap(({ rows }) => rowsOf(rows)).length;
  sheet.setValue(totalRow, 0, MESSY_TOTAL);
  sheet.merge(cells(totalRow, 0, totalRow, MEETING_DATE));
  sheet.setValue(totalRow, ITEM, `${String(items)}项`);
  styleBody(sheet, totalRow);
  writeNotes(sheet, totalRow + 1);
  // The office's own colours: closed items in grey. They stay when the add-in adds its lights.
  sheet.addConditionalFormat({
    areas: [cells(FIRST_ROW, ITEM, totalRow - 1, LAST_COLUMN)],
    formula: `OR($J${String(FIRST_ROW + 1)}="已办结",$J${String(FIRST_ROW + 1)}="已销号")`,
    fill: '#F2F2F2',
    font: '#595959',
    stopIfTrue: false,
  });
  setWidths(sheet, [6, 22, 13, 46, 16, 22, 9, 13, 12, 10, 30, 16]);
  sheet.freeze(FIRST_ROW, ITEM);
  sheet.setPrint(printAcross(HEADER_ROW, HEADER_ROW + 1));
  writeGuide(workbook.addSheet('填表说明'));
}

function writeTop(sheet: XlsxSheet): void {
  sheet.setValue(TITLE_ROW, 0, MESSY_TITLE);
  sheet.merge(cells(TITLE_ROW, 0, TITLE_ROW, LAST_COLUMN));
  sheet.setStyle(cells(TITLE_ROW, 0, TITLE_ROW, LAST_COLUMN), {
    fontName: '方正小标宋简体',
    fontSize: 22,
    horizontal: 'center',
    vertical: 'center',
  });
  sheet.setRowHeight(TITLE_ROW, 42);
  sheet.setValue(FORM_ROW, 0, MESSY_FORM_LINE);
  sheet.merge(cells(FORM_ROW, 0, FORM_ROW, LAST_COLUMN));
  sheet.setStyle(cells(FORM_ROW, 0, FORM_ROW, LAST_COLUMN), { fontName: '楷体', fontSize: 12 });
  for (const [line, header] of MESSY_HEADER.entries()) {
    for (const [column, text] of header.entries()) {
      if (text !== '') sheet.setValue(HEADER_ROW + line, column, text);
    }
  }
  for (const column of [0, 1, 2, 3, 9, 10, 11])
    sheet.merge(cells(HEADER_ROW, column, HEADER_ROW + 1, column));
  sheet.merge(cells(HEADER_ROW, 4, HEADER_ROW, 6));
  sheet.merge(cells(HEADER_ROW, 7, HEADER_ROW, 8));
}

/** Writes sections and items; gives the last item's row. Numbers restart in every section. */
function writeItems(sheet: XlsxSheet): number {
  let row = FIRST_ROW;
  for (const { title, groups } of MESSY_SECTIONS) {
    sheet.setValue(row, 0, title);
    sheet.merge(cells(row, 0, row, LAST_COLUMN));
    row += 1;
    let number = 1;
    for (const { meeting, rows } of groups) {
      const first = row;
      sheet.setValue(first, MEETING, MESSY_MEETINGS[meeting].name);
      writeCell(sheet, first, MEETING_DATE, MESSY_MEETINGS[meeting].date);
      for (const row_ of rowsOf(rows)) {
        writeCell(sheet, row, 0, String(number));
        for (const [index, text] of row_.entries()) writeCell(sheet, row, columnOf(index), text);
        number += 1;
        row += 1;
      }
      sheet.merge(cells(first, MEETING, row - 1, MEETING));
      sheet.merge(cells(first, MEETING_DATE, row - 1, MEETING_DATE));
    }
  }
  return row - 1;
}

/** The cells of a line: item, lead, supporting, person, due, status, done, progress, remark. */
function columnOf(index: number): number {
  const columns = [ITEM, 4, 5, 6, 7, STATUS, 8, 10, 11];
  return columns[index] ?? LAST_COLUMN;
}

function styleBody(sheet: XlsxSheet, lastRow: number): void {
  sheet.setStyle(cells(HEADER_ROW, 0, lastRow, LAST_COLUMN), {
    fontName: '仿宋_GB2312',
    fontSize: 12,
    vertical: 'center',
    wrap: true,
    borderColor: '#000000',
  });
  sheet.setStyle(cells(HEADER_ROW, 0, HEADER_ROW + 1, LAST_COLUMN), {
    fontName: '黑体',
    horizontal: 'center',
  });
  for (const column of [0, 1, 2, 6, 7, 8, 9]) {
    sheet.setStyle(cells(FIRST_ROW, column, lastRow, column), { horizontal: 'center' });
  }
  for (let row = HEADER_ROW; row <= lastRow; row += 1) sheet.setRowHeight(row, 34);
  let row = FIRST_ROW;
  for (const { groups } of MESSY_SECTIONS) {
    sheet.setRowHeight(row, 24);
    sheet.setStyle(cells(row, 0, row, LAST_COLUMN), { fontName: '黑体', bold: true, horizontal: 'left' });
    row += 1 + groups.reduce((count, { rows }) => count + rowsOf(rows).length, 0);
  }
  sheet.setStyle(cells(lastRow, 0, lastRow, LAST_COLUMN), { bold: true, horizontal: 'center' });
}

function writeNotes(sheet: XlsxSheet, firstRow: number): void {
  for (const [index, note] of MESSY_NOTES.entries()) {
    const row = firstRow + index;
    sheet.setValue(row, 0, note);
    sheet.merge(cells(row, 0, row, LAST_COLUMN));
    sheet.setStyle(cells(row, 0, row, LAST_COLUMN), { fontName: '仿宋_GB2312', fontSize: 11, wrap: true });
    sheet.setRowHeight(row, 30);
  }
}

function writeGuide(sheet: XlsxSheet): void {
  sheet.setValue(0, 0, MESSY_GUIDE_TITLE);
  sheet.setStyle(cells(0, 0, 0, 0), { fontName: '黑体', fontSize: 16 });
  for (const [index, line] of MESSY_GUIDE.entries()) sheet.setValue(1 + index, 0, line);
  setWidths(sheet, [70]);
}
