import {
  columnEdits,
  columnOfName,
  missingColumns,
  standingColumns,
  type ColumnEdits,
  type ColumnPlace,
  type StandingColumns,
} from '../core/lights/columns/column-edits.ts';
import { inR1C1 } from '../core/lights/columns/formula-template.ts';
import type { LightColumn } from '../core/lights/columns/light-column.ts';
import type { PlannedName } from '../core/lights/light-plan.ts';
import type { CellArea, CellValue } from '../core/sheet-grid.ts';
import { TroubleError } from '../core/trouble.ts';
import type { Step } from './batches.ts';
import { runExcel } from './run-excel.ts';
import { columnOf } from './standing-cells.ts';

/** Excel's last column, XFD. */
const LAST_COLUMN = 16_383;

/** Our formulas have some 2 KB each in an answer; Excel on the web answers at most 5 MB. */
const FORMULAS_A_LOOK = 1_500;

/** Number formats are short. */
const FORMATS_A_LOOK = 100_000;

/** Columns looked at for a free one at a time: most sheets have nothing right of their values. */
const COLUMNS_A_LOOK = 2;

/** What of our columns stands on the sheet: no sync where no name tells of one, else one for 1,500 rows of each. */
export async function lookAtColumns(
  sheet: string,
  names: readonly PlannedName[],
  used: CellArea | null,
): Promise<StandingColumns> {
  const cells = new Map<string, CellValue[]>();
  for (const { name, formula } of names) {
    const place = columnOfName(name, formula);
    if (place === null || place === 'gone') continue;
    cells.set(name, used === null ? [] : await formulasOf(sheet, place, used.bottom));
  }
  return standingColumns(names, ({ name }) => cells.get(name) ?? []);
}

async function formulasOf(sheet: string, { column, top }: ColumnPlace, bottom: number): Promise<CellValue[]> {
  const cells: CellValue[] = [];
  for (let from: number = top; from <= bottom; from += FORMULAS_A_LOOK) {
    const rows = Math.min(FORMULAS_A_LOOK, bottom - from + 1);
    for (const cell of await readFormulas(sheet, from, column, rows)) cells.push(cell);
  }
  return cells;
}

function readFormulas(sheet: string, top: number, column: number, rows: number): Promise<CellValue[]> {
  return runExcel({ sheet }, async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, column, rows, 1);
    range.load('formulas');
    await context.sync();
    return columnOf<CellValue>(range.formulas);
  });
}

/** What has to change so that just these columns stand. One sync where one has to be found a place, else none. */
export async function planColumnEdits(
  sheet: string,
  planned: readonly LightColumn[],
  own: StandingColumns,
  used: CellArea | null,
): Promise<ColumnEdits> {
  const missing = missingColumns(planned, own);
  return columnEdits(planned, own.columns, await freeColumn(sheet, missing, used));
}

/** Right of all values, where no cell beside the ledgers has a number format. */
async function freeColumn(
  sheet: string,
  wanted: readonly LightColumn[],
  used: CellArea | null,
): Promise<number> {
  if (wanted.length === 0) return 0;
  const top = Math.min(...wanted.map(({ headingRows }) => headingRows[0] ?? 0));
  const bottom = Math.max(top, ...wanted.map(({ runs }) => runs.at(-1)?.bottom ?? 0));
  let free = Math.max((used?.right ?? 0) + 1, ...wanted.map(({ leftmost }) => leftmost));
  let column = free;
  while (column < free + wanted.length) {
    const last = Math.min(LAST_COLUMN, column + COLUMNS_A_LOOK - 1);
    if (last < column) throw new TroubleError({ kind: 'no-room-beside', sheet });
    const plain = await plainColumns(sheet, top, bottom, column, last);
    for (const isPlain of plain) {
      if (!isPlain && column < free + wanted.length) free = column + 1;
      column += 1;
    }
  }
  return free;
}

async function plainColumns(
  sheet: string,
  top: number,
  bottom: number,
  left: number,
  right: number,
): Promise<boolean[]> {
  const width = right - left + 1;
  const plain = new Array<boolean>(width).fill(true);
  const most = Math.floor(FORMATS_A_LOOK / width);
  for (let from = top; from <= bottom; from += most) {
    const rows = Math.min(most, bottom - from + 1);
    const formats = await readFormats(sheet, from, left, rows, width);
    for (const row of formats)
      for (const [at, format] of row.entries()) if (format !== 'General') plain[at] = false;
  }
  return plain;
}

function readFormats(
  sheet: string,
  top: number,
  left: number,
  rows: number,
  columns: number,
): Promise<string[][]> {
  return runExcel({ sheet }, async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, rows, columns);
    range.load('numberFormat');
    await context.sync();
    const formats = range.numberFormat as string[][] | null;
    if (formats === null) throw new TroubleError({ kind: 'data-too-large' });
    return formats;
  });
}

/** Contents, and the number format of days; fonts, widths and borders stay as they are. */
export function columnSteps(edits: ColumnEdits): Step<Excel.Worksheet>[] {
  const cleared = edits.cleared.map(({ top, bottom, column, formatted }): Step<Excel.Worksheet> => ({
    bytes: 1_000,
    write: (sheet) => {
      const range = sheet.getRangeByIndexes(top, column, bottom - top + 1, 1);
      range.values = same('');
      if (formatted) range.numberFormat = same('General');
    },
  }));
  const headings = edits.headings.map(({ at, text }): Step<Excel.Worksheet> => ({
    bytes: 800,
    write: (sheet) => {
      sheet.getRangeByIndexes(at.row, at.column, 1, 1).values = [[text]];
    },
  }));
  const written = edits.written.map(({ top, bottom, column, formula, of }): Step<Excel.Worksheet> => {
    const text = `=${inR1C1(formula)}`;
    return {
      bytes: 1_000 + 3 * text.length,
      write: (sheet) => {
        const range = sheet.getRangeByIndexes(top, column, bottom - top + 1, 1);
        // One text for all rows: in this notation it reads the same in each.
        range.formulasR1C1 = same(text);
        if (of.format !== null) range.numberFormat = same(of.format);
      },
    };
  });
  const names = edits.names.map(({ name, area }): Step<Excel.Worksheet> => ({
    bytes: 800,
    write: (sheet) => {
      const { top, left, bottom, right } = area;
      sheet.names.add(name, sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
    },
  }));
  return [...cleared, ...headings, ...written, ...names];
}

/** One value for all cells of a range, as Excel takes it (Microsoft's reference of `Range.values`). */
const same = (value: string): string[][] => value as unknown as string[][];
