import type { Week } from '../summary/weekly-summary.ts';
import type { DayNumber } from './day-number.ts';
import { weekOf } from './week.ts';

/** A week as it is asked for before it is known on which day the office's weeks begin. */
export type AskedWeek =
  | { readonly kind: 'days'; readonly week: Week }
  /** The office's week that holds the day. */
  | { readonly kind: 'with'; readonly day: DayNumber };

/** `startsOn`: 1 = Monday … 7 = Sunday. */
export function askedWeek(asked: AskedWeek, startsOn: number): Week {
  return asked.kind === 'days' ? asked.week : weekOf(asked.day, startsOn);
}

/**
 * A day by which every week before the one asked for has begun, and that is hardly later than its beginning: of weeks
 * that hold one day, those before have all begun by that day's Monday.
 */
export function latestStart(asked: AskedWeek): DayNumber {
  return askedWeek(asked, 1).from;
}
