import { addDays, civilDay, dayOf } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import {
  breakFrom,
  workdayOnOrBefore,
  workdaysAfter,
  type Break,
  type Festival,
} from '../calendar/working-days.ts';
import { NUMERAL, numeral } from './numerals.ts';
import { read, type DeadlineReference, type Reading } from './reading.ts';
import { breakAround } from './spans.ts';

const NAMES: readonly (readonly [RegExp, Festival])[] = [
  [/春节|过年|农历新年/, '春节'],
  [/元旦/, '元旦'],
  [/清明/, '清明'],
  [/五一|劳动节/, '劳动节'],
  [/端午/, '端午'],
  [/中秋/, '中秋'],
  [/国庆|十一(?=节|前|期间|假|$)/, '国庆节'],
];

/** Days that are kept without a break: month and day. */
const DAYS_KEPT: readonly (readonly [RegExp, number, number])[] = [
  [/^七一/, 7, 1],
  [/^八一|建军节/, 8, 1],
  [/^三八|妇女节/, 3, 8],
  [/^六一|儿童节/, 6, 1],
  [/教师节/, 9, 10],
];

const WHEN = /(节?假?期?(?:之|以)?前后)|(节?假?(?:之|以)?前)|(假?期间|期|假期|放假)|(节?假?期?(?:之|以)?后)/;

/** 春节前: the last working day before the break. 期间: its last day. 节后N个工作日: counted from its end. */
export function festivalDate(words: string, reference: DeadlineReference): Reading | null {
  if (/每|复工|收假/.test(words)) return null;
  const named = NAMES.find(([name]) => name.test(words));
  const kept = named === undefined ? DAYS_KEPT.find(([name]) => name.test(words)) : undefined;
  const any = named === undefined && kept === undefined && /^(节|假)前/.test(words);
  const after = named === undefined && kept === undefined && /^(节|假)后/.test(words);
  if (named === undefined && kept === undefined && !any && !after) return null;
  if (reference.day === null) return read('fuzzy', null, 'no-reference', { needsConfirm: true });
  if (kept !== undefined) return keptDay(words, kept[1], kept[2], reference.day);
  const year = /(\d{4})年/.exec(words)?.[1];
  const from = year === undefined ? reference.day : (dayOf(Number(year), 1, 1) ?? reference.day);
  const off = after ? breakAround(from) : upcoming(from, named?.[1], /前(?!后)/.test(words));
  if (off === null) return read('fuzzy', null, 'before-festival', { needsConfirm: true });
  return around(words, off);
}

/** The break that is meant: for 前 one that has not begun. */
function upcoming(day: DayNumber, festival: Festival | undefined, before: boolean): Break | null {
  const next = breakFrom(day, festival);
  if (next === null || !before || next.from > day) return next;
  return breakFrom(addDays(next.to, 1), festival);
}

function around(words: string, off: Break): Reading | null {
  const params = { festival: off.festival };
  if (/前后/.test(words)) return read('fuzzy', off.to, 'during-festival', { params, needsConfirm: true });
  if (/后/.test(words)) {
    if (/第?[一1]个?(天|工作日)|首日|首个工作日/.test(words)) {
      return read('exact', workdaysAfter(off.to, 1), 'after-festival', { params });
    }
    const count = new RegExp(`${NUMERAL}个?工作日`).exec(words)?.[1];
    const weeks = new RegExp(`后${NUMERAL}(?:个)?(周|星期)`).exec(words)?.[1];
    if (count !== undefined)
      return read('fuzzy', workdaysAfter(off.to, numeral(count)), 'after-festival', { params });
    if (weeks !== undefined)
      return read('fuzzy', addDays(off.to, 7 * numeral(weeks)), 'after-festival', { params });
    return read('unparseable', null, 'not-understood', { needsConfirm: true });
  }
  if (/前/.test(words))
    return read('fuzzy', workdayOnOrBefore(addDays(off.from, -1)), 'before-festival', { params });
  return WHEN.test(words) || /节$/.test(words) ? read('fuzzy', off.to, 'during-festival', { params }) : null;
}

function keptDay(words: string, month: number, day: number, reference: DayNumber): Reading | null {
  const { year } = civilDay(reference);
  const thisYear = dayOf(year, month, day);
  const kept = thisYear !== null && thisYear > reference ? thisYear : dayOf(year + 1, month, day);
  if (kept === null || /后/.test(words)) return null;
  return read('fuzzy', /前/.test(words) ? addDays(kept, -1) : kept, 'before-festival');
}
