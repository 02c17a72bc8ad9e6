import { addDays, addMonths, civilDay, dayOf, monthEnd } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { weekOf, weekday } from '../calendar/week.ts';
import { weekdayOf, workdayOf } from './month-days.ts';
import {
  fullYear,
  noReference,
  noYear,
  read,
  yearFor,
  type DeadlineReference,
  type Reading,
} from './reading.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
export const DAY =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
const DAY_MONTH = new RegExp(
  `^(?:${DAY},?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s./-]*${MONTH}[\\s,./-]*(\\d{4}|'?\\d{2})?$`,
);
const MONTH_DAY = new RegExp(
  `^(?:${DAY},?\\s+)?${MONTH}[\\s./-]*(\\d{1,2})(?:st|nd|rd|th)?(?:[\\s,./-]+(\\d{4}))?$`,
);
const MONTH_ONLY = new RegExp(
  `^(end|late|mid|middle|early|beginning|start)?(?:[\\s-]*of)?(?:[\\s-]*the)?[\\s-]*${MONTH}[\\s,./-]*(\\d{4})?$`,
);
const MONTH_TWO = new RegExp(`^${MONTH}[-'’](\\d{2})$`);
const QUARTER =
  /^(?:(end|close)(?: of)?\s+)?(?:(\d{4})[\s/-]*)?q([1-4])(?:[\s/,-]*(?:of\s+)?(\d{4}|'?\d{2}))?$/;
const WORD_QUARTER =
  /^(?:(?:end|close)(?: of)?\s+)?(?:the\s+)?(first|second|third|fourth|last|1st|2nd|3rd|4th)\s+quarter(?:\s+(?:of\s+)?(\d{4}))?$/;
const HALF =
  /^(?:(?:end|close)(?: of)?\s+)?(?:(\d{4})\s*)?(?:h([12])|(?:the\s+)?(first|second)\s+half)(?:\s*(?:of\s+)?(?:the year|this year|(\d{4}|'?\d{2})))?$/;
const YEAR =
  /^(?:(?:end|close)(?: of)?|eoy|year[\s-]*end)(?:\s+(?:of\s+)?)?(20\d{2})$|^(20\d{2})[\s-]*(?:year[\s-]*end|eoy)$/;
const PERIOD =
  /^(?:(?:the\s+)?(?:end|close)(?: of)?\s+)?(?:the\s+)?(this|next|current|coming|following)?\s*(day|week|month|quarter|year)(?:[\s-]*end)?$/;
const SHORT_PERIOD = /^(?:eo|end[\s-]*of[\s-]*)(d|w|m|q|y)$/;
/** A day, or a month and its parts: 15 Mar 2026, March 15th, end of March, Mar-22. */
export function englishDate(words: string, reference: DeadlineReference): Reading | null {
  const two = MONTH_TWO.exec(words);
  // Mar-22 is a month of 2022 as often as a day of March.
  if (two !== null) return mayBe(onDay(two[1], two[2], undefined, reference));
  const day = DAY_MONTH.exec(words);
  if (day !== null) return checked(onDay(day[3], day[2], day[4]?.replace("'", ''), reference), day[1]);
  const month = MONTH_DAY.exec(words);
  if (month !== null) return checked(onDay(month[2], month[3], month[4], reference), month[1]);
  const only = MONTH_ONLY.exec(words);
  if (only === null) return null;
  const [, part = '', name, year] = only;
  const index = monthOf(name);
  if (/^(?:mid|middle)/.test(part)) return mayBe(onDay(name, '15', year, reference));
  if (/^(?:early|beginning|start)/.test(part)) return mayBe(onDay(name, '10', year, reference));
  return endOfMonth(index, year, reference);
}

const mayBe = (reading: Reading | null): Reading | null =>
  reading === null
    ? null
    : { ...reading, kind: reading.due === null ? reading.kind : 'fuzzy', needsConfirm: true };

/** A day of the week beside the date that is another one: which of the two is wrong has to be asked. */
function checked(reading: Reading | null, dayName: string | undefined): Reading | null {
  if (reading?.due == null || dayName === undefined) return reading;
  return weekday(reading.due) === DAYS.indexOf(dayName.slice(0, 3)) + 1
    ? reading
    : { ...reading, needsConfirm: true };
}

function onDay(
  monthName: string | undefined,
  dayText: string | undefined,
  yearText: string | undefined,
  reference: DeadlineReference,
): Reading | null {
  const month = monthOf(monthName);
  const day = Number(dayText);
  if (!(day >= 1 && day <= 31)) return null;
  const year = yearText === undefined ? yearFor(month, day, reference) : fullYear(yearText);
  if (year === null) return noYear();
  const due = dayOf(year, month, day);
  if (due !== null) {
    const past = yearText === undefined && reference.day !== null && due < reference.day;
    return yearText === undefined
      ? read('exact', due, 'month-day-text', { params: { year }, needsConfirm: past })
      : read('exact', due, 'date-text');
  }
  const suggestion = monthEnd(year, month);
  return read('unparseable', null, 'impossible-date', {
    needsConfirm: true,
    ...(suggestion === null ? {} : { suggestion }),
  });
}

const monthOf = (name: string | undefined) => MONTHS.indexOf((name ?? '').slice(0, 3)) + 1;

function endOfMonth(
  month: number,
  yearText: string | undefined,
  reference: DeadlineReference,
): Reading | null {
  const year = yearText === undefined ? yearFor(month, 28, reference) : fullYear(yearText.replace("'", ''));
  if (year === null) return noYear();
  return ended(monthEnd(year, month));
}

const ended = (due: DayNumber | null) => (due === null ? null : read('fuzzy', due, 'period-end'));

const ORDERS = ['first', 'second', 'third', 'fourth', 'fifth'];
const ORDER = '(first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)';
const IN_MONTH = new RegExp(
  `^${ORDER}\\s+(?:(?:working|business)\\s+day|workday|(week)|${DAY})\\s+(?:of|in)\\s+${MONTH}(?:,?\\s+(\\d{4}))?$`,
);
const WEEK_NUMBER = /^(?:week|wk|w|cw)\s*(\d{1,2})(?:[\s/,-]+(20\d{2}))?$/;

/** First Friday of March, last working day of April 2022, first week of April, week 12. */
export function englishMonthDay(words: string, reference: DeadlineReference): Reading | null {
  const numbered = WEEK_NUMBER.exec(words);
  if (numbered !== null) return weekNumbered(Number(numbered[1]), numbered[2], reference);
  const match = IN_MONTH.exec(words);
  if (match === null) return null;
  const [, order = '', isWeek, dayName, monthName, yearText] = match;
  const month = monthOf(monthName);
  const year = yearText === undefined ? yearFor(month, 28, reference) : Number(yearText);
  if (year === null) return noYear();
  const place =
    order === 'last' ? -1 : /^\d/.test(order) ? Number(order.charAt(0)) : ORDERS.indexOf(order) + 1;
  if (isWeek !== undefined) {
    const first = place < 0 ? monthEnd(year, month) : dayOf(year, month, 7 * place - 6);
    return first === null
      ? null
      : read('fuzzy', addDays(weekOf(first).from, 4), 'week', { needsConfirm: true });
  }
  return dayName === undefined
    ? workdayOf(year, month, place, reference)
    : weekdayOf(year, month, place, DAYS.indexOf(dayName.slice(0, 3)) + 1);
}

/** Whose weeks are counted is not said: to be confirmed. */
function weekNumbered(
  count: number,
  yearText: string | undefined,
  reference: DeadlineReference,
): Reading | null {
  const year = yearText === undefined ? yearFor(12, 31, reference) : Number(yearText);
  const first = year === null ? null : dayOf(year, 1, 4);
  if (first === null || count < 1 || count > 53) return null;
  return read('fuzzy', addDays(weekOf(first).from, 7 * (count - 1) + 4), 'week', { needsConfirm: true });
}

/** Quarters, halves, years, and this or next week, month and so on: their last day. */
export function englishPeriod(words: string, reference: DeadlineReference): Reading | null {
  const quarter = QUARTER.exec(words.replace(/^([1-4])q/, 'q$1'));
  if (quarter !== null) return endOfMonth(Number(quarter[3]) * 3, quarter[2] ?? quarter[4], reference);
  const ordinal = WORD_QUARTER.exec(words);
  if (ordinal !== null) {
    const name = ordinal[1] ?? '';
    const index = /^\d/.test(name)
      ? Number(name.charAt(0)) - 1
      : ['first', 'second', 'third', 'fourth'].indexOf(name);
    return endOfMonth(index < 0 ? 12 : index * 3 + 3, ordinal[2], reference);
  }
  const half = HALF.exec(words.replace(/^([12])h(?=\s|\d|$)/, 'h$1'));
  if (half !== null)
    return endOfMonth(half[2] === '1' || half[3] === 'first' ? 6 : 12, half[1] ?? half[4], reference);
  if (/^20\d{2}$/.test(words)) return mayBe(endOfMonth(12, words, reference));
  const year = YEAR.exec(words);
  if (year !== null) return endOfMonth(12, year[1] ?? year[2], reference);
  const short = SHORT_PERIOD.exec(words)?.[1];
  const named = PERIOD.exec(words);
  if (short === undefined && named === null) return null;
  if (reference.day === null) return noReference();
  const isNext = /^(?:next|coming|following)/.test(named?.[1] ?? '');
  return endOf(short ?? (named?.[2] ?? '').charAt(0), isNext, reference.day);
}

function endOf(unit: string, isNext: boolean, day: DayNumber): Reading | null {
  const { year } = civilDay(day);
  switch (unit) {
    case 'd':
      return read('exact', addDays(day, isNext ? 1 : 0), 'today');
    case 'w':
      // An English working week ends on Friday.
      return read('fuzzy', addDays(weekOf(addDays(day, isNext ? 7 : 0)).from, 4), 'week');
    case 'm': {
      const target = civilDay(addMonths(day, isNext ? 1 : 0));
      return ended(monthEnd(target.year, target.month));
    }
    case 'q': {
      const target = civilDay(addMonths(day, isNext ? 3 : 0));
      return ended(monthEnd(target.year, Math.ceil(target.month / 3) * 3));
    }
    default:
      return ended(dayOf(isNext ? year + 1 : year, 12, 31));
  }
}
