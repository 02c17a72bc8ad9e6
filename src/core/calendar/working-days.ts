import table from 'chinese-days/dist/chinese-days.json';
import { addDays, civilDay } from './civil-day.ts';
import type { DayNumber } from './day-number.ts';
import { isoDay, parseIsoDay } from './iso.ts';
import { weekday } from './week.ts';

/**
 * Working days of mainland China, make-up days (调休) included, from the State Council's yearly notices as
 * npm `chinese-days` publishes them. Beyond the years of the table: Monday to Friday but for
 * the days that are off every year.
 */

/** The statutory breaks, by the name of the festival that each is for. */
export type Festival = '元旦' | '春节' | '清明' | '劳动节' | '端午' | '中秋' | '国庆节';

/** An unbroken run of days off; `from` and `to` belong to it. */
export interface Break {
  /** Whose days off they are; two where festivals meet (中秋 and 国庆节 in 2023). */
  readonly festivals: readonly string[];
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** A second festival of a day, which the table has no room for. */
const ALSO: Readonly<Record<string, readonly string[]>> = { '2020-10-01': ['中秋'] };

const holidays = daysOf(table.holidays);
const makeUpDays = new Set(daysOf(table.workdays).keys());
const breaks = runsOf(holidays);
const FIRST_YEAR = Math.min(...[...holidays.keys()].map((day) => civilDay(day).year));
const LAST_YEAR = Math.max(...[...holidays.keys()].map((day) => civilDay(day).year));

export function isWorkday(day: DayNumber): boolean {
  if (holidays.has(day) || (!isPublished(day) && isAlwaysOff(day))) return false;
  return makeUpDays.has(day) || weekday(day) <= 5;
}

/** A weekend day that is worked (调休上班). */
export function isMakeUpDay(day: DayNumber): boolean {
  return makeUpDays.has(day);
}

/** A day off of a festival, and of which; `null` for every other day, plain weekends included. */
export function holidayOn(day: DayNumber): string | null {
  return holidays.get(day) ?? null;
}

/** Days off every year, whatever its notice says (全国年节及纪念日放假办法, 2024, article 2). */
function isAlwaysOff(day: DayNumber): boolean {
  const { month, day: dayOfMonth } = civilDay(day);
  return (
    (month === 1 && dayOfMonth === 1) || (month === 5 && dayOfMonth <= 2) || (month === 10 && dayOfMonth <= 3)
  );
}

/** Whether the days off of this day's year are known, not guessed. */
export function isPublished(day: DayNumber): boolean {
  const { year } = civilDay(day);
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** The `count`-th working day after `day` (not counting `day` itself). */
export function workdaysAfter(day: DayNumber, count: number): DayNumber {
  let found = day;
  for (let left = Math.min(count, 2000); left > 0;) {
    found = addDays(found, 1);
    if (isWorkday(found)) left -= 1;
  }
  return found;
}

/** The day itself if it is worked, else the last working day before it. */
export function workdayOnOrBefore(day: DayNumber): DayNumber {
  let found = day;
  while (!isWorkday(found)) found = addDays(found, -1);
  return found;
}

/** The first break that ends on or after `day`: of this festival, or of any. `null` beyond the table. */
export function breakFrom(day: DayNumber, festival?: Festival): Break | null {
  const fits = (run: Break) =>
    run.to >= day && (festival === undefined || run.festivals.some((name) => name.startsWith(festival)));
  return breaks.find(fits) ?? null;
}

/** The last break that began on or before `day`. */
export function breakBefore(day: DayNumber): Break | null {
  return breaks.findLast((run) => run.from <= day) ?? null;
}

/** The table's entries: `'2022-01-31': 'Spring Festival,春节,3'`. */
function daysOf(entries: Readonly<Record<string, string>>): Map<DayNumber, string> {
  const days = new Map<DayNumber, string>();
  for (const [text, entry] of Object.entries(entries)) {
    const day = parseIsoDay(text);
    if (day !== null) days.set(day, entry.split(',')[1] ?? '');
  }
  return days;
}

function runsOf(days: ReadonlyMap<DayNumber, string>): Break[] {
  const runs: Break[] = [];
  for (const [day, festival] of [...days].sort(([a], [b]) => a - b)) {
    const names = [festival, ...(ALSO[isoDay(day)] ?? [])];
    const last = runs.at(-1);
    if (last !== undefined && last.to === day - 1) {
      const festivals = [...new Set([...last.festivals, ...names])];
      runs[runs.length - 1] = { ...last, festivals, to: day };
    } else runs.push({ festivals: names, from: day, to: day });
  }
  return runs;
}
