import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { MADE_LEDGER_SHEET, area, madeLedger } from './made-ledger.ts';

/** The rows (from 0) of the guarded ledger and what is particular about their deadline cell, column J. */
export const GUARDED = {
  column: 9,
  textInDateCell: 2,
  textInTextCell: 3,
  spaced: 4,
  formula: 5,
  hidden: 6,
  covering: 7,
  covered: 8,
  plain: 9,
  unlocked: 10,
} as const;

/** A made ledger with everything that may stand in a fix's way. `protect`: the sheet is, but for one cell. */
export function guardedLedger(protect = false): Uint8Array {
  const workbook = madeLedger(12);
  const sheet = workbook.sheet(MADE_LEDGER_SHEET);
  if (sheet === undefined) throw new Error('the made ledger has its sheet');
  const { column } = GUARDED;
  sheet.setValue(GUARDED.textInDateCell, column, '2022.2.8');
  sheet.setValue(GUARDED.textInTextCell, column, '2022-02-09');
  sheet.setStyle(area(GUARDED.textInTextCell, column, GUARDED.textInTextCell, column), { numberFormat: '@' });
  sheet.setValue(GUARDED.spaced, column, ' 长期坚持 ');
  sheet.setFormula(GUARDED.formula, column, 'C6+30', 44_600);
  for (const row of [GUARDED.hidden, GUARDED.covering, GUARDED.covered, GUARDED.unlocked]) {
    sheet.setValue(row, column, '2022.2.10');
  }
  sheet.merge(area(GUARDED.covering, column, GUARDED.covered, column));
  sheet.setValue(GUARDED.plain, column, '2022年2月11日');
  sheet.setStyle(area(GUARDED.unlocked, column, GUARDED.unlocked, column), { fill: '#FFFF00' });
  return edited(workbook.save(), protect);
}

/** What no verb of ours does: hides a row, protects the sheet, unlocks the one yellow style. */
function edited(file: Uint8Array, protect: boolean): Uint8Array {
  const parts = unzipSync(file);
  const name = Object.keys(parts).find((part) => /worksheets\/sheet\d+\.xml$/.test(part)) ?? '';
  const row = `<row r="${String(GUARDED.hidden + 1)}"`;
  let sheet = strFromU8(parts[name] ?? new Uint8Array()).replace(row, `${row} hidden="1"`);
  const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
  if (!protect) return zipSync({ ...parts, [name]: strToU8(sheet) });
  sheet = sheet.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
  const style = new RegExp(`r="J${String(GUARDED.unlocked + 1)}" s="(\\d+)"`).exec(sheet)?.[1] ?? '';
  return zipSync({
    ...parts,
    [name]: strToU8(sheet),
    'xl/styles.xml': strToU8(unlock(styles, Number(style))),
  });
}

function unlock(styles: string, style: number): string {
  let at = -1;
  return styles.replace(/<cellXfs[\s\S]*<\/cellXfs>/, (list) =>
    list.replace(/<xf\b([^>]*?)(?:\/>|>([\s\S]*?)<\/xf>)/g, (whole, attributes: string, inner = '') => {
      at += 1;
      if (at !== style) return whole;
      return `<xf${attributes} applyProtection="1">${String(inner)}<protection locked="0"/></xf>`;
    }),
  );
}
