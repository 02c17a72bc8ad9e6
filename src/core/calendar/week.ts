import type { Week } from '../summary/weekly-summary.ts';
import type { DayNumber } from './day-number.ts';

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: DayNumber): number {
  return ((((day - 2) % 7) + 7) % 7) + 1;
}

/** The week that holds the day. `startsOn`: the day it begins on, 1 = Monday … 7 = Sunday. */
export function weekOf(day: DayNumber, startsOn = 1): Week {
  const first = day - ((weekday(day) - startsOn + 7) % 7);
  return { from: first as DayNumber, to: (first + 6) as DayNumber };
}
