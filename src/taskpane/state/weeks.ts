import { addDays, civilDay } from '../../core/calendar/civil-day.ts';
import type { DayNumber } from '../../core/calendar/day-number.ts';
import { weekOf } from '../../core/calendar/week.ts';
import type { Week } from '../../core/summary/weekly-summary.ts';
import type { Say } from '../../messages/say.ts';

/** The weeks a summary can be written for. */
export const WEEK_CHOICES = ['this', 'last'] as const;
/** One of these, or the week that holds a day. */
export type WeekChoice = (typeof WEEK_CHOICES)[number] | DayNumber;

/** `startsOn`: the day the office's weeks begin on, 1 = Monday … 7 = Sunday. */
export function chosenWeek(choice: WeekChoice, today: DayNumber, startsOn: number): Week {
  switch (choice) {
    case 'this':
      return weekOf(today, startsOn);
    case 'last':
      return weekOf(addDays(today, -7), startsOn);
    default:
      return weekOf(choice, startsOn);
  }
}

/** A week's first and last day as the reader writes them: `7–13 Feb`, `31 Jan – 6 Feb`. */
export function sayWeek(say: Say, { from, to }: Week): string {
  const months = say('summary.months').split(',');
  const first = civilDay(from);
  const last = civilDay(to);
  const month = months[first.month - 1] ?? String(first.month);
  return first.month === last.month
    ? say('pane.week.one-month', { month, from: first.day, to: last.day })
    : say('pane.week.two-months', {
        month,
        from: first.day,
        nextMonth: months[last.month - 1] ?? String(last.month),
        to: last.day,
      });
}
