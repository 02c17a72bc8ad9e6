import { addDays, civilDay, dayOf } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import type { Festival } from '../calendar/published-days.ts';
import type { Break, WorkCalendar } from '../calendar/work-calendar.ts';
import { weekOf } from '../calendar/week.ts';
import type { ReasonDays } from './deadline.ts';
import { NUMERAL, numeral } from './numerals.ts';
import { calendarOf, noReference, read, type DeadlineReference, type Reading } from './reading.ts';
import { breakAround, FESTIVAL_NAMES } from './festival-names.ts';

/** Days that are kept without a break: month and day. */
const DAYS_KEPT: readonly (readonly [RegExp, number, number])[] = [
  [/^七一/, 7, 1],
  [/^八一|建军节/, 8, 1],
  [/^三八|妇女节/, 3, 8],
  [/^六一|儿童节/, 6, 1],
  [/教师节/, 9, 10],
  [/双(?:十一|11)/, 11, 11],
  [/双(?:十二|12)/, 12, 12],
];

/** 春节前一周, 节前3个工作日. */
const EARLY = new RegExp(`前的?${NUMERAL}个?(工作日|天|日|周|星期)`);

const WHEN = /(节?假?期?(?:之|以)?前后)|(节?假?(?:之|以)?前)|(假?期间|期|假期|放假)|(节?假?期?(?:之|以)?后)/;

/** Festivals on the same day every year: month and day. Their breaks are known where the year's notice is not yet. */
const FIXED: Readonly<Partial<Record<Festival, readonly [month: number, day: number]>>> = {
  元旦: [1, 1],
  劳动节: [5, 1],
  国庆节: [10, 1],
};

/** 春节前: the last working day before the break. 期间: its last day. 节后N个工作日: counted from its end. */
export function festivalDate(words: string, reference: DeadlineReference): Reading | null {
  if (/每|复工|收假/.test(words)) return null;
  const named = FESTIVAL_NAMES.find(([name]) => name.test(words));
  const kept = named === undefined ? DAYS_KEPT.find(([name]) => name.test(words)) : undefined;
  const any =
    named === undefined && kept === undefined && /^(?:节假?日?|假日?|假期)(?:期间|(?:之|以)?前)/.test(words);
  const after = named === undefined && kept === undefined && /^(节|假)后/.test(words);
  if (named === undefined && kept === undefined && !any && !after) return null;
  if (reference.day === null) return noReference();
  if (kept !== undefined) return keptDay(words, kept[1], kept[2], reference.day);
  const from = startOfSearch(words, reference.day);
  const festival = named?.[1];
  const calendar = calendarOf(reference);
  const off = after
    ? breakAround(from, calendar)
    : upcoming(from, festival, /前(?!后)/.test(words), calendar);
  // A year that is not published yet would have its festival a year late.
  if (off === null || off.from - from > 400) return unpublished(words, from, festival, calendar);
  const reading = around(words, off, calendar);
  const several = FESTIVAL_NAMES.filter(([name]) => name.test(words)).length > 1;
  // 节前 names no festival: one that is far away may not be the one meant.
  const isFar = (any || after) && off.from - from > NEAR_BREAK;
  const isOpen = several || isFar || /^年前/.test(words);
  return reading === null || !isOpen ? reading : { ...reading, needsConfirm: true };
}

/** Days before a break from which people speak of it as "the holiday". */
const NEAR_BREAK = 21;

/** 今年, 明年 and 2023年 say which year's festival is meant; else the next one is. */
function startOfSearch(words: string, day: DayNumber): DayNumber {
  const stated = /(\d{4})年/.exec(words)?.[1];
  const { year } = civilDay(day);
  const wanted = stated !== undefined ? Number(stated) : /明年|来年|次年/.test(words) ? year + 1 : null;
  const first = wanted === null ? null : dayOf(wanted, 1, 1);
  return first !== null && first > day ? first : day;
}

function unpublished(
  words: string,
  from: DayNumber,
  festival: Festival | undefined,
  calendar: WorkCalendar,
): Reading {
  const fixed = festival === undefined ? undefined : FIXED[festival];
  if (fixed === undefined || !/前(?!后)/.test(words)) {
    return read('fuzzy', null, 'calendar-unpublished', { needsConfirm: true });
  }
  const { year } = civilDay(from);
  const thisYear = dayOf(year, ...fixed);
  const day = thisYear !== null && thisYear > from ? thisYear : dayOf(year + 1, ...fixed);
  const due = day === null ? null : calendar.workdayOnOrBefore(addDays(day, -1));
  return read('fuzzy', due, 'calendar-unpublished', { needsConfirm: true });
}

const notUnderstood = () => read('unparseable', null, 'not-understood', { needsConfirm: true });

/** The break that is meant: for 前 one that has not begun. */
function upcoming(
  day: DayNumber,
  festival: Festival | undefined,
  before: boolean,
  calendar: WorkCalendar,
): Break | null {
  const next = calendar.breakFrom(day, festival);
  if (next === null || !before || next.from > day) return next;
  return calendar.breakFrom(addDays(next.to, 1), festival);
}

function around(words: string, off: Break, calendar: WorkCalendar): Reading | null {
  const params = { festival: off.festivals[0] ?? '' };
  const days: ReasonDays = { off: [[off.from, off.to]] };
  if (/前后/.test(words))
    return read('fuzzy', off.to, 'during-festival', { params, days, needsConfirm: true });
  if (/后/.test(words)) {
    if (/第?[一1]个?(天|工作日)|首日|首个工作日/.test(words)) {
      return read('exact', calendar.workdaysAfter(off.to, 1), 'after-festival', { params, days });
    }
    if (/第[一1]个?(周|星期)|首周/.test(words)) {
      const due = weekOf(calendar.workdaysAfter(off.to, 1)).to;
      return read('fuzzy', due, 'after-festival', { params, days, needsConfirm: true });
    }
    const count = new RegExp(`${NUMERAL}个?工作日`).exec(words)?.[1];
    const weeks = new RegExp(`后${NUMERAL}(?:个)?(周|星期)`).exec(words)?.[1];
    if (count !== undefined)
      return read('fuzzy', calendar.workdaysAfter(off.to, numeral(count)), 'after-festival', {
        params,
        days,
      });
    if (weeks !== undefined)
      return read('fuzzy', addDays(off.to, 7 * numeral(weeks)), 'after-festival', { params, days });
    const natural = new RegExp(`后${NUMERAL}(?:天|日)`).exec(words)?.[1];
    if (natural !== undefined)
      return read('fuzzy', addDays(off.to, numeral(natural)), 'after-festival', { params, days });
    return notUnderstood();
  }
  if (/结束前|收假前/.test(words)) return read('fuzzy', off.to, 'during-festival', { params, days });
  const early = EARLY.exec(words);
  if (early !== null) {
    const count = numeral(early[1] ?? '');
    if (Number.isNaN(count) || count > 60) return notUnderstood();
    let due = addDays(off.from, -(/周|星期/.test(early[2] ?? '') ? 7 : 1) * count);
    if (early[2] === '工作日') {
      due = calendar.workdayOnOrBefore(addDays(off.from, -1));
      for (let left = count; left > 1; left -= 1) due = calendar.workdayOnOrBefore(addDays(due, -1));
    }
    return read('fuzzy', due, 'before-festival', { params, days, needsConfirm: true });
  }
  if (/前/.test(words))
    return read('fuzzy', calendar.workdayOnOrBefore(addDays(off.from, -1)), 'before-festival', {
      params,
      days,
    });
  return WHEN.test(words) || /节$/.test(words)
    ? read('fuzzy', off.to, 'during-festival', { params, days })
    : null;
}

function keptDay(words: string, month: number, day: number, reference: DayNumber): Reading | null {
  const { year } = civilDay(reference);
  const thisYear = dayOf(year, month, day);
  const kept = thisYear !== null && thisYear > reference ? thisYear : dayOf(year + 1, month, day);
  if (kept === null || /后/.test(words)) return null;
  return read('fuzzy', /前/.test(words) ? addDays(kept, -1) : kept, 'kept-day');
}
