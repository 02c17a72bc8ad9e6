import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';
import type { ColumnIndex } from '../sheet-grid.ts';

/**
 * The cells one of which every lit row has something in, so that no total and no line under the table is lit: the
 * task, or who is responsible. Where one task is merged over several rows, its own row is the item.
 */
export function guardColumns({ layout: { columns, merges, left } }: Ledger): readonly ColumnIndex[] {
  const item = columns.get('item') ?? left;
  const owner = columns.get('leadUnit') ?? columns.get('person');
  const covers = (merges ?? []).some(
    (area) => area.bottom > area.top && area.left <= item && item <= area.right,
  );
  return owner === undefined || owner === item || covers ? [item] : [item, owner];
}

/** Whether a row has something in these cells; where they were not read because it is an item for sure, yes. */
export function guardTest(ledger: Ledger): (item: FollowUpItem) => boolean {
  const { cells } = ledger;
  const columns = guardColumns(ledger).map((column) => cells.bare(column));
  return ({ row }) =>
    !cells.isWhole(row) || columns.some((value) => value !== null && String(value(row)).trim() !== '');
}
