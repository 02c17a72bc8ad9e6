import type { FollowUpItem } from '../ledger/ledger.ts';

/** Earliest first, equals in ledger order. */
export function byDue(items: readonly FollowUpItem[]): readonly FollowUpItem[] {
  // Numbers sort natively, and the place behind the day keeps the order of equals.
  const keys = new Float64Array(items.length);
  for (let place = 0; place < items.length; place += 1) {
    keys[place] = (items[place]?.deadline.due ?? 0) * MOST_ITEMS + place;
  }
  keys.sort();
  const sorted: FollowUpItem[] = [];
  for (const key of keys) {
    const item = items[key % MOST_ITEMS];
    if (item !== undefined) sorted.push(item);
  }
  return sorted;
}

/** More than any workbook's sheets have rows; a day times this is still a whole number. */
const MOST_ITEMS = 2 ** 30;
