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
import type { LightColumn, StandingColumn } from '../core/lights/columns/light-column.ts';
import type { PlannedName } from '../core/lights/light-plan.ts';
import type { CellArea, CellValue } from '../core/sheet-grid.ts';
import { TroubleError } from '../core/trouble.ts';
import type { Step } from './batches.ts';
import { runExcel } from './run-excel.ts';
import { columnOf } from './standing-cells.ts';
import { charactersOfPoints, pointsOfCharacters } from './units.ts';

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
  const seen = new Map<string, SeenColumn>();
  for (const { name, formula } of names) {
    const place = columnOfName(name, formula);
    if (place === null || place === 'gone') continue;
    if (used !== null) seen.set(name, await lookAtColumn(sheet, place, used.bottom));
  }
  return standingColumns(names, ({ name }) => seen.get(name) ?? { cells: [], characters: null });
}

type SeenColumn = Pick<StandingColumn, 'cells' | 'characters'>;

async function lookAtColumn(
  sheet: string,
  { column, top }: ColumnPlace,
  bottom: number,
): Promise<SeenColumn> {
  const cells: CellValue[] = [];
  let characters: number | null = null;
  for (let from: number = top; from <= bottom; from += FORMULAS_A_LOOK) {
    const rows = Math.min(FORMULAS_A_LOOK, bottom - from + 1);
    const part = await readFormulas(sheet, from, column, rows);
    for (const cell of part.cells) cells.push(cell);
    ({ characters } = part);
  }
  return { cells, characters };
}

function readFormulas(sheet: string, top: number, column: number, rows: number): Promise<SeenColumn> {
  return runExcel({ sheet }, async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, column, rows, 1);
    range.load('formulas');
    const look = lookOf(context.workbook.worksheets.getItem(sheet), top, column);
    look.load('columnWidth,useStandardWidth');
    await context.sync();
    const { columnWidth, useStandardWidth } = look;
    return {
      cells: columnOf<CellValue>(range.formulas),
      characters: useStandardWidth ? null : charactersOfPoints(columnWidth),
    };
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
  const { free, usual } = await freeColumn(sheet, missing, used);
  return columnEdits(planned, own.columns, free, (column) => usual.has(column));
}

/** Right of all values, where no cell beside the ledgers has a number format. */
async function freeColumn(
  sheet: string,
  wanted: readonly LightColumn[],
  used: CellArea | null,
): Promise<{ readonly free: number; readonly usual: ReadonlySet<number> }> {
  const usual = new Set<number>();
  if (wanted.length === 0) return { free: 0, usual };
  const top = Math.min(...wanted.map(({ headingRows }) => headingRows[0] ?? 0));
  const bottom = Math.max(top, ...wanted.map(({ runs }) => runs.at(-1)?.bottom ?? 0));
  let free = Math.max((used?.right ?? 0) + 1, ...wanted.map(({ leftmost }) => leftmost));
  let column = free;
  while (column < free + wanted.length) {
    const last = Math.min(LAST_COLUMN, column + COLUMNS_A_LOOK - 1);
    if (last < column) throw new TroubleError({ kind: 'no-room-beside', sheet });
    const plain = await plainColumns(sheet, top, bottom, column, last);
    for (const { isPlain, isUsual } of plain) {
      if (isUsual) usual.add(column);
      if (!isPlain && column < free + wanted.length) free = column + 1;
      column += 1;
    }
  }
  return { free, usual };
}

/** What a column looks like that something of ours may go into. */
interface SeenPlace {
  /** No number format but General. */
  isPlain: boolean;
  /** As wide as columns usually are. */
  isUsual: boolean;
}

async function plainColumns(
  sheet: string,
  top: number,
  bottom: number,
  left: number,
  right: number,
): Promise<readonly SeenPlace[]> {
  const width = right - left + 1;
  const places = Array.from({ length: width }, (): SeenPlace => ({ isPlain: true, isUsual: true }));
  const most = Math.floor(FORMATS_A_LOOK / width);
  for (let from = top; from <= bottom; from += most) {
    const rows = Math.min(most, bottom - from + 1);
    const { formats, usual } = await readFormats(sheet, from, left, rows, width);
    for (const [at, place] of places.entries()) {
      place.isUsual = usual[at] ?? false;
      place.isPlain &&= formats.every((row) => row[at] === 'General');
    }
  }
  return places;
}

function readFormats(
  sheet: string,
  top: number,
  left: number,
  rows: number,
  columns: number,
): Promise<{ readonly formats: string[][]; readonly usual: readonly boolean[] }> {
  return runExcel({ sheet }, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet.getRangeByIndexes(top, left, rows, columns);
    range.load('numberFormat');
    const heads = Array.from({ length: columns }, (_, at) => lookOf(worksheet, top, left + at));
    for (const head of heads) head.load('useStandardWidth');
    await context.sync();
    const formats = range.numberFormat as string[][] | null;
    if (formats === null) throw new TroubleError({ kind: 'data-too-large' });
    return { formats, usual: heads.map(({ useStandardWidth }) => useStandardWidth) };
  });
}

const lookOf = (sheet: Excel.Worksheet, row: number, column: number): Excel.RangeFormat =>
  sheet.getRangeByIndexes(row, column, 1, 1).format;

/** Contents, the number format of days, and widths; fonts and borders stay as they are. */
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
  const widened = edits.widened.map(({ column, characters }): Step<Excel.Worksheet> => ({
    bytes: 400,
    write: (sheet) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfCharacters(characters);
    },
  }));
  const narrowed = edits.narrowed.map((column): Step<Excel.Worksheet> => ({
    bytes: 400,
    write: (sheet) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.useStandardWidth = true;
    },
  }));
  return [...cleared, ...headings, ...written, ...widened, ...narrowed, ...names];
}

/** One value for all cells of a range, as Excel takes it (Microsoft's reference of `Range.values`). */
const same = (value: string): string[][] => value as unknown as string[][];
