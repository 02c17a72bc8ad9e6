import type { Week } from '../summary/weekly-summary.ts';
import { addDays, civilDay, dayOf } from './civil-day.ts';
import type { DayNumber } from './day-number.ts';
import { weekOf } from './week.ts';

/** `44590 -> '2022-01-29'`. */
export function isoDay(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = civilDay(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}

/** `'2022-01-29' -> 44590`; `null` for anything else, days that do not exist included. */
export function parseIsoDay(text: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** The ISO 8601 week of a day: week 1 is the one with the year's first Thursday. */
export function isoWeekOf(day: DayNumber): { readonly year: number; readonly week: number } {
  const thursday = addDays(weekOf(day).from, 3);
  const { year } = civilDay(thursday);
  const newYear = dayOf(year, 1, 1) ?? thursday;
  return { year, week: Math.floor((thursday - newYear) / 7) + 1 };
}

/** `'2022-W05' -> { from: 2022-01-31, to: 2022-02-06 }`; `null` for anything else, week 53 of a year of 52 included. */
export function parseIsoWeek(text: string): Week | null {
  const match = /^(\d{4})-?W(\d{2})$/i.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const week = Number(match[2]);
  // 4 January is always in week 1.
  const first = dayOf(year, 1, 4);
  if (first === null || week < 1) return null;
  const from = addDays(weekOf(first).from, 7 * (week - 1));
  const found = isoWeekOf(from);
  return found.year === year && found.week === week ? { from, to: addDays(from, 6) } : null;
}
