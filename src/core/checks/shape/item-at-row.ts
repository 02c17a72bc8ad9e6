import type { FollowUpItem } from '../../ledger/ledger.ts';
import type { RowIndex } from '../../sheet-grid.ts';

/** The item of a row among items in the order of their rows; `null` where the row is none. */
export function itemAtRow(items: readonly FollowUpItem[], row: RowIndex): FollowUpItem | null {
  let [low, high] = [0, items.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item === undefined) return null;
    if (item.row === row) return item;
    if (item.row < row) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
