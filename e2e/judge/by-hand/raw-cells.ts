import ExcelJS from 'exceljs';

/** What a cell holds: a text, or a number (a day as Excel's serial of the 1900 system); `''` for nothing. */
export type RawCell = string | number;

/** Reads single cells of a workbook with another library than ours; a merged cell holds what its first one does. */
export async function rawCells(path: string): Promise<(sheet: string, address: string) => RawCell> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  if (workbook.properties.date1904) throw new Error(`${path}: its days count from 1904`);
  return (name, address) => {
    const sheet = workbook.worksheets.find((each) => each.name === name);
    if (sheet === undefined) throw new Error(`${path}: no sheet ${name}`);
    return plain(sheet.getCell(address).value);
  };
}

const SERIAL_OF_1970 = 25_569;
const DAY_MS = 86_400_000;

export function plain(value: ExcelJS.CellValue | undefined): RawCell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return value.getTime() / DAY_MS + SERIAL_OF_1970;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('text' in value) return value.text;
  return plain(value.result);
}
