import { describe, expect, it } from '@jest/globals';
import type { DayNumber } from '../calendar/day-number.ts';
import { parseIsoDay } from '../calendar/iso.ts';
import { LAST_YEAR } from '../calendar/published-days.ts';
import { MONDAY_TO_FRIDAY, PUBLISHED, workCalendar } from '../calendar/work-calendar.ts';
import { serialOf } from '../calendar/serial.ts';
import type { DateSystem } from '../sheet-grid.ts';
import { afterSoonInWorkdays, isOwnName, knowsSoon, renewedName, workdayList } from './workday-name.ts';

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

describe('a list of working days that stands in a workbook', () => {
  const later = day('2023-06-15');
  const listOf = (days: readonly DayNumber[], system: DateSystem = 1900) => ({
    name: '督办_工作日',
    formula: `={${days.map((one) => String(serialOf(one, system))).join(';')}}`,
  });
  const workdaysTo = (last: string, system: DateSystem = 1900) =>
    listOf(
      workdayList(PUBLISHED, day('2022-02-11'), 1900).days.filter((one) => one <= day(last)),
      system,
    );

  it.each([1900, 1904] as const)(
    'is as if written anew where it ended too early, counted from %i',
    (system) => {
      const anew = workdayList(PUBLISHED, later, system).name;
      expect(renewedName(workdaysTo('2022-12-31', system), later, system)).toEqual(anew);
      // The days before have not gone yet: 1 to 31 May.
      expect(renewedName(workdaysTo('2023-05-31', system), later, system)).toEqual(anew);
    },
  );

  it('counts from Monday to Friday where it did', () => {
    const standing = workdayList(MONDAY_TO_FRIDAY, day('2021-02-11'), 1900).name;
    expect(renewedName(standing, later, 1900)).toEqual(workdayList(MONDAY_TO_FRIDAY, later, 1900).name);
  });

  it('keeps the office’s own days, off and worked, and goes on from the last', () => {
    const off = day('2023-06-21');
    const worked = day('2023-06-24');
    const days = workdayList(PUBLISHED, later, 1900).days.filter((one) => one <= day('2023-06-30'));
    const own = [...days.filter((one) => one !== off), worked].sort((a, b) => a - b);
    const renewed = renewedName(listOf(own), later, 1900)?.formula.match(/\d+/g)?.map(Number) ?? [];
    expect(renewed.slice(0, own.length)).toEqual(own);
    expect(renewed[own.length]).toBe(day('2023-07-03'));
  });

  it('loses what is more than a month past, and not a day sooner', () => {
    const standing = listOf([day('2023-05-12'), day('2023-05-15'), day('2023-06-16')]);
    const kept = [day('2023-05-15'), day('2023-06-16'), day('2023-06-19')].join(';');
    expect(renewedName(standing, later, 1900)?.formula.startsWith(`{${kept};`)).toBe(true);
  });

  it('is left alone where it reaches a year on, and renewed where it does not', () => {
    const standing = workdayList(PUBLISHED, day('2022-02-11'), 1900).name;
    expect(renewedName(standing, day('2022-02-14'), 1900)).toBeNull();
    const last = workdayList(PUBLISHED, day('2022-02-11'), 1900).days.at(-1) ?? friday;
    expect(renewedName(standing, (last - 366) as DayNumber, 1900)).toBeNull();
    expect(renewedName(standing, (last - 365) as DayNumber, 1900)).not.toBeNull();
  });

  it('is not added to where nothing more is published, and no day is guessed', () => {
    const december = day(`${String(LAST_YEAR)}-12-20`);
    expect(renewedName(workdayList(PUBLISHED, december, 1900).name, december, 1900)).toBeNull();
    expect(renewedName(workdaysTo('2022-12-31'), day(`${String(LAST_YEAR + 1)}-03-01`), 1900)).toBeNull();
    const november = day(`${String(LAST_YEAR)}-11-20`);
    const renewed = renewedName(workdaysTo('2022-12-31'), november, 1900);
    expect(renewed).toEqual(workdayList(PUBLISHED, november, 1900).name);
  });

  it('that knew nothing knows what has been published since', () => {
    expect(renewedName({ name: '督办_工作日', formula: '={0}' }, later, 1900)).toEqual(
      workdayList(PUBLISHED, later, 1900).name,
    );
    expect(renewedName({ name: '督办_工作日', formula: '{0}' }, later, 1904)).toEqual(
      workdayList(PUBLISHED, later, 1904).name,
    );
  });

  it('is the user’s where it is no list of days, or is called otherwise', () => {
    const { formula } = workdaysTo('2022-12-31');
    expect(renewedName({ name: '督办_工作日', formula: "='节假日'!$A$1:$A$9" }, later, 1900)).toBeNull();
    expect(renewedName({ name: '工作日', formula }, later, 1900)).toBeNull();
  });

  it('fits into what Excel takes for a name, however often it is renewed', () => {
    let standing = workdayList(MONDAY_TO_FRIDAY, day('2000-01-03'), 1900).name;
    for (let today = day('2000-01-03'); today < later; today = (today + 200) as DayNumber) {
      standing = renewedName(standing, today, 1900) ?? standing;
      expect(standing.formula.length).toBeLessThan(8192);
    }
  });
});
