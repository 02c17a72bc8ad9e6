import {
  columnIndex,
  rowIndex,
  type CellArea,
  type CellAt,
  type CellValue,
  type ColumnIndex,
  type RowIndex,
} from '../../sheet-grid.ts';
import { withoutColumns } from '../light-areas.ts';
import type { LightRule, PlannedName } from '../light-plan.ts';
import type { RowSpan } from '../word-readings.ts';
import { isColumnHeading } from './column-words.ts';
import {
  COLUMN_CHARACTERS,
  isOwnCell,
  isOwnColumn,
  kindOfName,
  type ColumnRun,
  type LightColumn,
  type StandingColumn,
} from './light-column.ts';

/** What becomes of the cells of our columns on a sheet: first emptied, then written. */
export interface ColumnEdits {
  /** Cells of ours that are not wanted any more; their number format goes back to General where they had ours. */
  readonly cleared: readonly ClearedCells[];
  readonly headings: readonly { readonly at: CellAt; readonly text: string }[];
  readonly written: readonly WrittenCells[];
  /** Columns that were as wide as usual, which is too narrow for ours. */
  readonly widened: readonly { readonly column: ColumnIndex; readonly characters: number }[];
  /** Columns that are as wide as usual again. */
  readonly narrowed: readonly ColumnIndex[];
  /** The names by which the columns are found again, over heading and cells. */
  readonly names: readonly { readonly name: string; readonly area: CellArea }[];
}

export interface ClearedCells extends RowSpan {
  readonly column: ColumnIndex;
  /** Whether a number format of ours goes, too. */
  readonly formatted: boolean;
}

export interface WrittenCells extends ColumnRun {
  readonly column: ColumnIndex;
  readonly of: LightColumn;
}

/**
 * What has to be done so that just the planned columns stand: the same ones in their old places, never twice, and
 * nothing of a user's own overwritten.
 *
 * @param standing columns of ours, as `isOwnColumn` has it
 * @param free the first column for those that do not stand yet; each further one stands right of it
 * @param isUsual whether a free column is as wide as columns usually are: one that somebody made wide stays so
 */
export function columnEdits(
  planned: readonly LightColumn[],
  standing: readonly StandingColumn[],
  free: number,
  isUsual: (column: ColumnIndex) => boolean = () => false,
): ColumnEdits {
  const edits = {
    cleared: [] as ClearedCells[],
    headings: [] as { at: CellAt; text: string }[],
    written: [] as WrittenCells[],
    widened: [] as { column: ColumnIndex; characters: number }[],
    narrowed: [] as ColumnIndex[],
    names: [] as { name: string; area: CellArea }[],
  };
  let next = free;
  const byName = new Map(standing.map((column) => [column.name.toLowerCase(), column]));
  for (const column of planned) {
    const old = byName.get(column.name.toLowerCase());
    byName.delete(column.name.toLowerCase());
    const at = old?.column ?? columnIndex(next);
    if (old === undefined) next += 1;
    const cellAt = (row: number): CellValue => (old === undefined ? '' : (old.cells[row - old.top] ?? ''));
    const isFree = (row: number) => cellAt(row) === '' || isOwnCell(column.kind, cellAt(row));
    edits.written.push(...writtenCells(column, at, isFree));
    edits.headings.push(...headingsOf(column, at, cellAt));
    if (old !== undefined) edits.cleared.push(...clearedCells(old, column));
    else if (isUsual(at)) edits.widened.push({ column: at, characters: COLUMN_CHARACTERS[column.kind] });
    edits.names.push({ name: column.name, area: areaOfColumn(column, at) });
  }
  for (const old of byName.values()) {
    edits.cleared.push(...clearedCells(old, null));
    if (isOurWidth(old)) edits.narrowed.push(old.column);
  }
  return edits;
}

/** A width that the user has dragged is not ours any more. Excel rounds to whole pixels. */
const isOurWidth = ({ kind, characters }: StandingColumn): boolean =>
  characters !== null && Math.abs(characters - COLUMN_CHARACTERS[kind]) < 0.3;

function writtenCells(
  of: LightColumn,
  column: ColumnIndex,
  isFree: (row: number) => boolean,
): WrittenCells[] {
  const found: WrittenCells[] = [];
  for (const { top, bottom, formula } of of.runs) {
    let from: RowIndex | null = null;
    for (let row: number = top; row <= bottom + 1; row += 1) {
      const takes = row <= bottom && isFree(row);
      if (takes) from ??= rowIndex(row);
      else if (from !== null) {
        found.push({ top: from, bottom: rowIndex(row - 1), formula, column, of });
        from = null;
      }
    }
  }
  return found;
}

/** A heading that the user renamed stays. */
function headingsOf(
  { kind, heading, headingRows }: LightColumn,
  column: ColumnIndex,
  cellAt: (row: number) => CellValue,
): { at: CellAt; text: string }[] {
  return headingRows.flatMap((row) => {
    const now = cellAt(row);
    const isOurs = now === '' || (typeof now === 'string' && isColumnHeading(kind, now));
    return isOurs && now !== heading ? [{ at: { row, column }, text: heading }] : [];
  });
}

/** The cells of ours that the planned column (`null`: none) does not fill. */
function clearedCells(
  { kind, column, top, cells }: StandingColumn,
  planned: LightColumn | null,
): ClearedCells[] {
  const kept = new Set<number>(planned?.headingRows);
  for (const run of planned?.runs ?? [])
    for (let row: number = run.top; row <= run.bottom; row += 1) kept.add(row);
  const cleared: { top: RowIndex; bottom: RowIndex; column: ColumnIndex; formatted: boolean }[] = [];
  for (const [down, cell] of cells.entries()) {
    const row = rowIndex(top + down);
    if (kept.has(row)) continue;
    const isFormula = isOwnCell(kind, cell);
    if (!isFormula && !(typeof cell === 'string' && isColumnHeading(kind, cell))) continue;
    const formatted = kind === 'day' && isFormula;
    const last = cleared.at(-1);
    if (last?.bottom === row - 1 && last.formatted === formatted) last.bottom = row;
    else cleared.push({ top: row, bottom: row, column, formatted });
  }
  return cleared;
}

function areaOfColumn({ headingRows, runs }: LightColumn, column: ColumnIndex): CellArea {
  const top = headingRows[0] ?? rowIndex(0);
  return { top, left: column, bottom: runs.at(-1)?.bottom ?? top, right: column };
}

/** What of the sheet's names and columns is ours, given what stands in the cells that the names point at. */
export interface StandingColumns {
  readonly columns: readonly StandingColumn[];
  /** Names of ours, those included whose cells were deleted. */
  readonly names: readonly string[];
}

/** @param seen formulas (with `=`) or values from `place.top` down to the sheet's last used row, and the width */
export function standingColumns(
  names: readonly PlannedName[],
  seen: (place: ColumnPlace) => Pick<StandingColumn, 'cells' | 'characters'>,
): StandingColumns {
  const columns: StandingColumn[] = [];
  const own: string[] = [];
  for (const { name, formula } of names) {
    const place = columnOfName(name, formula);
    if (place === null) continue;
    if (place === 'gone') {
      own.push(name);
      continue;
    }
    const column = { ...place, ...seen(place) };
    if (!isOwnColumn(column)) continue;
    own.push(name);
    columns.push(column);
  }
  return { columns, names: own };
}

/** The first planned column whose name the sheet uses for something else. */
export function takenColumnName(
  planned: readonly LightColumn[],
  names: readonly PlannedName[],
  own: StandingColumns,
): string | null {
  const ours = new Set(own.names);
  const foreign = new Set(names.filter(({ name }) => !ours.has(name)).map(({ name }) => name.toLowerCase()));
  return planned.find(({ name }) => foreign.has(name.toLowerCase()))?.name ?? null;
}

/** How many columns have to be found a place. */
export const missingColumns = (
  planned: readonly LightColumn[],
  own: StandingColumns,
): readonly LightColumn[] =>
  planned.filter(
    ({ name }) => !own.columns.some((column) => column.name.toLowerCase() === name.toLowerCase()),
  );

/** The rules, clear of our columns where those stand by now. */
export function besideColumns(rules: readonly LightRule[], own: StandingColumns): readonly LightRule[] {
  if (own.columns.length === 0) return rules;
  const columns = own.columns.map(({ column }) => column);
  return rules.map((rule) => {
    const areas = withoutColumns(rule.areas, columns);
    return areas.length === 0 ? rule : { ...rule, areas };
  });
}

/** Where a defined name of ours points; `gone` where its cells were deleted; `null`: it is no name of ours. */
export function columnOfName(name: string, formula: string): ColumnPlace | 'gone' | null {
  const kind = kindOfName(name);
  if (kind === null) return null;
  if (formula.includes('#REF!')) return 'gone';
  const match = /^=?(?:.*!)?\$([A-Z]{1,3})\$(\d{1,7})(?::\$([A-Z]{1,3})\$(\d{1,7}))?$/.exec(formula);
  const [, letters, row, right] = match ?? [];
  if (letters === undefined || row === undefined || (right ?? letters) !== letters) return null;
  return { kind, name, column: columnOfLetters(letters), top: rowIndex(Number(row) - 1) };
}

export type ColumnPlace = Omit<StandingColumn, 'cells' | 'characters'>;

function columnOfLetters(letters: string): ColumnIndex {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return columnIndex(column - 1);
}
