import { addDays, addMonths } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { breakBefore, breakFrom, isPublished, workdaysAfter, type Break } from '../calendar/working-days.ts';
import { NUMERAL, numeral } from './numerals.ts';
import { read, type DeadlineReference, type Reading } from './reading.ts';

const FROM = '(会后|会议后|会议结束后|节后|假后|(?:自|从)?[^\\d]{0,8}?(?:之日起|起|后))?';
const WITHIN = '(?:(?:之|以)?内|后|之?前)?';
const WORKDAYS = new RegExp(`^[^\\d每]{0,6}?${FROM}的?${NUMERAL}个?工作日${WITHIN}(?:[^\\d]*)$`);
const NATURAL = new RegExp(
  `^[^\\d每]{0,6}?${FROM}的?(半|${NUMERAL})(?:个半|个|整)?(天|日|周|星期|礼拜|月|季度|年|小时)(?:时间)?(?:(?:之|以)?内|后)(?:[^\\d]*)$`,
);

/** 会后3个工作日内, 一周内, 三个月内: counted from the day after the meeting (or hand-out). */
export function span(words: string, reference: DeadlineReference): Reading | null {
  const work = WORKDAYS.exec(words);
  if (work !== null) return workSpan(work[1] ?? '', numeral(work[2] ?? ''), reference);
  const match = NATURAL.exec(words);
  if (match === null) return null;
  const [, from = '', amount = '', , unit = ''] = match;
  const count = amount === '半' ? 0.5 : numeral(amount);
  if (Number.isNaN(count) || count > 1000) return null;
  // 3月后, 5日后 are dates, not spans.
  if (unit === '日' && !/内/.test(words) && from === '') return null;
  return counted(from, reference, (day) => naturalEnd(day, count, unit), { count: amount, unit });
}

function workSpan(from: string, count: number, reference: DeadlineReference): Reading | null {
  if (!(count >= 1 && count <= 1000)) return null;
  if (from === '节后' || from === '假后') {
    const off = reference.day === null ? null : breakAround(reference.day);
    if (off === null) return noReference();
    const due = workdaysAfter(off.to, count);
    return read('fuzzy', due, 'after-festival', { params: { festival: off.festival } });
  }
  return counted(from, reference, (day) => workdaysAfter(day, count), { count }, 'workdays-after');
}

function counted(
  from: string,
  reference: DeadlineReference,
  end: (day: DayNumber) => DayNumber | null,
  params: Readonly<Record<string, string | number>>,
  key: 'workdays-after' | 'days-after' = 'days-after',
): Reading | null {
  // 收到通知后, 交办之日起: from the hand-out, which the meeting is not.
  const handedOut = /收到|接到|交办|下达|印发|转办|通知|文件/.test(from);
  const other =
    from !== '' &&
    !handedOut &&
    !/^(自|从)?(会后|会议后|会议结束后|会议之日起|会议召开之日起|即日起|今日起|起|后)$/.test(from);
  if (other) return null;
  const day = handedOut ? (reference.assigned ?? reference.day) : reference.day;
  if (day === null) return noReference();
  const due = end(day);
  if (due === null) return null;
  const guessed = handedOut && (reference.assigned ?? null) === null;
  const unpublished = key === 'workdays-after' && !isPublished(due);
  return read('exact', due, key, { params, needsConfirm: guessed || unpublished });
}

function naturalEnd(day: DayNumber, count: number, unit: string): DayNumber | null {
  switch (unit) {
    case '天':
    case '日':
      return addDays(day, Math.ceil(count));
    case '周':
    case '星期':
    case '礼拜':
      return addDays(day, Math.ceil(count * 7));
    case '月':
      return count === 0.5 ? addDays(day, 15) : addMonths(day, count);
    case '季度':
      return addMonths(day, Math.ceil(count * 3));
    case '年':
      return addMonths(day, Math.ceil(count * 12));
    case '小时':
      return addDays(day, Math.ceil(count / 24));
    default:
      return null;
  }
}

/** 节后 said before or during a break means that one; within three weeks after one, the one just past. */
export function breakAround(day: DayNumber): Break | null {
  const past = breakBefore(day);
  if (past !== null && past.to < day && day - past.to <= 20) {
    const next = breakFrom(day);
    return next !== null && next.from - day < day - past.to ? next : past;
  }
  return breakFrom(day);
}

const noReference = () => read('fuzzy', null, 'no-reference', { needsConfirm: true });
