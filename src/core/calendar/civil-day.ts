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
const PHANTOM_DAY = 60;

const civilByDay = new Map<DayNumber, CivilDay>();

export function isDayNumber(value: number): value is DayNumber {
  return Number.isInteger(value) && value >= FIRST && value <= LAST;
}

/** The number of days of a month, 28 to 31; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return MONTH_LENGTHS[month - 1] ?? 0;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a Gregorian cycle of 400 years. */
const DAYS_OF_400_YEARS = 146_097;
/** Days from 0000-03-01 to 1899-12-30, the day before Excel's first as it counts after its bug. */
const EPOCH = 693_899;

/**
 * Days from Excel's epoch to a day of the Gregorian calendar. Years are taken to begin in March, so that
 * the leap day is a year's last and months follow one pattern of lengths.
 * (The calendar's own arithmetic, as in Howard Hinnant's "chrono-Compatible Low-Level Date Algorithms";
 * a Temporal polyfill does the same at 20 KB of the pane's first load, and is the judge in the tests.)
 */
function daysFromEpoch(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - EPOCH;
}

/** The way back. */
function civilFromEpoch(days: number): CivilDay {
  const count = days + EPOCH;
  const cycle = Math.floor(count / DAYS_OF_400_YEARS);
  const ofCycle = count - cycle * DAYS_OF_400_YEARS;
  const yearOfCycle = Math.floor(
    (ofCycle - Math.floor(ofCycle / 1460) + Math.floor(ofCycle / 36_524) - Math.floor(ofCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    ofCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** The day number, or `null` for a day that does not exist (2月30日) or that Excel cannot hold. */
export function dayOf(year: number, month: number, day: number): DayNumber | null {
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  const count = daysFromEpoch(year, month, day);
  const number = count > PHANTOM_DAY ? count : count - 1;
  return isDayNumber(number) ? number : null;
}

/** The calendar day of a day number (serial 60, which never was, counts as 1900-02-28). */
export function civilDay(day: DayNumber): CivilDay {
  const known = civilByDay.get(day);
  if (known !== undefined) return known;
  const civil = Object.freeze(civilFromEpoch(day <= PHANTOM_DAY ? Math.min(day, 59) + 1 : day));
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
