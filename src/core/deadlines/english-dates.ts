import { addDays, civilDay, dayOf, monthEnd } from '../calendar/civil-day.ts';
import { weekOf } from '../calendar/week.ts';
import { fullYear, read, yearFor, type DeadlineReference, type Reading } from './reading.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const LEAD = '^(?:by|before|until|due|on|nolaterthan|the|mon|tue|wed|thu|fri|sat|sun|[a-z]+day|,)*';
const DAY_MONTH = new RegExp(
  `${LEAD}(\\d{1,2})(?:st|nd|rd|th)?(?:of)?[-/.,]?${MONTH}[-/.,]?(\\d{4}|\\d{2})?$`,
);
const MONTH_DAY = new RegExp(`${LEAD}${MONTH}[-/.]?(\\d{1,2})(?:st|nd|rd|th)?(?:,|-|/|\\.)?(\\d{4})?$`);
const MONTH_ONLY = new RegExp(`${LEAD}(?:end(?:of)?|late)?${MONTH}[-/.,]?(\\d{4})?$`);
const QUARTER = /^(?:by|before)?(?:end(?:of)?)?(?:(\d{4})-?)?q([1-4])[-/]?(\d{4})?$/;
const PERIOD = /^(?:by|before)?(?:the)?(?:end(?:of)?(?:the)?|eo)(?:this)?(week|month|year|w|m|y)$/;

/** 15 Mar 2026, March 15, 2026, end of March, Q1 2026, end of month. Words come without spaces. */
export function englishDate(words: string, reference: DeadlineReference): Reading | null {
  if (!/[a-z]/.test(words)) return null;
  const day = DAY_MONTH.exec(words);
  if (day !== null) return onDay(day[2], day[1], day[3], reference);
  const month = MONTH_DAY.exec(words);
  if (month !== null) return onDay(month[1], month[2], month[3], reference);
  const only = MONTH_ONLY.exec(words);
  if (only !== null) return endOfMonth(MONTHS.indexOf(only[1] ?? '') + 1, only[2], reference);
  const quarter = QUARTER.exec(words);
  if (quarter !== null) return endOfMonth(Number(quarter[2]) * 3, quarter[1] ?? quarter[3], reference);
  const named = PERIOD.exec(words)?.[1];
  if (named === undefined || reference.day === null) return null;
  const { year, month: current } = civilDay(reference.day);
  switch (named.charAt(0)) {
    case 'w':
      return read('fuzzy', addDays(weekOf(reference.day).from, 4), 'week');
    case 'm':
      return read('fuzzy', monthEnd(year, current), 'period-end');
    default:
      return read('fuzzy', dayOf(year, 12, 31), 'period-end');
  }
}

function onDay(
  monthName: string | undefined,
  dayText: string | undefined,
  yearText: string | undefined,
  reference: DeadlineReference,
): Reading | null {
  const month = MONTHS.indexOf(monthName ?? '') + 1;
  const day = Number(dayText);
  const year = yearText === undefined ? yearFor(month, day, reference) : fullYear(yearText);
  if (year === null) return read('fuzzy', null, 'month-day-no-year', { needsConfirm: true });
  const due = dayOf(year, month, day);
  if (due !== null) return read('exact', due, yearText === undefined ? 'month-day-text' : 'date-text');
  const suggestion = day <= 31 ? monthEnd(year, month) : null;
  return suggestion === null
    ? null
    : read('unparseable', null, 'impossible-date', { suggestion, needsConfirm: true });
}

function endOfMonth(
  month: number,
  yearText: string | undefined,
  reference: DeadlineReference,
): Reading | null {
  const year = yearText === undefined ? yearFor(month, 28, reference) : Number(yearText);
  if (year === null) return read('fuzzy', null, 'month-day-no-year', { needsConfirm: true });
  const due = monthEnd(year, month);
  return due === null ? null : read('fuzzy', due, 'period-end');
}
