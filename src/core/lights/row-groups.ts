import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';
import type { CellArea, ColumnIndex, RowIndex } from '../sheet-grid.ts';
import { putOffColumn } from './due-cells.ts';

/** Where the cells of a row that a rule looks at really stand: `null` = in the row itself, else merged from there. */
export interface Anchors {
  readonly due: RowIndex | null;
  /** Of the column that puts deadlines off. */
  readonly putOff: RowIndex | null;
  readonly status: RowIndex | null;
  readonly done: RowIndex | null;
}

/** Items whose rule is the same but for their row. */
export interface RowGroup {
  readonly anchors: Anchors;
  readonly items: readonly FollowUpItem[];
}

const NOT_MERGED: Anchors = { due: null, putOff: null, status: null, done: null };

/**
 * Rows whose cells are merged apart from the others: each merged area is compared in its first cell.
 *
 * @param without rows that are in no group
 */
export function rowGroups(
  ledger: Ledger,
  without: ReadonlySet<RowIndex>,
): {
  readonly plain: RowGroup;
  readonly merged: readonly RowGroup[];
} {
  const { columns, merges } = ledger.layout;
  const due = anchorRows(columns.get('due'), merges, ledger);
  const putOff = anchorRows(putOffColumn(ledger)?.column, merges, ledger);
  const status = anchorRows(columns.get('status'), merges, ledger);
  const done = anchorRows(columns.get('actualDone'), merges, ledger);
  if (due.size + putOff.size + status.size + done.size + without.size === 0) {
    return { plain: { anchors: NOT_MERGED, items: ledger.items }, merged: [] };
  }
  const plain: FollowUpItem[] = [];
  const merged = new Map<string, { readonly anchors: Anchors; readonly items: FollowUpItem[] }>();
  for (const item of ledger.items) {
    if (without.has(item.row)) continue;
    const anchors = {
      due: due.get(item.row) ?? null,
      putOff: putOff.get(item.row) ?? null,
      status: status.get(item.row) ?? null,
      done: done.get(item.row) ?? null,
    };
    if (Object.values(anchors).every((anchor) => anchor === null)) {
      plain.push(item);
      continue;
    }
    const key = [anchors.due, anchors.putOff, anchors.status, anchors.done].join();
    const group = merged.get(key);
    if (group === undefined) merged.set(key, { anchors, items: [item] });
    else group.items.push(item);
  }
  return { plain: { anchors: NOT_MERGED, items: plain }, merged: [...merged.values()] };
}

function anchorRows(
  column: ColumnIndex | undefined,
  merges: readonly CellArea[] | null,
  { firstDataRow, lastDataRow }: Ledger,
): ReadonlyMap<number, RowIndex> {
  const rows = new Map<number, RowIndex>();
  if (column === undefined || firstDataRow === null || lastDataRow === null) return rows;
  for (const area of merges ?? []) {
    if (area.left !== column || area.top === area.bottom) continue;
    const last = Math.min(area.bottom, lastDataRow);
    for (let row: number = Math.max(area.top, firstDataRow); row <= last; row += 1) rows.set(row, area.top);
  }
  return rows;
}
