import { describe, expect, it } from '@jest/globals';
import { isoDay, parseIsoDay } from '../calendar/iso.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { MONDAY_TO_FRIDAY, workCalendar } from '../calendar/work-calendar.ts';
import { DayReader } from './day-reader.ts';

const day = (iso: string): DayNumber => {
  const found = parseIsoDay(iso);
  if (found === null) throw new Error(iso);
  return found;
};

describe('a reader that remembers what it read', () => {
  const dueOf = (reader: DayReader, text: string, meeting: string, assigned: string): string | null => {
    const { due } = reader.deadline(text, 'General', { day: day(meeting), assigned: day(assigned) });
    return due === null ? null : isoDay(due);
  };

  it('reads the same words anew for another meeting', () => {
    const reader = new DayReader(1900);
    expect(dueOf(reader, '1月底前', '2022-01-28', '2022-01-29')).toBe('2022-01-31');
    expect(dueOf(reader, '1月底前', '2023-01-10', '2023-01-11')).toBe('2023-01-31');
    expect(dueOf(reader, '1月底前', '2022-01-28', '2022-01-29')).toBe('2022-01-31');
  });

  it('reads the same words anew for another hand-out of the same meeting', () => {
    const reader = new DayReader(1900);
    expect(dueOf(reader, '交办之日起10日内', '2022-03-01', '2022-03-02')).toBe('2022-03-12');
    expect(dueOf(reader, '交办之日起10日内', '2022-03-01', '2022-03-07')).toBe('2022-03-17');
  });

  it('reads the same words anew under a title of another year, in this ledger and in the next', () => {
    const under = (year: number) => {
      const { due } = new DayReader(1900).deadline('3月15日', 'General', { day: null, year });
      return due === null ? null : isoDay(due);
    };
    expect([2022, 2023, 2022].map(under)).toEqual(['2022-03-15', '2023-03-15', '2022-03-15']);
  });

  it('reads the same words anew for a workbook with other days off, and back again', () => {
    const own = workCalendar('china', { off: new Map([[day('2022-02-07'), '停工']]), worked: new Set() });
    const by = (calendar?: typeof own) =>
      dueOf(new DayReader(1900, calendar), '会后3个工作日内', '2022-01-28', '2022-01-28');
    expect([by(), by(own), by(MONDAY_TO_FRIDAY), by(), by(own)]).toEqual([
      '2022-02-07',
      '2022-02-08',
      '2022-02-02',
      '2022-02-07',
      '2022-02-08',
    ]);
  });

  it('shares one reading of a whole date among all meetings', () => {
    const reader = new DayReader(1900);
    const first = reader.deadline('2022年3月15日', 'General', { day: day('2022-01-28') });
    expect(reader.deadline('2022年3月15日', 'General', { day: day('2022-02-28') })).toBe(first);
  });

  it('does not take a text for a number that was typed the same', () => {
    const reader = new DayReader(1900);
    const reference = { day: day('2022-01-28') };
    expect(reader.deadline(2.11, 'General', reference).needsConfirm).toBe(true);
    expect(reader.deadline('2.11', 'General', reference).needsConfirm).toBe(false);
  });
});

describe('a date that its cell shows without the day', () => {
  const nowhere = { day: null };
  /** 2022-02-01. */
  const FEBRUARY = 44_593;

  it.each(['yyyy"年"m"月"', 'mmm-yy', 'yyyy/m', '[$-804]yyyy"年"m"月";@', '[DBNum1]yyyy"年"m"月"'])(
    'is due on the last day of the month it shows: %s',
    (format) => {
      const { due, reason, needsConfirm } = new DayReader(1900).deadline(FEBRUARY, format, nowhere);
      expect(due).toBe(day('2022-02-28'));
      expect(reason.key).toBe('month-cell');
      expect(needsConfirm).toBe(false);
    },
  );

  it('counts from the month that a workbook of 1904 holds', () => {
    const { due, text } = new DayReader(1904).deadline(FEBRUARY - 1462, 'yyyy"年"m"月"', nowhere);
    expect(due).toBe(day('2022-02-28'));
    expect(text).toBe('2022年2月');
  });

  it('is its own day where the day is shown, where it is none of the first, and where only the year shows', () => {
    const due = (serial: number, format: string) => new DayReader(1900).deadline(serial, format, nowhere).due;
    expect(due(FEBRUARY, 'm"月"d"日"')).toBe(FEBRUARY);
    expect(due(FEBRUARY + 7, 'yyyy"年"m"月"')).toBe(FEBRUARY + 7);
    expect(due(FEBRUARY, 'yyyy')).toBe(FEBRUARY);
  });

  it('says the day the cell holds where no deadline is asked for', () => {
    expect(new DayReader(1900).day(FEBRUARY, 'yyyy"年"m"月"', nowhere)).toBe(FEBRUARY);
  });
});
