import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';
import { columnIndex, rowIndex, type CellArea, type ColumnIndex, type RowIndex } from '../sheet-grid.ts';
import type { LightSettings } from './scheme.ts';
import type { RowSpan } from './word-readings.ts';

/** Columns side by side, both ends included. */
export interface ColumnSpan {
  readonly left: ColumnIndex;
  readonly right: ColumnIndex;
}

/**
 * The columns that take a colour. Without those in which cells of the ledger's rows are merged downwards: such a
 * cell stands for several rows and would show the colour of the first.
 *
 * @param right the last column, one of our own right of the table included
 */
export function paintedColumns(
  ledger: Ledger,
  due: ColumnIndex,
  reach: LightSettings['reach'],
  right: ColumnIndex = ledger.layout.right,
): readonly ColumnSpan[] {
  if (reach === 'due') return [{ left: due, right: due }];
  const { left, merges } = ledger.layout;
  const { firstDataRow, lastDataRow } = ledger;
  const standing = new Set<number>();
  for (const area of merges ?? []) {
    if (area.top === area.bottom || firstDataRow === null || lastDataRow === null) continue;
    if (area.bottom < firstDataRow || area.top > lastDataRow) continue;
    for (let column: number = area.left; column <= area.right; column += 1) standing.add(column);
  }
  const spans: { left: ColumnIndex; right: ColumnIndex }[] = [];
  for (let column: number = left; column <= right; column += 1) {
    if (standing.has(column)) continue;
    const last = spans.at(-1);
    if (last?.right === column - 1) last.right = columnIndex(column);
    else spans.push({ left: columnIndex(column), right: columnIndex(column) });
  }
  return spans.length === 0 ? [{ left: due, right: due }] : spans;
}

/** Rows that a clerk may add below before the lights are renewed. */
const ROWS_AHEAD = 200;

const LAST_ROW = 1_048_575;

/** The last row that a ledger's rules reach: free rows below belong to it, but not what stands under them. */
export function lastLitRow({ lastDataRow, rowBelow }: Ledger): number {
  const last = lastDataRow ?? 0;
  return Math.min(last + ROWS_AHEAD, (rowBelow ?? LAST_ROW + 1) - 1);
}

/**
 * From the first of these rows to the last, broken where others of the ledger stand between, or rows that are
 * strangers to it. Rows between that are empty or headings, or that a user inserts, are covered.
 *
 * @param strangers top to bottom
 * @param last where the final span ends if no other row follows
 */
export function spansBetween(
  ledger: Ledger,
  isOne: (item: FollowUpItem) => boolean,
  strangers: readonly RowIndex[],
  last: number,
): RowSpan[] {
  const spans: { top: RowIndex; bottom: RowIndex }[] = [];
  let open = false;
  let at = 0;
  for (const item of ledger.items) {
    while (at < strangers.length && (strangers[at] ?? 0) < item.row) {
      if (open && (strangers[at] ?? 0) > (spans.at(-1)?.bottom ?? 0)) open = false;
      at += 1;
    }
    if (!isOne(item)) open = false;
    else if (open) {
      const span = spans.at(-1);
      if (span !== undefined) span.bottom = item.row;
    } else {
      spans.push({ top: item.row, bottom: item.row });
      open = true;
    }
  }
  const final = spans.at(-1);
  if (open && final !== undefined) {
    const next = strangers.find((row) => row > final.bottom);
    final.bottom = rowIndex(Math.min(last, next === undefined ? last : next - 1));
  }
  return spans;
}

/** These very rows and no others. */
export function spansOf(items: readonly FollowUpItem[]): RowSpan[] {
  const spans: { top: RowSpan['top']; bottom: RowSpan['bottom'] }[] = [];
  for (const { row } of items) {
    const last = spans.at(-1);
    if (last !== undefined && row === last.bottom + 1) last.bottom = row;
    else spans.push({ top: row, bottom: row });
  }
  return spans;
}

/** What of these rows lies in those; both top to bottom. */
export function commonSpans(rows: readonly RowSpan[], within: readonly RowSpan[]): RowSpan[] {
  const common: RowSpan[] = [];
  let from = 0;
  for (const { top, bottom } of rows) {
    while (from < within.length && (within[from]?.bottom ?? 0) < top) from += 1;
    for (let at = from; at < within.length; at += 1) {
      const other = within[at];
      if (other === undefined || other.top > bottom) break;
      const first = Math.max(top, other.top);
      const last = Math.min(bottom, other.bottom);
      if (first <= last) common.push({ top: rowIndex(first), bottom: rowIndex(last) });
    }
  }
  return common;
}

/** Rectangles, top to bottom, then left to right. */
export function areasOf(rows: readonly RowSpan[], columns: readonly ColumnSpan[]): CellArea[] {
  return rows.flatMap((row) => columns.map((column) => ({ ...row, ...column })));
}

/** The areas without these columns: our own beside a ledger stay as plain as they are. */
export function withoutColumns(areas: readonly CellArea[], columns: readonly ColumnIndex[]): CellArea[] {
  return areas.flatMap((area) => {
    const inside = columns.filter((column) => column >= area.left && column <= area.right);
    if (inside.length === 0) return [area];
    const kept: CellArea[] = [];
    let left: number = area.left;
    for (const column of [...inside.sort((a, b) => a - b), columnIndex(area.right + 1)]) {
      if (column > left) kept.push({ ...area, left: columnIndex(left), right: columnIndex(column - 1) });
      left = column + 1;
    }
    return kept;
  });
}
