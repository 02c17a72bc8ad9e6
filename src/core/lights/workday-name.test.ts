import { describe, expect, it } from '@jest/globals';
import type { DayNumber } from '../calendar/day-number.ts';
import { parseIsoDay } from '../calendar/iso.ts';
import { LAST_YEAR } from '../calendar/published-days.ts';
import { MONDAY_TO_FRIDAY, PUBLISHED, workCalendar } from '../calendar/work-calendar.ts';
import { afterSoonInWorkdays, isOwnName, knowsSoon, workdayList } from './workday-name.ts';

const day = (iso: string): DayNumber => {
  const found = parseIsoDay(iso);
  if (found === null) throw new RangeError(iso);
  return found;
};
const friday = day('2022-01-28');

describe('the working days that rules count by', () => {
  it('hold make-up days and leave out the break, and the formula’s own count says when soon ends', () => {
    const { days } = workdayList(PUBLISHED, friday, 1900);
    const from = days.indexOf(friday);
    expect(days.slice(from, from + 4)).toEqual([
      friday,
      day('2022-01-29'),
      day('2022-01-30'),
      day('2022-02-07'),
    ]);
    // INDEX(name, MATCH(TODAY(), name, 1) + 3) from a Friday, a make-up Sunday and a day of the break.
    for (const today of [friday, day('2022-01-30'), day('2022-02-03')]) {
      const match = days.findLastIndex((one) => one <= today);
      expect(days[match + 3]).toBe(PUBLISHED.workdaysAfter(today, 3));
    }
  });

  it('stand in the name as serials of the workbook’s own date system', () => {
    const { name } = workdayList(PUBLISHED, friday, 1900);
    expect(name.formula).toContain(`;${String(friday)};`);
    expect(workdayList(PUBLISHED, friday, 1904).name.formula).toContain(`;${String(friday - 1462)};`);
    expect(isOwnName(name)).toBe(true);
    expect(isOwnName({ ...name, formula: `=${name.formula}` })).toBe(true);
  });

  it('fit into what Excel takes for a name', () => {
    expect(workdayList(MONDAY_TO_FRIDAY, friday, 1900).name.formula.length).toBeLessThan(8192);
  });

  it('end where nothing is published any more, and before that nothing is known', () => {
    const december = day(`${String(LAST_YEAR)}-12-20`);
    const list = workdayList(PUBLISHED, december, 1900);
    expect(list.days.at(-1)).toBeLessThanOrEqual(day(`${String(LAST_YEAR)}-12-31`));
    expect(knowsSoon(list, december, 3)).toBe(true);
    expect(knowsSoon(list, december, 30)).toBe(false);
    const later = workdayList(PUBLISHED, day(`${String(LAST_YEAR + 1)}-03-01`), 1900);
    expect(later.days).toEqual([]);
    expect(knowsSoon(later, day(`${String(LAST_YEAR + 1)}-03-01`), 1)).toBe(false);
  });

  it('go on where the office wrote down a year of its own', () => {
    const year = LAST_YEAR + 1;
    const off = new Map(
      Array.from({ length: 8 }, (_, index) => [(day(`${String(year)}-02-10`) + index) as DayNumber, '春节']),
    );
    const calendar = workCalendar('china', { off, worked: new Set() });
    const { days } = workdayList(calendar, day(`${String(year)}-02-09`), 1900);
    expect(days).toContain(day(`${String(year)}-02-18`));
    expect(days).not.toContain(day(`${String(year)}-02-12`));
  });

  it('are not asked for where due soon means today', () => {
    expect(afterSoonInWorkdays(workdayList(PUBLISHED, friday, 1900), 0)).toBe('TODAY()+1');
  });

  it('are ours only by name and contents', () => {
    expect(isOwnName({ name: '督办_工作日', formula: "='节假日'!$A$1:$A$9" })).toBe(false);
    expect(isOwnName({ name: '工作日', formula: '{1;2}' })).toBe(false);
  });
});
