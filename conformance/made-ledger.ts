import { rowIndex, columnIndex, type CellArea, type CellValue } from '../src/core/sheet-grid.ts';
import { openWorkbook } from '../src/xlsx/open-workbook.ts';
import type { XlsxSheet, XlsxWorkbook } from '../src/xlsx/workbook.ts';
import { day, governmentWorkbook } from './workbooks.ts';

export const MADE_LEDGER_SHEET = '督办台账';
export const MADE_LEDGER_TODAY = day('2022-02-11');

const HEADER = [
  '序号',
  '会议名称',
  '会议时间',
  '督办事项',
  '责任单位',
  '配合单位',
  '责任人',
  '联系电话',
  '交办日期',
  '完成时限',
  '办理状态',
  '完成日期',
  '进展情况',
  '备注',
] as const;
const DATE_COLUMNS = [2, 8, 9, 11] as const;
const UNITS = ['市发改委', '市财政局', '市住建局', '市教育局', '市卫健委', '市交通局', '市水利局'] as const;
const PERSONS = ['张明', '李华', '王芳', '赵强', '陈静'] as const;
const WORDED_DUES = ['2月底前', '长期坚持', '3月底前', '2022.2.8', ''] as const;

/** A title, a header and `rows` items over 14 columns, on the only sheet of a workbook. */
export function madeLedger(rows: number): XlsxWorkbook {
  const workbook = openWorkbook(governmentWorkbook('g04.xlsx').bytes());
  const sheet = workbook.addSheet(MADE_LEDGER_SHEET);
  for (const other of workbook.sheets.filter(({ name }) => name !== MADE_LEDGER_SHEET)) {
    workbook.removeSheet(other);
  }
  workbook.activeSheet = sheet;
  sheet.setValue(0, 0, '重点工作督办台账');
  writeRow(sheet, 1, HEADER);
  for (let index = 0; index < rows; index += 1) writeRow(sheet, index + 2, itemRow(index));
  for (const column of DATE_COLUMNS) {
    sheet.setStyle(area(2, column, rows + 1, column), { numberFormat: 'yyyy/m/d' });
  }
  return workbook;
}

function itemRow(index: number): CellValue[] {
  const due = index % 9 === 4 ? pick(WORDED_DUES, index) : 44_560 + (index % 120);
  const closed = index % 3 === 0;
  return [
    index + 1,
    `2022年第${String(Math.floor(index / 12) + 1)}次市政府常务会议`,
    44_500 + (index % 60),
    `推进“一网通办”改革第${String(index + 1)}项任务，形成可复制推广的经验做法，按季度报送进展`,
    index % 17 === 5 ? '' : pick(UNITS, index),
    pick(UNITS, index + 3),
    index % 17 === 5 ? '' : pick(PERSONS, index),
    `010-5550${String(1000 + (index % 9000))}`,
    44_502 + (index % 60),
    due,
    closed ? '已办结' : pick(['推进中', '未启动', '待核查', ''], index),
    closed ? 44_555 + (index % 90) : '',
    `已召开协调会${String(index % 5)}次，正在按计划推进，下一步将加强跟踪督办`,
    '',
  ];
}

const pick = <T>(from: readonly T[], index: number): T => from[index % from.length] as T;

function writeRow(sheet: XlsxSheet, row: number, cells: readonly CellValue[]): void {
  for (const [column, cell] of cells.entries()) if (cell !== '') sheet.setValue(row, column, cell);
}

export const area = (top: number, left: number, bottom: number, right: number): CellArea => ({
  top: rowIndex(top),
  left: columnIndex(left),
  bottom: rowIndex(bottom),
  right: columnIndex(right),
});
