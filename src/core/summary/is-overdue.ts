import type { DayNumber } from '../calendar/day-number.ts';
import type { FollowUpItem } from '../ledger/ledger.ts';

/** Open, and its day is past: overdue begins the day after the deadline. */
export function isOverdue(item: FollowUpItem, asOf: DayNumber): boolean {
  return item.group === 'open' && item.deadline.due !== null && item.deadline.due < asOf;
}
