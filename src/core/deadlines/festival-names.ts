import type { DayNumber } from '../calendar/day-number.ts';
import type { Festival } from '../calendar/published-days.ts';
import type { Break, WorkCalendar } from '../calendar/work-calendar.ts';

/** How the festivals that bring days off are written. */
export const FESTIVAL_NAMES: readonly (readonly [RegExp, Festival])[] = [
  [/春节|过年|新春|除夕|大年三十|农历新年|^年前/, '春节'],
  [/元旦/, '元旦'],
  [/清明/, '清明'],
  [/五一|劳动节/, '劳动节'],
  [/端午/, '端午'],
  [/中秋/, '中秋'],
  [/国庆|(?<![月\d二三双])十一(?=节|前|期间|假|黄金|之|以|$)/, '国庆节'],
];

export const namesFestival = (words: string): boolean => FESTIVAL_NAMES.some(([name]) => name.test(words));

/** 节后 said before or during a break means that one; within three weeks after one, the one just past. */
export function breakAround(day: DayNumber, calendar: WorkCalendar): Break | null {
  const past = calendar.breakBefore(day);
  if (past !== null && past.to < day && day - past.to <= 20) {
    const next = calendar.breakFrom(day);
    return next !== null && next.from - day < day - past.to ? next : past;
  }
  return calendar.breakFrom(day);
}
