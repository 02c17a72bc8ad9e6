import { readFileSync } from 'node:fs';
import { parseCsv } from './csv-cells.ts';
import { render, type RenderWish } from './office.ts';
import { readSeenSheets, type SeenCell } from './seen-sheets.ts';
import { sheetsInPackage } from './sheets-in-package.ts';

/** A sheet as LibreOffice sees it on some day. Rows and columns are counted from 0. */
export interface LookedAtSheet {
  readonly name: string;
  /** Every cell from A1 as text, hidden rows included. */
  readonly cells: readonly (readonly string[])[];
  /** The rows that are not hidden, with numbers, words and colours; by their row number. */
  readonly shown: ReadonlyMap<number, readonly SeenCell[]>;
}

/**
 * Opens a workbook in LibreOffice as if it were some day (`YYYY-MM-DD`) and tells what stands where.
 * Empty sheets are left out.
 *
 * @param cellsOf the day whose words the cells have, where an earlier look at them will do
 */
export async function look(
  workbook: string,
  day: string,
  cellsOf: string = day,
): Promise<readonly LookedAtSheet[]> {
  const pages = readSeenSheets((await render(workbook, 'html', day))[0] ?? '');
  const tables = await render(workbook, 'csv', cellsOf);
  const sheets = sheetsInPackage(workbook).flatMap(({ name, hidden }) => {
    const table = tables.length === 1 ? tables[0] : tables.find((path) => path.endsWith(`-${name}.csv`));
    const cells = table === undefined ? [] : parseCsv(readFileSync(table, 'utf8'));
    return cells.some((row) => row.some((cell) => cell !== '')) ? [{ name, hidden, cells }] : [];
  });
  return sheets.map(({ name, hidden, cells }) => {
    // A page of a single sheet has no headings.
    const page = sheets.length === 1 ? pages[0] : pages.find((each) => each.name === name);
    return { name, cells, shown: rowsByNumber(name, page?.rows ?? [], cells, hidden) };
  });
}

/** What `look` will ask LibreOffice for. */
export function looks(workbook: string, day: string): readonly RenderWish[] {
  return (['html', 'csv'] as const).map((as) => ({ workbook, as, day }));
}

/** The page begins at the first row with content and leaves hidden rows out: finds each row's number. */
function rowsByNumber(
  sheet: string,
  rows: readonly (readonly SeenCell[])[],
  cells: readonly (readonly string[])[],
  hidden: ReadonlySet<number>,
): ReadonlyMap<number, readonly SeenCell[]> {
  const first = cells.findIndex((row) => row.some((cell) => cell !== ''));
  const numbers = cells.map((_, row) => row).filter((row) => row >= first && !hidden.has(row));
  const shown = new Map<number, readonly SeenCell[]>();
  rows.forEach((row, index) => {
    const at = numbers[index];
    if (at === undefined) return;
    const known = new Set((cells[at] ?? []).map(squeeze));
    const lost = row.find(
      ({ text, number }) => number === undefined && text !== '' && !known.has(squeeze(text)),
    );
    if (lost !== undefined) {
      throw new Error(`${sheet}: row ${String(at + 1)} does not hold ${JSON.stringify(lost.text)}`);
    }
    shown.set(at, row);
  });
  return shown;
}

const squeeze = (text: string): string => text.replace(/\s/g, '');
