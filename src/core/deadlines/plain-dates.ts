import { addDays, addMonths, civilDay, dayOf, daysInMonth } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { dayFromSerial } from '../calendar/serial.ts';
import { fullYear, noYear, read, yearFor, type DeadlineReference, type Reading } from './reading.ts';

/** What may stand after a date without changing it. */
const AFTER = '(?:(?:之|以)?前|止|底|为止|以内|内)?(?:[^\\d后起每].*)?$';
/** What may stand before it. */
const BEFORE = '^(?:[^\\d每第]{0,12}?)';

const FULL = new RegExp(
  `${BEFORE}(民国)?(\\d{4}|\\d{2,3})([-/.年])(\\d{1,2})([-/.月])(\\d{1,2})(?:[日号]|(?![日号\\d]))${AFTER}`,
);
const COMPACT = /^[^\d]{0,6}((?:19|20)\d{2})(\d{2})(\d{2})(?:日?(?:之|以)?前?)?$/;
const COMPACT_MINGUO = /^(1[01]\d)(\d{2})(\d{2})(?:日?(?:之|以)?前)?$/;
const COMPACT_SHORT = /^(\d{2})(\d{2})(\d{2})(?:日?(?:之|以)?前)?$/;
const SHORT_YEAR_LAST = /^(\d)\/(\d{1,2})\/(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const MONTH_DAY = new RegExp(
  `${BEFORE}(?:(今年|本年|当年|明年|次年|来年))?(\\d{1,2})月(\\d{1,2})(?:[日号]|(?![日号\\d]))${AFTER}`,
);
/** 本月30日前, 下月5日, and a day alone. */
const DAY_ONLY =
  /^[^\d每第月后]{0,6}?(?:(本月|当月|这个?月|下个?月|次月)份?)?(\d{1,2})[日号](?!之?内|以内|之?后|以后|起|-|至|文|令|函|楼|栋|院|线|厅)(?:[^\d后起每].*)?$/;
const MONTH_DAY_BARE = /^[^\d每第]{0,6}?(\d{1,2})[-./](\d{1,2})[日号]?(?:(?:之|以)?前|止)?(?:完成|办结)?$/;
/** 30.4. as Germans write it, and 0331: to be confirmed. */
const DAY_MONTH_DOTS = /^(\d{1,2})\.(\d{1,2})\.$/;
const COMPACT_DAY = /^(0[1-9]|1[0-2])([0-2]\d|3[01])(?:日?(?:之|以)?前)?$/;
const SERIAL = /^(\d{5})(?:\.\d+)?$/;

/** Dates with a day in them, with or without a year. */
export function plainDate(words: string, reference: DeadlineReference): Reading | null {
  return (
    serialText(words) ??
    compactDate(words, reference) ??
    fullDate(words, reference) ??
    dayFirstDate(words) ??
    shortYearLast(words) ??
    unusual(words, reference) ??
    monthDay(words, reference) ??
    dayOfMonth(words, reference)
  );
}

/** 本月30日 is sure of its month; 30日前 alone is the next day of that number, to be confirmed. */
function dayOfMonth(words: string, reference: DeadlineReference): Reading | null {
  const match = DAY_ONLY.exec(words);
  if (match === null) return null;
  const [, relative, dayText] = match;
  const day = Number(dayText);
  if (day < 1 || day > 31) return null;
  if (reference.day === null) return noYear();
  const now = civilDay(reference.day);
  const ahead = relative === undefined ? (day < now.day ? 1 : 0) : /^[下次]/.test(relative) ? 1 : 0;
  const target = civilDay(addMonths(reference.day, ahead));
  return dated(target.year, target.month, day, true, relative === undefined);
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
  const minguo = COMPACT_MINGUO.exec(words);
  if (minguo !== null) {
    const due = dayOf(fullYear(minguo[1] ?? ''), Number(minguo[2]), Number(minguo[3]));
    return due === null || !isNear(due, reference)
      ? null
      : read('exact', due, 'date-text', { needsConfirm: true });
  }
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
  // 15.03.26 under a ledger of 2025 begins with its day.
  if (digits.length === 2 && (firstMark === '/' || (firstMark === '.' && isFarOff(year, reference))))
    return shortSlashed(digits, second, third, reference);
  return dated(year, Number(second), Number(third), false);
}

const isFarOff = (year: number, { day }: DeadlineReference): boolean =>
  day !== null && Math.abs(year - civilDay(day).year) > 5;

/** 22/1/29, 28/02/22, 11/14/24: of the ways to read it, the one that gives a day within two years of the meeting. */
function shortSlashed(
  first: string,
  second: string,
  third: string,
  reference: DeadlineReference,
): Reading | null {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  const readings = [
    dayOf(fullYear(first), b, c),
    third.length === 2 ? dayOf(fullYear(third), a, b) : null,
    third.length === 2 ? dayOf(fullYear(third), b, a) : null,
  ].filter((day) => day !== null);
  const day = reference.day;
  const near = day === null ? readings : readings.filter((each) => Math.abs(each - day) <= 730);
  const [due = readings[0]] = near;
  if (due === undefined) return null;
  return read('exact', due, 'date-text', { needsConfirm: new Set(near).size !== 1 });
}

/** 3/15/22: month first as in English, unless only day first makes a day. */
function shortYearLast(words: string): Reading | null {
  const match = SHORT_YEAR_LAST.exec(words);
  if (match === null) return null;
  const year = fullYear(match[3] ?? '');
  const monthFirst = dayOf(year, Number(match[1]), Number(match[2]));
  const dayFirst = dayOf(year, Number(match[2]), Number(match[1]));
  const due = monthFirst ?? dayFirst;
  if (due === null) return null;
  return read('exact', due, 'date-text', { needsConfirm: monthFirst !== null && dayFirst !== null });
}

/** 22/3/2020: day first, unless only month first makes a day. */
function dayFirstDate(words: string): Reading | null {
  const match = DAY_FIRST.exec(words);
  if (match === null) return null;
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const dayFirst = dayOf(year, second, first);
  const monthFirst = dayOf(year, first, second);
  const due = monthFirst ?? dayFirst;
  // 31/4/2022: no such day either way round.
  if (due === null) return dated(year, second, first, false) ?? dated(year, first, second, false);
  return read('exact', due, 'date-text', {
    needsConfirm: monthFirst !== null && dayFirst !== null && first !== second,
  });
}

function monthDay(words: string, reference: DeadlineReference): Reading | null {
  const match = MONTH_DAY.exec(words);
  const bare = match === null ? MONTH_DAY_BARE.exec(words) : null;
  const dayFirst = Number(bare?.[1]) > 12 && words.includes('/');
  const month = Number(match?.[2] ?? bare?.[dayFirst ? 2 : 1]);
  const day = Number(match?.[3] ?? bare?.[dayFirst ? 1 : 2]);
  if (!(month >= 1 && month <= 12)) return null;
  const named = match?.[1];
  let year = yearFor(month, day, reference);
  if (named !== undefined && reference.day !== null) {
    year = civilDay(reference.day).year + (/[明次来]/.test(named) ? 1 : 0);
  }
  if (year === null) {
    return day >= 1 && day <= daysInMonth(2024, month)
      ? noYear()
      : read('unparseable', null, 'impossible-date', { needsConfirm: true });
  }
  return dated(year, month, day, true, reference.day === null || dayFirst);
}

function unusual(words: string, reference: DeadlineReference): Reading | null {
  const [, day, month] = DAY_MONTH_DOTS.exec(words) ?? [];
  const [, monthFirst = month, dayLast = day] = COMPACT_DAY.exec(words) ?? [];
  if (monthFirst === undefined || dayLast === undefined) return null;
  const year = yearFor(Number(monthFirst), Number(dayLast), reference);
  if (year === null) return noYear();
  return dated(year, Number(monthFirst), Number(dayLast), true, true);
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
