import type { DayNumber } from '../calendar/day-number.ts';
import type { FollowUpItem } from '../ledger/ledger.ts';
import type { Light } from './light-plan.ts';

/**
 * An item's light on a day. Closed: late if completed after its day, else on time. Stopped items and
 * open ones without a day have none (`unknown`).
 */
export function lightOf(item: FollowUpItem, asOf: DayNumber, dueSoonDays: number): Light {
  const { due } = item.deadline;
  switch (item.group) {
    case 'closed':
      return due !== null && item.completedOn !== null && item.completedOn > due ? 'closedLate' : 'onTime';
    case 'ongoing':
      return 'ongoing';
    case 'suspended':
      return 'unknown';
    case 'open':
      if (due === null) return 'unknown';
      if (due < asOf) return 'overdue';
      return due <= asOf + dueSoonDays ? 'dueSoon' : 'onTime';
  }
}
