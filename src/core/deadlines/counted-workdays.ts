import { addDays } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { weekday } from '../calendar/week.ts';
import { holidayOn, isMakeUpDay, isPublished, workdaysAfter } from '../calendar/working-days.ts';
import type { ReasonDays } from './deadline.ts';
import { read, type Reading } from './reading.ts';

/** The `count`-th working day after `from`, with the make-up days and days off that were met on the way. */
export function countedWorkdays(from: DayNumber, count: number, needsConfirm = false): Reading {
  const due = workdaysAfter(from, count);
  const isKnown = isPublished(due);
  return read('exact', due, 'workdays-after', {
    params: { count, ...(isKnown ? {} : { unpublished: 1 }) },
    days: { from, ...metBetween(from, due) },
    needsConfirm: needsConfirm || !isKnown,
  });
}

function metBetween(from: DayNumber, due: DayNumber): Pick<ReasonDays, 'makeUp' | 'off'> {
  const makeUp: DayNumber[] = [];
  const off: [DayNumber, DayNumber][] = [];
  for (let day = addDays(from, 1); day <= due; day = addDays(day, 1)) {
    if (isMakeUpDay(day)) makeUp.push(day);
    if (holidayOn(day) === null) continue;
    const last = off.at(-1);
    if (last !== undefined && last[1] === day - 1) last[1] = day;
    else off.push([day, day]);
  }
  // A weekend that is off anyway needs no word.
  const told = off.filter(([first, last]) => last > first || weekday(first) <= 5);
  return { ...(makeUp.length === 0 ? {} : { makeUp }), ...(told.length === 0 ? {} : { off: told }) };
}
