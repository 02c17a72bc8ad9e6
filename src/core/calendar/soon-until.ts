import { addDays } from './civil-day.ts';
import type { DayNumber } from './day-number.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** How soon is "due soon": within so many days, every day counted or working days alone. */
export interface Soon {
  /** 0 to 366; 0: due today. */
  readonly days: number;
  readonly in: 'days' | 'workdays';
}

/** The last day that is due soon on `asOf`: the one notion of it, for checks and lights alike. */
export function soonUntil(asOf: DayNumber, soon: Soon, calendar: WorkCalendar): DayNumber {
  return soon.in === 'workdays' ? calendar.workdaysAfter(asOf, soon.days) : addDays(asOf, soon.days);
}
