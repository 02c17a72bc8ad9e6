import { cellText } from '../ledger/cell-text.ts';
import { isEnglishUnit, isShortName, isUnit } from '../owners/unit-words.ts';
import { columnIndex, rowIndex, type CellArea, type ColumnIndex, type RowIndex } from '../sheet-grid.ts';
import type { SheetHead } from '../workbook-port.ts';
import { isOfPersons, isOtherList, isRosterName, rosterColumn, type RosterColumn } from './roster-words.ts';

/** Where a list of units stands on its sheet, found from the sheet's top rows. */
export interface RosterLayout {
  readonly sheet: string;
  /** The row under the header. */
  readonly firstRow: RowIndex;
  /** The last row of the sheet's used range. */
  readonly lastRow: RowIndex;
  readonly name: ColumnIndex;
  /** 简称, 别名, 曾用名: as many as there are. */
  readonly aliases: readonly ColumnIndex[];
  readonly kind: ColumnIndex | null;
  readonly email: ColumnIndex | null;
  readonly merges: readonly CellArea[];
}

/** Longer texts are sentences, not headers. */
const LONGEST_HEADER = 40;

/** Titles and notes above the header are no more than these rows. */
const MOST_ROWS_ABOVE = 15;

/**
 * Finds a list of units on a sheet that is no ledger: a header with the unit's name and its short names; on a
 * sheet called 单位名录, 通讯录, Contacts …, also one with a kind, a contact, an e-mail or nothing else.
 * `null`: none, or a list of persons or of other things.
 */
export function locateRoster(sheet: string, head: SheetHead): RosterLayout | null {
  const { used, block } = head;
  if (used === null) return null;
  const called = isRosterName(sheet);
  for (const [index, row] of block.values.slice(0, MOST_ROWS_ABOVE).entries()) {
    const headers = row.map((value) =>
      typeof value === 'string' && value.length <= LONGEST_HEADER ? value.trim() : '',
    );
    const columns = columnsIn(headers);
    const name = columns.get('full')?.[0] ?? columns.get('plain')?.[0];
    if (name === undefined || headers.some(isOtherList)) continue;
    const aliases = columns.get('alias') ?? [];
    if (aliases.length === 0 && (!called || headers.some(isOfPersons))) continue;
    if (!holdsUnits(block.values.slice(index + 1), name)) continue;
    const at = (offset: number) => columnIndex(block.left + offset);
    const first = (key: RosterColumn) => {
      const offset = columns.get(key)?.[0];
      return offset === undefined ? null : at(offset);
    };
    return {
      sheet,
      firstRow: rowIndex(block.top + index + 1),
      lastRow: used.bottom,
      name: at(name),
      aliases: aliases.map(at),
      kind: first('kind'),
      email: first('email'),
      merges: head.merges ?? [],
    };
  }
  return null;
}

/** Offsets by what the headers say. */
function columnsIn(headers: readonly string[]): ReadonlyMap<RosterColumn, readonly number[]> {
  const columns = new Map<RosterColumn, number[]>();
  for (const [offset, header] of headers.entries()) {
    const column = header === '' ? null : rosterColumn(header);
    if (column !== null) columns.set(column, [...(columns.get(column) ?? []), offset]);
  }
  return columns;
}

/** At least half of what stands under the name are units: 单位 is also what things are counted in. */
function holdsUnits(rows: readonly (readonly (string | number | boolean)[])[], offset: number): boolean {
  const texts = rows
    .map((row) => cellText(row[offset]).replace(/[(（][^()（）]*[)）]$/, ''))
    .filter((text) => text !== '');
  const units = texts.filter((text) => isUnit(text) || isEnglishUnit(text) || isShortName(text));
  return texts.length > 0 && units.length * 2 >= texts.length;
}
