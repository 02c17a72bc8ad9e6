import { dayOf } from '../core/calendar/civil-day.ts';
import type { DayNumber } from '../core/calendar/day-number.ts';
import { parseIsoDay } from '../core/calendar/iso.ts';

/**
 * Today by this computer's clock and time zone, or the day that the page's address asks for
 * (`?today=2022-02-11`: for the workbench and demonstrations). Asked anew for every job, because a
 * pane may stay open past midnight.
 */
export function today(search: string, now: Date): DayNumber {
  const asked = parseIsoDay(new URLSearchParams(search).get('today') ?? '');
  if (asked !== null) return asked;
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  // Only a clock before 1900 or after 9999 has no day number.
  if (day === null) throw new RangeError(`This computer's clock shows the year ${now.getFullYear()}.`);
  return day;
}
