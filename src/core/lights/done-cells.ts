import type { DayNumber } from '../calendar/day-number.ts';
import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';
import type { CellValue, RowIndex } from '../sheet-grid.ts';
import { isReadByFormula, type DoneWords } from './state-conditions.ts';

/** What a rule has to be told of a ledger's completions, and the rows that no rule can read. */
export interface DoneCells {
  readonly words: readonly DoneWords[];
  readonly unread: ReadonlySet<RowIndex>;
}

/** More wordings of completion than this are left dark. */
const MOST_WORDS = 20;

/**
 * @param asked whether the scheme shows completions at all: most do not
 */
export function doneCells(ledger: Ledger, asked: boolean): DoneCells {
  const unread = new Set<RowIndex>();
  const dittos = rowsOfDittos(ledger);
  for (const row of dittos) unread.add(row);
  if (!asked) return { words: [], unread };
  const values = ledger.cells.values('actualDone');
  if (values === null) return { words: [], unread };
  const byText = new Map<string, DoneWords>();
  const told = new Map<string, FollowUpItem[]>();
  const several = new Set<string>();
  for (const item of ledger.items) {
    const day = item.completedOn;
    const value = values(item.row);
    if (value === '' || item.group !== 'closed') continue;
    const wording = String(value).trim();
    if (isDoneLive(value, day)) continue;
    // Words that a formula would take for a day are no day to us.
    if (day === null && typeof value === 'string' && !LOOKS_LIKE_A_DAY.test(wording)) continue;
    const known = byText.get(wording);
    if (day !== null && known === undefined) byText.set(wording, { wording, day });
    if (day === null || (known !== undefined && known.day !== day)) several.add(wording);
    const rows = told.get(wording);
    if (rows === undefined) told.set(wording, [item]);
    else rows.push(item);
  }
  const words = [...byText.values()].filter(({ wording }) => !several.has(wording)).slice(0, MOST_WORDS);
  const kept = new Set(words.map(({ wording }) => wording));
  for (const [wording, items] of told) if (!kept.has(wording)) for (const { row } of items) unread.add(row);
  return { words, unread };
}

/** Whether a formula reads this cell of completion as this day without being told. */
export function isDoneLive(value: CellValue, day: DayNumber | null): boolean {
  return typeof value === 'number'
    ? isLiveNumber(value)
    : day !== null && isReadByFormula(String(value).trim(), day);
}

const LOOKS_LIKE_A_DAY = /\d/;

/** A number that a formula takes for the day it is: 1990 to 2099. */
const isLiveNumber = (value: number): boolean => value < 73_000;

/** 〃 in the column of states: the rule sees the mark, not what it stands for. */
function rowsOfDittos({ cells, items, layout }: Ledger): RowIndex[] {
  const column = layout.columns.get('status');
  const bare = column === undefined ? null : cells.bare(column);
  const meant = cells.values('status');
  if (bare === null || meant === null) return [];
  const rows: RowIndex[] = [];
  for (const { row } of items) {
    const value = bare(row);
    if (value !== '' && value !== meant(row)) rows.push(row);
  }
  return rows;
}
