import table from 'chinese-days/dist/chinese-days.json';
import { civilDay } from './civil-day.ts';
import type { DayNumber } from './day-number.ts';
import { parseIsoDay } from './iso.ts';

/**
 * Days off and make-up days (调休) of mainland China, from the State Council's yearly notices as
 * npm `chinese-days` publishes them.
 */

/** The statutory breaks, by the name of the festival that each is for. */
export type Festival = '元旦' | '春节' | '清明' | '劳动节' | '端午' | '中秋' | '国庆节';

/** A second festival of a day, which the table has no room for. */
export const ALSO: Readonly<Record<string, readonly string[]>> = { '2020-10-01': ['中秋'] };

/** Days off -> whose they are; weekends within a break included. */
export const PUBLISHED_DAYS_OFF: ReadonlyMap<DayNumber, string> = daysOf(table.holidays);

/** Weekend days that are worked. */
export const PUBLISHED_MAKE_UP_DAYS: ReadonlySet<DayNumber> = new Set(daysOf(table.workdays).keys());

const years = [...PUBLISHED_DAYS_OFF.keys()].map((day) => civilDay(day).year);
export const FIRST_YEAR = Math.min(...years);
export const LAST_YEAR = Math.max(...years);

/** The table's entries: `'2022-01-31': 'Spring Festival,春节,3'`. */
function daysOf(entries: Readonly<Record<string, string>>): Map<DayNumber, string> {
  const days = new Map<DayNumber, string>();
  for (const [text, entry] of Object.entries(entries)) {
    const day = parseIsoDay(text);
    if (day !== null) days.set(day, entry.split(',')[1] ?? '');
  }
  return days;
}
