import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';
import type { ColumnIndex, RowIndex } from '../sheet-grid.ts';

/**
 * The cells one of which every item has something in, so that no empty row with a date is lit: the task, who is
 * responsible, the number.
 */
export function guardColumns({ layout: { columns, left } }: Ledger): readonly ColumnIndex[] {
  const item = columns.get('item') ?? left;
  const owner = columns.get('leadUnit') ?? columns.get('person');
  const number = columns.get('seq') ?? columns.get('code');
  return [...new Set([item, owner, number].filter((column) => column !== undefined))];
}

/**
 * The rows that have a deadline and are no items, top to bottom: under a task merged over several rows, filled in
 * ahead, a header that is repeated.
 */
export function strangeRows({ cells, items, layout: { columns } }: Ledger): readonly RowIndex[] {
  const due = columns.get('due');
  if (due === undefined) return [];
  const strange: RowIndex[] = [];
  let at = 0;
  for (const row of cells.rowsWhere(due, (value) => value !== '')) {
    while (at < items.length && (items[at]?.row ?? row) < row) at += 1;
    if (items[at]?.row !== row) strange.push(row);
  }
  return strange;
}

/** Whether a row has something in these cells; where they were not read because it is an item for sure, yes. */
export function guardTest(ledger: Ledger): (item: FollowUpItem) => boolean {
  const { cells } = ledger;
  const columns = guardColumns(ledger).map((column) => cells.bare(column));
  return ({ row }) =>
    !cells.isWhole(row) || columns.some((value) => value !== null && String(value(row)).trim() !== '');
}
