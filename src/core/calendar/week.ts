import type { Week } from '../summary/weekly-summary.ts';
import type { DayNumber } from './day-number.ts';

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: DayNumber): number {
  return ((((day - 2) % 7) + 7) % 7) + 1;
}

/** The week (Monday to Sunday) that holds the day. */
export function weekOf(day: DayNumber): Week {
  const monday = day - weekday(day) + 1;
  return { from: monday as DayNumber, to: (monday + 6) as DayNumber };
}
