import { addDays } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { weekday } from '../calendar/week.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { ReasonDays } from './deadline.ts';
import { read, type Reading } from './reading.ts';

/** The `count`-th working day after `from`, with the make-up days and days off that were met on the way. */
export function countedWorkdays(
  from: DayNumber,
  count: number,
  calendar: WorkCalendar,
  needsConfirm = false,
): Reading {
  const due = calendar.workdaysAfter(from, count);
  const isKnown = calendar.isPublished(addDays(from, 1)) && calendar.isPublished(due);
  const met = metBetween(from, due, calendar);
  return read('exact', due, 'workdays-after', {
    params: {
      count,
      ...(isKnown ? {} : { unpublished: 1 }),
      ...(calendar.basis === 'monday-to-friday' ? { plainWeeks: 1 } : {}),
      ...(met.isOwn ? { own: 1 } : {}),
    },
    days: { from, ...met.days },
    needsConfirm: needsConfirm || !isKnown,
  });
}

interface Met {
  readonly days: Pick<ReasonDays, 'makeUp' | 'off'>;
  /** Any of these days was so by the office's own sheet. */
  readonly isOwn: boolean;
}

function metBetween(from: DayNumber, due: DayNumber, calendar: WorkCalendar): Met {
  const makeUp: DayNumber[] = [];
  const off: [DayNumber, DayNumber][] = [];
  let isOwn = false;
  for (let day = addDays(from, 1); day <= due; day = addDays(day, 1)) {
    isOwn ||= calendar.isOwn(day);
    if (calendar.isMakeUpDay(day)) makeUp.push(day);
    if (calendar.holidayOn(day) === null) continue;
    const last = off.at(-1);
    if (last !== undefined && last[1] === day - 1) last[1] = day;
    else off.push([day, day]);
  }
  // A weekend that is off anyway needs no word.
  const told = off.filter(([first, last]) => last > first || weekday(first) <= 5);
  return {
    days: { ...(makeUp.length === 0 ? {} : { makeUp }), ...(told.length === 0 ? {} : { off: told }) },
    isOwn,
  };
}
