import { Temporal } from 'temporal-polyfill';
import type { DayNumber } from './day-number.ts';

/** A day of the Gregorian calendar: month 1 to 12, day 1 to 31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Excel's first and last day: 1900-01-01 and 9999-12-31. */
const FIRST = 1;
const LAST = 2_958_465;

/**
 * Excel's 1900 system counts a 29 February 1900 that never was (serial 60): from 1900-03-01 on
 * serials run one ahead. https://learn.microsoft.com/office/troubleshoot/excel/wrongly-assumes-1900-is-leap-year
 */
const EPOCH_AFTER_BUG = new Temporal.PlainDate(1899, 12, 30);
const PHANTOM_DAY = 60;

const civilByDay = new Map<DayNumber, CivilDay>();
const monthLengths = new Map<number, number>();

export function isDayNumber(value: number): value is DayNumber {
  return Number.isInteger(value) && value >= FIRST && value <= LAST;
}

/** The number of days of a month, 28 to 31; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return 0;
  if (!Number.isInteger(month) || month < 1 || month > 12) return 0;
  const key = year * 12 + month;
  let length = monthLengths.get(key);
  if (length === undefined) {
    length = new Temporal.PlainYearMonth(year, month).daysInMonth;
    monthLengths.set(key, length);
  }
  return length;
}

const monthStarts = new Map<number, number>();

/** The day number, or `null` for a day that does not exist (2月30日) or that Excel cannot hold. */
export function dayOf(year: number, month: number, day: number): DayNumber | null {
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  const key = year * 12 + month;
  let start = monthStarts.get(key);
  if (start === undefined) {
    start = EPOCH_AFTER_BUG.until(new Temporal.PlainDate(year, month, 1)).days;
    monthStarts.set(key, start);
  }
  const count = start + day - 1;
  const number = count > PHANTOM_DAY ? count : count - 1;
  return isDayNumber(number) ? number : null;
}

/** The calendar day of a day number (serial 60, which never was, counts as 1900-02-28). */
export function civilDay(day: DayNumber): CivilDay {
  const known = civilByDay.get(day);
  if (known !== undefined) return known;
  const date = EPOCH_AFTER_BUG.add({ days: day <= PHANTOM_DAY ? Math.min(day, 59) + 1 : day });
  const civil = Object.freeze({ year: date.year, month: date.month, day: date.day });
  if (civilByDay.size > 20_000) civilByDay.clear();
  civilByDay.set(day, civil);
  return civil;
}

/** The same day of a later (or, below zero, earlier) month; the month's last day where it is shorter. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const { year, month, day: dayOfMonth } = civilDay(day);
  const target = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(target / 12);
  const targetMonth = target - targetYear * 12 + 1;
  return dayOf(targetYear, targetMonth, Math.min(dayOfMonth, daysInMonth(targetYear, targetMonth))) ?? day;
}

/** The last day of a month, `null` for a month that does not exist. */
export function monthEnd(year: number, month: number): DayNumber | null {
  return dayOf(year, month, daysInMonth(year, month));
}

export function addDays(day: DayNumber, days: number): DayNumber {
  return (day + days) as DayNumber;
}
