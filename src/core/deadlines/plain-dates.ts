import { addDays, civilDay, dayOf, daysInMonth } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { dayFromSerial } from '../calendar/serial.ts';
import { fullYear, read, yearFor, type DeadlineReference, type Reading } from './reading.ts';

/** What may stand after a date without changing it. */
const AFTER = '(?:(?:之|以)?前|止|底|为止|以内|内)?(?:[^\\d后起每].*)?$';
/** What may stand before it. */
const BEFORE = '^(?:[^\\d每第]{0,12}?)';

const FULL = new RegExp(
  `${BEFORE}(民国)?(\\d{4}|\\d{2,3})([-/.年])(\\d{1,2})([-/.月])(\\d{1,2})[日号]?${AFTER}`,
);
const COMPACT = /^[^\d]{0,6}((?:19|20)\d{2})(\d{2})(\d{2})(?:日?(?:之|以)?前?)?$/;
const COMPACT_SHORT = /^(\d{2})(\d{2})(\d{2})(?:日?(?:之|以)?前)?$/;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const MONTH_DAY = new RegExp(
  `${BEFORE}(?:(今年|本年|当年|明年|次年|来年))?(\\d{1,2})月(\\d{1,2})[日号]?${AFTER}`,
);
const MONTH_DAY_BARE = /^[^\d每第]{0,6}?(\d{1,2})[-./](\d{1,2})[日号]?(?:(?:之|以)?前|止)?(?:完成|办结)?$/;
const SERIAL = /^(\d{5})(?:\.\d+)?$/;

/** Dates with a day in them, with or without a year. */
export function plainDate(words: string, reference: DeadlineReference): Reading | null {
  return (
    serialText(words) ??
    compactDate(words, reference) ??
    fullDate(words, reference) ??
    dayFirstDate(words) ??
    monthDay(words, reference)
  );
}

function serialText(words: string): Reading | null {
  const match = SERIAL.exec(words);
  const serial = Number(match?.[1]);
  if (!(serial >= 40_000 && serial <= 60_000)) return null;
  const due = dayFromSerial(serial, 1900);
  return due === null ? null : read('exact', due, 'serial-text');
}

function compactDate(words: string, reference: DeadlineReference): Reading | null {
  const long = COMPACT.exec(words);
  if (long !== null) return dated(Number(long[1]), Number(long[2]), Number(long[3]), false);
  const short = COMPACT_SHORT.exec(words);
  if (short === null) return null;
  const due = dayOf(fullYear(short[1] ?? ''), Number(short[2]), Number(short[3]));
  return due === null || !isNear(due, reference)
    ? null
    : read('exact', due, 'date-text', { needsConfirm: true });
}

function fullDate(words: string, reference: DeadlineReference): Reading | null {
  const match = FULL.exec(words);
  if (match === null) return null;
  const [, minguo, digits = '', firstMark, second = '', secondMark, third = ''] = match;
  // 22.1.29 and 113.05.07, but not 1.2 年月 mixed up.
  if ((firstMark === '年') !== (secondMark === '月') && secondMark !== '月' && firstMark === '年')
    return null;
  const year = fullYear(digits, minguo !== undefined);
  if (digits.length === 2 && firstMark === '/') return shortSlashed(digits, second, third, reference);
  return dated(year, Number(second), Number(third), false);
}

/** 11/14/24: year first where that gives a day near the meeting, else month first as in English. */
function shortSlashed(
  first: string,
  second: string,
  third: string,
  reference: DeadlineReference,
): Reading | null {
  const yearFirst = dayOf(fullYear(first), Number(second), Number(third));
  const yearLast = third.length === 2 ? dayOf(fullYear(third), Number(first), Number(second)) : null;
  const far = (day: DayNumber | null) =>
    day === null
      ? Infinity
      : reference.day === null
        ? day === yearLast
          ? 0
          : 1
        : Math.abs(day - reference.day);
  const due = far(yearFirst) < far(yearLast) ? yearFirst : yearLast;
  if (due === null) return null;
  return read('exact', due, 'date-text', { needsConfirm: yearFirst !== null && yearLast !== null });
}

/** 22/3/2020: day first, unless only month first makes a day. */
function dayFirstDate(words: string): Reading | null {
  const match = DAY_FIRST.exec(words);
  if (match === null) return null;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  const due = monthFirst ?? dayFirst;
  if (due === null) return null;
  return read('exact', due, 'date-text', {
    needsConfirm: monthFirst !== null && dayFirst !== null && first !== second,
  });
}

function monthDay(words: string, reference: DeadlineReference): Reading | null {
  const match = MONTH_DAY.exec(words);
  const bare = match === null ? MONTH_DAY_BARE.exec(words) : null;
  const month = Number(match?.[2] ?? bare?.[1]);
  const day = Number(match?.[3] ?? bare?.[2]);
  if (!(month >= 1 && month <= 12)) return null;
  const named = match?.[1];
  let year = yearFor(month, day, reference);
  if (named !== undefined && reference.day !== null) {
    year = civilDay(reference.day).year + (/[明次来]/.test(named) ? 1 : 0);
  }
  if (year === null) {
    return day >= 1 && day <= daysInMonth(2024, month)
      ? read('fuzzy', null, 'month-day-no-year', { needsConfirm: true })
      : read('unparseable', null, 'impossible-date', { needsConfirm: true });
  }
  return dated(year, month, day, true, reference.day === null);
}

/** The day, or what is wrong with it: never rolled over into the next month. */
function dated(
  year: number,
  month: number,
  day: number,
  yearTaken: boolean,
  needsConfirm = false,
): Reading | null {
  const due = dayOf(year, month, day);
  if (due !== null) {
    return read(
      'exact',
      due,
      yearTaken ? 'month-day-text' : 'date-text',
      yearTaken ? { params: { year }, needsConfirm } : {},
    );
  }
  const last = daysInMonth(year, month);
  if (last === 0 || day < 1 || day > 31) return null;
  const suggestion = dayOf(year, month, last);
  return read('unparseable', null, 'impossible-date', {
    needsConfirm: true,
    ...(suggestion === null ? {} : { suggestion }),
  });
}

function isNear(day: DayNumber, { day: reference }: DeadlineReference): boolean {
  return reference === null || (day > addDays(reference, -3650) && day < addDays(reference, 3650));
}
