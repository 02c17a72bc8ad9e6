import { rowIndex, type CellValue } from '../sheet-grid.ts';
import type { ColumnsBlock, RowSpan } from '../workbook-port.ts';
import type { ColumnKey } from './column-key.ts';
import { filledColumn, type FilledColumn } from './filled-columns.ts';
import type { LedgerLayout } from './ledger.ts';
import { RowSorter } from './row-sorter.ts';

/** Columns of days that come without their formats. */
const DAYS: readonly ColumnKey[] = ['meetingDate', 'assignDate', 'actualDone'];

/** 2009-07-06 to 2064-04-08: a whole number between is read as the same day with a date format and without. */
const FIRST_SERIAL = 40_000;
const LAST_SERIAL = 60_000;

/** Rows in doubt so near to each other are read together with those between. */
const NEAR = 3;

/**
 * The rows that the columns of states (`stateColumns`) do not settle: what is no item without a doubt, a number
 * whose format must say whether it is a date, a row whose meeting day only the meeting's name can tell. Top to
 * bottom, apart from each other.
 */
export function rowsInDoubt(layout: LedgerLayout, block: ColumnsBlock): RowSpan[] {
  const sorter = new RowSorter(layout, block);
  const columns = DAYS.map((key) => filledColumn(layout, block, key)).filter((column) => column !== null);
  const named = layout.columns.has('meetingName') && layout.columns.has('meetingDate');
  const meetingDay = named ? filledColumn(layout, block, 'meetingDate') : null;
  const rows = layout.lastRow - layout.firstRow + 1;
  const doubtful = new Doubts(layout);
  let afterDoubt = false;
  for (let index = 0; index < rows; index += 1) {
    const isItem = sorter.isItemForSure(index);
    const unsure = !isItem || daysInDoubt(columns, index) || meetingDay?.value(index) === '';
    // What follows a row that may be no item is looked at closely, too (RowSorter).
    if (unsure || afterDoubt) doubtful.add(index);
    afterDoubt = !isItem;
  }
  return doubtful.spans();
}

function daysInDoubt(columns: readonly FilledColumn[], index: number): boolean {
  for (const column of columns) if (needsFormat(column.value(index))) return true;
  return false;
}

function needsFormat(value: CellValue): boolean {
  if (typeof value !== 'number') return false;
  return !Number.isInteger(value) || value < FIRST_SERIAL || value > LAST_SERIAL;
}

/** Rows that come in ascending order, with the first cells of the merged areas that they stand in. */
class Doubts {
  readonly #firstRow: number;
  readonly #tops = new Map<number, number>();
  readonly #rows = new Set<number>();

  constructor({ merges, firstRow, lastRow }: LedgerLayout) {
    this.#firstRow = firstRow;
    for (const { top, bottom } of merges ?? []) {
      if (top === bottom || top < firstRow) continue;
      const last = Math.min(bottom, lastRow);
      for (let row = top + 1; row <= last; row += 1) {
        this.#tops.set(row, Math.min(top, this.#tops.get(row) ?? top));
      }
    }
  }

  add(index: number): void {
    this.#rows.add(index);
    const top = this.#tops.get(this.#firstRow + index);
    if (top !== undefined) this.#rows.add(top - this.#firstRow);
  }

  spans(): RowSpan[] {
    const spans: { first: number; last: number }[] = [];
    for (const index of [...this.#rows].sort((one, other) => one - other)) {
      const row = this.#firstRow + index;
      const last = spans.at(-1);
      if (last !== undefined && row - last.last <= NEAR) last.last = row;
      else spans.push({ first: row, last: row });
    }
    return spans.map(({ first, last }) => ({ first: rowIndex(first), last: rowIndex(last) }));
  }
}
