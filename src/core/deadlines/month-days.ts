import { addDays, addMonths, civilDay, dayOf, monthEnd } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { weekday } from '../calendar/week.ts';
import { NUMERAL, numeral } from './numerals.ts';
import {
  calendarOf,
  fullYear,
  noReference,
  noYear,
  read,
  yearFor,
  type DeadlineReference,
  type Reading,
} from './reading.ts';

const IN_MONTH = new RegExp(
  '^[^\\d每第]{0,6}?(?:(民国)?(\\d{4}|\\d{3})年|(今年|本年|当年|明年|次年|来年))?' +
    '(?:(\\d{1,2})月份?|(本月|当月|这个?月|下个?月|次月))的?' +
    `(?:第?${NUMERAL}个|首个?|(最后一?个|倒数第一个))(?:(?<!最后一?个)工作日|(?<!最后一?个)上班日|(?:周|星期|礼拜)([一二三四五六日天]))[^\\d]*$`,
);

/** 4月第一个工作日, 5月第三个星期三, 本月最后一个周五: a day named by its order in a month. */
export function monthDay(words: string, reference: DeadlineReference): Reading | null {
  const match = IN_MONTH.exec(words);
  if (match === null) return null;
  const [, minguo, digits, named, monthText, relative, order, last, dayName] = match;
  let month = Number(monthText);
  let year = digits === undefined ? null : fullYear(digits, minguo !== undefined);
  if (relative !== undefined || named !== undefined) {
    if (reference.day === null) return noReference();
    const ahead = relative !== undefined && /^[下次]/.test(relative) ? 1 : 0;
    const civil = civilDay(addMonths(reference.day, ahead));
    if (relative !== undefined) month = civil.month;
    year ??= civil.year + (named !== undefined && /^[明次来]/.test(named) ? 1 : 0);
  }
  year ??= yearFor(month, 28, reference);
  if (year === null) return noYear();
  const place = last === undefined ? (order === undefined ? 1 : numeral(order)) : -1;
  return dayName === undefined
    ? workdayOf(year, month, place, reference)
    : weekdayOf(year, month, place, '一二三四五六日'.indexOf(dayName === '天' ? '日' : dayName) + 1);
}

/** `place`: 1 = the first, -1 = the last. A month has no fifth Wednesday: `impossible-date`. */
export function weekdayOf(year: number, month: number, place: number, isoWeekday: number): Reading | null {
  const [first, last] = [dayOf(year, month, 1), monthEnd(year, month)];
  if (first === null || last === null) return null;
  const due =
    place < 0
      ? addDays(last, -((weekday(last) - isoWeekday + 7) % 7))
      : addDays(first, ((isoWeekday - weekday(first) + 7) % 7) + 7 * (place - 1));
  return due < first || due > last ? NONE : read('exact', due, 'nth-day');
}

/** `place`: 1 = the first, -1 = the last. */
export function workdayOf(
  year: number,
  month: number,
  place: number,
  reference: DeadlineReference,
): Reading | null {
  const calendar = calendarOf(reference);
  const [first, last] = [dayOf(year, month, 1), monthEnd(year, month)];
  if (first === null || last === null) return null;
  const due: DayNumber =
    place < 0 ? calendar.workdayOnOrBefore(last) : calendar.workdaysAfter(addDays(first, -1), place);
  if (due < first || due > last) return NONE;
  return calendar.isPublished(due)
    ? read('exact', due, 'nth-day')
    : read('fuzzy', due, 'calendar-unpublished', { needsConfirm: true });
}

const NONE = read('unparseable', null, 'impossible-date', { needsConfirm: true });
