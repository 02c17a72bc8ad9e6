import { addDays, dayOf } from './civil-day.ts';
import type { DayNumber } from './day-number.ts';

/**
 * The months of the lunar years 2003 to 2040, in the usual form of lunar tables: bits 15 to 4 say which of the twelve
 * months have 30 days (else 29), bits 3 to 0 which one is repeated, bit 16 whether that leap month has 30 days.
 * As npm `chinese-days` has them (its own way to them needs a `Date`); it is the judge in the tests.
 */
const YEARS =
  '0da50 07552 056a0 0abb7 025d0 092d0 0cab5 0a950 0b4a0 0baa4 0ad50 055d9 04ba0 0a5b0 15176 052b0 0a930 07954 06aa0 0ad50 05b52 04b60 0a6e6 0a4e0 0d260 0ea65 0d530 05aa0 076a3 096d0 04afb 04ad0 0a4d0 1d0b6 0d250 0d520 0dd45 0b5a0';

const FIRST_YEAR = 2003;
const years = YEARS.split(' ').map((code) => Number.parseInt(code, 16));

/** New Year's Day of `FIRST_YEAR`: 2003-02-01. Hong Kong Observatory, Gregorian-Lunar Calendar. */
const firstNewYear = dayOf(FIRST_YEAR, 2, 1);

/** A lunar day of a lunar year (which begins in January or February), leap months aside; `null` where there is none. */
export function lunarDay(year: number, month: number, day: number): DayNumber | null {
  const first = lunarMonth(year, month);
  return first === null || day < 1 || day > first.length ? null : addDays(first.from, day - 1);
}

/** A lunar month's last day. */
export function lunarMonthEnd(year: number, month: number): DayNumber | null {
  const found = lunarMonth(year, month);
  return found === null ? null : addDays(found.from, found.length - 1);
}

function lunarMonth(
  year: number,
  month: number,
): { readonly from: DayNumber; readonly length: number } | null {
  const code = years[year - FIRST_YEAR];
  if (firstNewYear === null || code === undefined || month < 1 || month > 12) return null;
  let from = firstNewYear;
  for (const before of years.slice(0, year - FIRST_YEAR)) from = addDays(from, lengthOf(before, 13));
  return { from: addDays(from, lengthOf(code, month)), length: daysIn(code, month) };
}

const daysIn = (code: number, month: number) => ((code & (0x10000 >> month)) === 0 ? 29 : 30);

/** Days of a year before a month; before the thirteenth: of the whole year. */
function lengthOf(code: number, month: number): number {
  let days = 0;
  for (let each = 1; each < month; each += 1) {
    days += daysIn(code, each);
    if (each === (code & 0xf)) days += (code & 0x10000) === 0 ? 29 : 30;
  }
  return days;
}
