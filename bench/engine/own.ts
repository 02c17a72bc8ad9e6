/** A child of the benchmark: the engine's task done with our own engine. `argv`: workbook, where to save it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { columnIndex, rowIndex } from '../../src/core/sheet-grid.ts';
import { openWorkbook } from '../../src/xlsx/open-workbook.ts';
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

const [from = '', to = ''] = process.argv.slice(2);

const lap = startClock();
const workbook = openWorkbook(readFileSync(from));
const sheet = workbook.sheets[0];
const used = sheet?.used() ?? null;
if (sheet === undefined || used === null) throw new Error('our engine sees no sheet');
lap('open');

let cells = 0;
for (const row of sheet.values(used)) for (const value of row) if (value !== '') cells += 1;
lap('values');

let dates = 0;
const values = sheet.values(used);
sheet.numberFormats(used).forEach((row, down) => {
  row.forEach((format, right) => {
    if (/[ymd]/.test(format) && values[down]?.[right] !== '') dates += 1;
  });
});
lap('formats');

const extra = workbook.addSheet(EXTRA_SHEET);
for (let row = 0; row < EXTRA_ROWS; row += 1) {
  for (let column = 0; column < EXTRA_COLUMNS; column += 1) {
    extra.setValue(row, column, `第${String(row + 1)}行${String(column)}`);
  }
}
sheet.addConditionalFormat({
  areas: [{ top: rowIndex(3), left: columnIndex(0), bottom: used.bottom, right: columnIndex(13) }],
  formula: LIGHT_FORMULA,
  fill: LIGHT_FILL,
  font: LIGHT_FONT,
  stopIfTrue: false,
});
writeFileSync(to, workbook.save());
lap('save');
report(cells, dates);
