import { addDays } from '../../core/calendar/civil-day.ts';
import type { DayNumber } from '../../core/calendar/day-number.ts';
import { weekOf } from '../../core/calendar/week.ts';
import type { Week } from '../../core/summary/weekly-summary.ts';

/** The weeks a summary can be written for. */
export const WEEK_CHOICES = ['this', 'last'] as const;
export type WeekChoice = (typeof WEEK_CHOICES)[number];

export function chosenWeek(choice: WeekChoice, today: DayNumber): Week {
  return weekOf(choice === 'this' ? today : addDays(today, -7));
}
