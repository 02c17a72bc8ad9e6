import type { DayNumber } from '../calendar/day-number.ts';
import type { FollowUpItem } from '../ledger/ledger.ts';

/** Overdue items by how late they are, in days. */
export interface DaysLate {
  /** 1 to 7. */
  readonly week: number;
  /** 8 to 30. */
  readonly month: number;
  /** More than 30. */
  readonly longer: number;
}

export function countDaysLate(overdue: readonly FollowUpItem[], asOf: DayNumber): DaysLate {
  let [week, month, longer] = [0, 0, 0];
  for (const { deadline } of overdue) {
    const days = asOf - (deadline.due ?? asOf);
    if (days <= 7) week += 1;
    else if (days <= 30) month += 1;
    else longer += 1;
  }
  return { week, month, longer };
}
