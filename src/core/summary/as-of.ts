import type { DayNumber } from '../calendar/day-number.ts';
import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';

/** The ledgers as they stood on a day that is over, as far as their dates tell. */
export interface AsItWas {
  readonly ledgers: readonly Ledger[];
  readonly changes: SinceThen;
}

/** What is different today, and what no date tells. */
export interface SinceThen {
  /** Closed after that day: they count as open, in a state that is not known. */
  readonly closedSince: number;
  /** Handed out (or decided) after that day: left out. */
  readonly addedSince: number;
  /** Closed, without a day of completion: they count as closed, which they may not have been. */
  readonly closedUndated: number;
  /** Without a day of hand-out or meeting: they count, though they may not have been there. */
  readonly addedUndated: number;
}

/**
 * Takes the ledgers back to the evening of `day`, by the days of completion, hand-out and meeting. Deadlines, units
 * and progress texts are today's: the ledger does not keep what they were. Never run for today itself.
 */
export function asItWas(ledgers: readonly Ledger[], day: DayNumber): AsItWas {
  let [closedSince, addedSince, closedUndated, addedUndated] = [0, 0, 0, 0];
  const before = ledgers.map((ledger): Ledger => {
    const items: FollowUpItem[] = [];
    for (const item of ledger.items) {
      const begun = item.assignedOn ?? item.meetingDate;
      if (begun !== null && begun > day) {
        addedSince += 1;
        continue;
      }
      if (begun === null) addedUndated += 1;
      if (item.group !== 'closed') items.push(item);
      else if (item.completedOn === null) {
        closedUndated += 1;
        items.push(item);
      } else if (item.completedOn > day) {
        closedSince += 1;
        items.push(stillOpen(item));
      } else items.push(item);
    }
    return { ...ledger, items };
  });
  return { ledgers: before, changes: { closedSince, addedSince, closedUndated, addedUndated } };
}

const OPEN: Partial<FollowUpItem> = { status: 'unknown', group: 'open', statusText: '', completedOn: null };

/** The same row before it was closed. Items are windows on their rows, so this is one on the item. */
function stillOpen(item: FollowUpItem): FollowUpItem {
  return new Proxy(item, {
    get: (row, name): unknown =>
      Object.hasOwn(OPEN, name) ? Reflect.get(OPEN, name) : Reflect.get(row, name),
  });
}
