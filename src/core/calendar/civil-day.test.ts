import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { civilDay, dayOf, daysInMonth } from './civil-day.ts';
import type { DayNumber } from './day-number.ts';

const EPOCH = new Temporal.PlainDate(1899, 12, 30);

describe('civil days', () => {
  it('are those of the Gregorian calendar, every day from 1900-03-01 to 2100 and a week of every later century', () => {
    const days = Array.from({ length: 73_050 - 61 }, (_, index) => index + 61);
    for (let century = 73_050; century <= 2_958_400; century += 36_524) {
      for (let day = 0; day < 7; day += 1) days.push(century + day);
    }
    days.push(2_958_465);
    for (const day of days) {
      const { year, month, day: dayOfMonth } = EPOCH.add({ days: day });
      const civil = civilDay(day as DayNumber);
      if (civil.year !== year || civil.month !== month || civil.day !== dayOfMonth) {
        expect([day, civil]).toEqual([day, { year, month, day: dayOfMonth }]);
      }
      if (dayOf(year, month, dayOfMonth) !== day) expect(dayOf(year, month, dayOfMonth)).toBe(day);
    }
  });

  it('have months as long as the calendar says, in leap years and centuries too', () => {
    for (const year of [1900, 1999, 2000, 2022, 2024, 2100, 2400, 9999]) {
      for (let month = 1; month <= 12; month += 1) {
        expect(daysInMonth(year, month)).toBe(new Temporal.PlainYearMonth(year, month).daysInMonth);
      }
    }
    for (const month of [0, 13, -1, 2.5, Number.NaN]) expect(daysInMonth(2022, month)).toBe(0);
    for (const year of [0, 10_000, 2022.5]) expect(daysInMonth(year, 2)).toBe(0);
  });

  it('before Excel’s 29 February 1900 run one behind', () => {
    expect(civilDay(1 as DayNumber)).toEqual({ year: 1900, month: 1, day: 1 });
    expect(civilDay(59 as DayNumber)).toEqual({ year: 1900, month: 2, day: 28 });
    expect(civilDay(60 as DayNumber)).toEqual({ year: 1900, month: 2, day: 28 });
    expect(civilDay(61 as DayNumber)).toEqual({ year: 1900, month: 3, day: 1 });
    expect(dayOf(1900, 1, 1)).toBe(1);
    expect(dayOf(1900, 2, 28)).toBe(59);
    expect(dayOf(1900, 2, 29)).toBeNull();
    expect(dayOf(1900, 3, 1)).toBe(61);
    expect(dayOf(1899, 12, 31)).toBeNull();
    expect(dayOf(10_000, 1, 1)).toBeNull();
  });
});
