import { describe, expect, it } from '@jest/globals';
import { getLunarDate } from 'chinese-days';
import { addDays } from './civil-day.ts';
import type { DayNumber } from './day-number.ts';
import { isoDay, parseIsoDay } from './iso.ts';
import { lunarDay, lunarMonthEnd } from './lunar-days.ts';

const iso = (day: DayNumber | null) => (day === null ? null : isoDay(day));

describe('lunar days', () => {
  it('are those of the almanac', () => {
    expect(iso(lunarDay(2022, 1, 1))).toBe('2022-02-01');
    expect(iso(lunarDay(2023, 8, 15))).toBe('2023-09-29');
    expect(iso(lunarDay(2025, 9, 9))).toBe('2025-10-29');
    expect(iso(lunarMonthEnd(2025, 12))).toBe('2026-02-16');
  });

  it('agree with chinese-days about every day of thirty-five years, leap months aside', () => {
    const last = parseIsoDay('2039-12-31');
    let day = parseIsoDay('2004-02-01');
    if (day === null || last === null) throw new Error('no such day');
    for (; day <= last; day = addDays(day, 1)) {
      const { lunarYear, lunarMon, lunarDay: lunar, isLeap } = getLunarDate(isoDay(day));
      if (isLeap) continue;
      expect([isoDay(day), iso(lunarDay(lunarYear, lunarMon, lunar))]).toEqual([isoDay(day), isoDay(day)]);
    }
  });

  it('end with the table, and do not exist beyond the month', () => {
    expect(lunarDay(2041, 1, 1)).toBeNull();
    expect(lunarDay(2002, 1, 1)).toBeNull();
    expect(lunarDay(2022, 13, 1)).toBeNull();
    expect(lunarDay(2022, 12, 31)).toBeNull();
    // The last month of 2024 (乙巳年除夕前) has 29 days.
    expect(lunarDay(2024, 12, 30)).toBeNull();
  });
});
