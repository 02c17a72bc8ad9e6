import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnIndex, rowIndex, type CellValue } from '../../src/core/sheet-grid.ts';
import { newWorkbook } from '../../src/xlsx/new-workbook.ts';

const FOLDER = '.artifacts/judge/made';
const HEADER = ['序号', '会议时间', '督办事项', '责任单位', '完成时限', '办理状态'];
const DUE = columnIndex(4);
const DATE = 'yyyy/m/d';
const MONTH = 'yyyy"年"m"月"';

/** Workbooks for what no sample has; written anew at every run. Returns their paths. */
export function madeWorkbooks(): readonly string[] {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, '只到月份.xlsx');
  writeFileSync(path, monthsAmongDays());
  return [path];
}

/** Deadlines as Excel keeps a typed 2022年2月: the first of the month, shown without its day. */
function monthsAmongDays(): Uint8Array {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet('督办台账');
  const dues: readonly (readonly [CellValue, string])[] = [
    [44_596, DATE],
    [44_593, MONTH],
    ['2022年2月', 'General'],
    [44_621, MONTH],
    [44_593, DATE],
    [44_593, 'mmm-yy'],
    [44_602, MONTH],
    [44_615, DATE],
  ];
  const rows: CellValue[][] = dues.map(([due], at) => [
    at + 1,
    '2022-01-20',
    `整治第${String(at + 1)}段河道`,
    '水务局',
    due,
    at === 3 ? '已办结' : '推进中',
  ]);
  for (const [row, cells] of [HEADER, ...rows].entries()) {
    for (const [column, value] of cells.entries()) sheet.setValue(row, column, value);
  }
  for (const [at, [, numberFormat]] of dues.entries()) {
    const row = rowIndex(at + 1);
    sheet.setStyle({ top: row, left: DUE, bottom: row, right: DUE }, { numberFormat });
  }
  return workbook.save();
}
