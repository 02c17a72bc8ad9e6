import { createRequire } from 'node:module';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import type ExcelJsPackage from 'exceljs';
import { bigLedger } from '../big-ledger.ts';

const exceljs = createRequire(import.meta.url)('exceljs') as typeof ExcelJsPackage;

/**
 * The benchmark's ledger as a workbook file, written by neither of the engines' usual ways of saving
 * (exceljs's streaming writer), with shared strings and styles as Excel has them. Made once.
 * @returns its path
 */
export async function makeLedgerFile(folder: string, items: number): Promise<string> {
  const path = `${folder}/ledger-${String(items)}.xlsx`;
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const { sheet, values, formats } = bigLedger(items);
  const unfinished = `${path}.part`;
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    filename: unfinished,
    useStyles: true,
    useSharedStrings: true,
  });
  const worksheet = workbook.addWorksheet(sheet);
  worksheet.columns = formats.map((format) => ({
    width: 18,
    style: format === 'General' ? {} : { numFmt: format },
  }));
  for (const row of values) worksheet.addRow(row.map((value) => (value === '' ? null : value))).commit();
  worksheet.commit();
  await workbook.commit();
  renameSync(unfinished, path);
  return path;
}
