import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addMonths, civilDay, dayOf, daysInMonth } from './civil-day.ts';
import type { DayNumber } from './day-number.ts';
import { isoDay, isoWeekOf, parseIsoDay, parseIsoWeek } from './iso.ts';
import { dayFromSerial, serialOf } from './serial.ts';
import { addDays } from './civil-day.ts';
import { askedWeek, latestStart } from './asked-week.ts';
import { weekOf, weekday } from './week.ts';
import { PUBLISHED } from './work-calendar.ts';

const day = (text: string): DayNumber => {
  const found = parseIsoDay(text);
  if (found === null) throw new Error(`not a day: ${text}`);
  return found;
};

describe('day numbers', () => {
  it('are the serials of the 1900 system', () => {
    expect(day('2022-01-29')).toBe(44590);
    expect(day('1900-01-01')).toBe(1);
    expect(day('9999-12-31')).toBe(2958465);
  });

  it('step over the 29 February 1900 that Excel counts and that never was', () => {
    expect(day('1900-02-28')).toBe(59);
    expect(day('1900-03-01')).toBe(61);
    expect(isoDay(60 as DayNumber)).toBe('1900-02-28');
    expect(dayOf(1900, 2, 29)).toBeNull();
  });

  it('refuse days that do not exist', () => {
    expect(dayOf(2022, 2, 29)).toBeNull();
    expect(dayOf(2024, 2, 29)).toBe(45351);
    expect(dayOf(2022, 6, 31)).toBeNull();
    expect(dayOf(2022, 13, 1)).toBeNull();
    expect(dayOf(2022, 0, 1)).toBeNull();
    expect(dayOf(1899, 12, 31)).toBeNull();
    expect(parseIsoDay('2022-1-29')).toBeNull();
    expect(parseIsoDay('2022-02-30')).toBeNull();
  });

  it('go to a calendar day and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (number) => {
        const civil = civilDay(number as DayNumber);
        expect(dayOf(civil.year, civil.month, civil.day)).toBe(number);
        expect(parseIsoDay(isoDay(number as DayNumber))).toBe(number);
      }),
    );
    for (let number = 1; number < 60; number += 1) {
      const civil = civilDay(number as DayNumber);
      expect(dayOf(civil.year, civil.month, civil.day)).toBe(number);
    }
  });

  it('agree with JavaScript about every day of four centuries', () => {
    for (let number = 61; number < 146_200; number += 11) {
      const js = new Date(Date.UTC(1899, 11, 30) + number * 86_400_000);
      expect(isoDay(number as DayNumber)).toBe(js.toISOString().slice(0, 10));
      expect(weekday(number as DayNumber)).toBe(js.getUTCDay() === 0 ? 7 : js.getUTCDay());
    }
  });

  it('add months without leaving the target month', () => {
    expect(isoDay(addMonths(day('2022-01-31'), 1))).toBe('2022-02-28');
    expect(isoDay(addMonths(day('2023-12-31'), 2))).toBe('2024-02-29');
    expect(isoDay(addMonths(day('2022-01-15'), -1))).toBe('2021-12-15');
    expect(daysInMonth(2000, 2)).toBe(29);
    expect(daysInMonth(2100, 2)).toBe(28);
  });
});

describe('serials', () => {
  it('of the two date systems name the same day', () => {
    expect(dayFromSerial(44590, 1900)).toBe(day('2022-01-29'));
    expect(dayFromSerial(43128, 1904)).toBe(day('2022-01-29'));
    expect(serialOf(day('2022-01-29'), 1904)).toBe(43128);
    expect(dayFromSerial(0, 1904)).toBe(day('1904-01-01'));
  });

  it('lose their time of day', () => {
    expect(dayFromSerial(44590.75, 1900)).toBe(44590);
  });

  it('outside the calendar are no days', () => {
    expect(dayFromSerial(0.375, 1900)).toBeNull();
    expect(dayFromSerial(-5, 1900)).toBeNull();
    expect(dayFromSerial(2958466, 1900)).toBeNull();
    expect(dayFromSerial(Number.NaN, 1900)).toBeNull();
  });
});

describe('working days', () => {
  it('count make-up days and leave out days off', () => {
    expect(isoDay(PUBLISHED.workdaysAfter(day('2022-01-28'), 3))).toBe('2022-02-07');
    expect(isoDay(PUBLISHED.workdaysAfter(day('2022-09-29'), 3))).toBe('2022-10-09');
    expect(PUBLISHED.isMakeUpDay(day('2022-01-29'))).toBe(true);
    expect(PUBLISHED.holidayOn(day('2022-02-01'))).toBe('春节');
    expect(PUBLISHED.holidayOn(day('2022-02-12'))).toBeNull();
  });

  it('know one break where two festivals meet', () => {
    const autumn = PUBLISHED.breakFrom(day('2023-09-01'), '中秋');
    expect(autumn).toMatchObject({ from: day('2023-09-29'), to: day('2023-10-06') });
    expect(PUBLISHED.breakFrom(day('2023-09-01'), '国庆节')).toEqual(autumn);
    expect(PUBLISHED.breakFrom(day('2025-09-01'), '国庆节')).toMatchObject({ to: day('2025-10-08') });
    expect(PUBLISHED.breakFrom(day('2020-09-01'), '中秋')).toMatchObject({ from: day('2020-10-01') });
  });

  it('of a year that is not published are Monday to Friday but for the days that are off every year', () => {
    expect(PUBLISHED.isPublished(day('2026-12-31'))).toBe(true);
    expect(PUBLISHED.isPublished(day('2040-01-02'))).toBe(false);
    expect(PUBLISHED.isWorkday(day('2040-01-02'))).toBe(true);
    expect(PUBLISHED.isWorkday(day('2041-01-01'))).toBe(false);
    expect(PUBLISHED.isWorkday(day('2040-10-02'))).toBe(false);
    expect(PUBLISHED.isWorkday(day('2040-01-07'))).toBe(false);
  });
});

describe('weeks', () => {
  it('run from Monday to Sunday', () => {
    expect(weekOf(day('2022-02-06'))).toEqual({ from: day('2022-01-31'), to: day('2022-02-06') });
    expect(weekOf(day('2022-01-31'))).toEqual({ from: day('2022-01-31'), to: day('2022-02-06') });
  });

  it("begin on the office's own day", () => {
    // A Friday, and the Thursday before it.
    expect(weekOf(day('2022-02-11'), 5)).toEqual({ from: day('2022-02-11'), to: day('2022-02-17') });
    expect(weekOf(day('2022-02-10'), 5)).toEqual({ from: day('2022-02-04'), to: day('2022-02-10') });
    expect(weekOf(day('2022-02-13'), 7)).toEqual({ from: day('2022-02-13'), to: day('2022-02-19') });
    expect(weekOf(day('2022-02-12'), 7)).toEqual({ from: day('2022-02-06'), to: day('2022-02-12') });
  });

  it('before the one that holds a day have all begun by the day that is given for them', () => {
    for (const startsOn of [1, 2, 3, 4, 5, 6, 7]) {
      for (let today = day('2022-02-07'); today <= day('2022-02-13'); today = addDays(today, 1)) {
        const asked = { kind: 'with', day: today } as const;
        const before = askedWeek(asked, startsOn).from - 7;
        expect(before).toBeLessThan(latestStart(asked));
      }
    }
  });

  it('are read in ISO form', () => {
    expect(parseIsoWeek('2022-W05')).toEqual({ from: day('2022-01-31'), to: day('2022-02-06') });
    expect(parseIsoWeek('2020-W53')).toEqual({ from: day('2020-12-28'), to: day('2021-01-03') });
    expect(parseIsoWeek('2021-W53')).toBeNull();
    expect(parseIsoWeek('2022-W00')).toBeNull();
    expect(parseIsoWeek('2022-05')).toBeNull();
  });

  it('belong to the year of their Thursday', () => {
    expect(isoWeekOf(day('2021-01-03'))).toEqual({ year: 2020, week: 53 });
    expect(isoWeekOf(day('2024-12-30'))).toEqual({ year: 2025, week: 1 });
  });
});
