/** A child of the benchmark: the engine's task done with exceljs. `argv`: workbook, where to save it. */
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import type ExcelJsPackage from 'exceljs';
import {
  EXTRA_COLUMNS,
  EXTRA_ROWS,
  EXTRA_SHEET,
  LIGHT_FILL,
  LIGHT_FONT,
  LIGHT_FORMULA,
  report,
  startClock,
} from './engine-task.ts';

const exceljs = createRequire(import.meta.url)('exceljs') as typeof ExcelJsPackage;
const [from = '', to = ''] = process.argv.slice(2);

const lap = startClock();
const workbook = new exceljs.Workbook();
// Its types know an older Buffer.
const bytes = readFileSync(from);
await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
lap('open');

const sheet = workbook.worksheets[0];
if (sheet === undefined) throw new Error('exceljs sees no sheet');
let cells = 0;
sheet.eachRow((row) => {
  row.eachCell((cell) => {
    const { value } = cell;
    if (value !== null && value !== '') cells += 1;
  });
});
lap('values');

let dates = 0;
sheet.eachRow((row) => {
  row.eachCell((cell) => {
    const format = cell.numFmt as string | undefined;
    if (format !== undefined && /[ymd]/.test(format)) dates += 1;
  });
});
lap('formats');

const extra = workbook.addWorksheet(EXTRA_SHEET);
for (let row = 1; row <= EXTRA_ROWS; row += 1) {
  extra.addRow(Array.from({ length: EXTRA_COLUMNS }, (_, column) => `第${String(row)}行${String(column)}`));
}
sheet.addConditionalFormatting({
  ref: `A4:N${String(sheet.rowCount)}`,
  rules: [
    {
      type: 'expression',
      priority: 1,
      formulae: [LIGHT_FORMULA],
      style: {
        fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${LIGHT_FILL.slice(1)}` } },
        font: { color: { argb: `FF${LIGHT_FONT.slice(1)}` } },
      },
    },
  ],
});
writeFileSync(to, new Uint8Array(await workbook.xlsx.writeBuffer()));
lap('save');
report(cells, dates);
