import { addDays } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { serialOf } from '../calendar/serial.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { DateSystem } from '../sheet-grid.ts';
import type { PlannedName } from './light-plan.ts';

const NAMES = { china: '督办_工作日', 'monday-to-friday': '督办_工作日_周一至周五' } as const;

/** Far enough back that the list holds a working day before today, also where a clock is behind. */
const DAYS_BACK = 31;

/** Two years of working days are about 3,100 characters of the 8,192 that Excel takes. */
const DAYS_AHEAD = 731;

/** The working days that a sheet's rules count by, for as far as they are known. */
export interface WorkdayList {
  readonly name: PlannedName;
  /** Ascending; empty where the days off of this year are not published. */
  readonly days: readonly DayNumber[];
}

/** The list as of a day: what is not published is not guessed at. */
export function workdayList(calendar: WorkCalendar, asOf: DayNumber, system: DateSystem): WorkdayList {
  const days: DayNumber[] = [];
  for (let day = addDays(asOf, -DAYS_BACK); day <= asOf + DAYS_AHEAD; day = addDays(day, 1)) {
    if (day > asOf && !calendar.isPublished(day)) break;
    if (calendar.isPublished(day) && calendar.isWorkday(day)) days.push(day);
  }
  const known = calendar.isPublished(asOf) ? days : [];
  // A column of numbers: INDEX takes its rows everywhere.
  const serials = known.length === 0 ? '0' : known.map((day) => String(serialOf(day, system))).join(';');
  return { name: { name: NAMES[calendar.basis], formula: `{${serials}}` }, days: known };
}

/** Whether a defined name is one of ours: by its name, and by holding nothing but days. */
export function isOwnName({ name, formula }: PlannedName): boolean {
  const names: readonly string[] = Object.values(NAMES);
  return names.includes(name) && /^=?\{[\d;]*\}$/.test(formula.replaceAll(' ', ''));
}

/** The first planned name that a sheet already uses for something else; names are compared as Excel compares them. */
export function takenName(planned: readonly PlannedName[], standing: readonly PlannedName[]): string | null {
  const foreign = new Set(standing.filter((name) => !isOwnName(name)).map(({ name }) => name.toLowerCase()));
  return planned.find(({ name }) => foreign.has(name.toLowerCase()))?.name ?? null;
}

/**
 * The day after the last one that is due soon, as a formula: the `count`-th working day after today, and one. An
 * error beyond the end of the list, so that a rule stays dark rather than lying.
 */
export function afterSoonInWorkdays(list: WorkdayList, count: number): string {
  const { name } = list.name;
  return count === 0 ? 'TODAY()+1' : `INDEX(${name},MATCH(TODAY(),${name},1)+${String(count)})+1`;
}

/** Whether the list reaches as far as `afterSoonInWorkdays` looks on that day. */
export function knowsSoon({ days }: WorkdayList, asOf: DayNumber, count: number): boolean {
  if (count === 0) return true;
  const past = days.findLastIndex((day) => day <= asOf);
  return past >= 0 && past + count < days.length;
}
