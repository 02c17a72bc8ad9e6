import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { area, madeLedger, MADE_LEDGER_SHEET } from './made-ledger.ts';

const DAYS_TO_1904 = 1462;
const WORKBOOK = 'xl/workbook.xml';

/** The made ledger as Excel for Mac once stored it: the same days, each as a number 1,462 smaller. */
export function madeLedgerFrom1904(rows: number): Uint8Array {
  const workbook = madeLedger(rows);
  const sheet = workbook.sheet(MADE_LEDGER_SHEET);
  if (sheet === undefined) throw new Error('the made ledger has its sheet');
  const cells = area(2, 0, rows + 1, 13);
  const formats = sheet.numberFormats(cells);
  for (const [down, row] of sheet.values(cells).entries()) {
    for (const [column, value] of row.entries()) {
      if (typeof value === 'number' && formats[down]?.[column] === 'yyyy/m/d')
        sheet.setValue(down + 2, column, value - DAYS_TO_1904);
    }
  }
  const parts = unzipSync(workbook.save());
  const text = strFromU8(parts[WORKBOOK] ?? new Uint8Array());
  const without = text.replace(/<workbookPr\b[^>]*?(\/>|>.*?<\/workbookPr>)/s, '');
  const counted = without.replace(/<(sheets|bookViews)\b/, '<workbookPr date1904="1"/><$1');
  return zipSync({ ...parts, [WORKBOOK]: strToU8(counted) });
}
