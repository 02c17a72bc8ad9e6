import { addDays } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { dayFromSerial, serialOf } from '../calendar/serial.ts';
import { workCalendar, type CalendarBasis, type WorkCalendar } from '../calendar/work-calendar.ts';
import type { DateSystem } from '../sheet-grid.ts';
import type { PlannedName } from './light-plan.ts';

const NAMES = { china: '督办_工作日', 'monday-to-friday': '督办_工作日_周一至周五' } as const;
const BASES: readonly CalendarBasis[] = ['china', 'monday-to-friday'];

/** Far enough back that the list holds a working day before today, also where a clock is behind. */
const DAYS_BACK = 31;

/** Two years of working days are about 3,100 characters of the 8,192 that Excel takes. */
const DAYS_AHEAD = 731;

/** A list that reaches this far is not renewed: a workbook is not made unsaved day after day for one day more. */
const FAR_ENOUGH = 366;

/** The working days that a sheet's rules count by, for as far as they are known. */
export interface WorkdayList {
  readonly name: PlannedName;
  /** Ascending; empty where the days off of this year are not published. */
  readonly days: readonly DayNumber[];
}

/** The list as of a day: what is not published is not guessed at. */
export function workdayList(calendar: WorkCalendar, asOf: DayNumber, system: DateSystem): WorkdayList {
  const days = workdaysFrom(addDays(asOf, -DAYS_BACK), calendar, asOf);
  return { name: { name: NAMES[calendar.basis], formula: formulaOf(days, system) }, days };
}

/**
 * A list of ours with the published working days that it does not reach yet, as of a day; `null` where there is
 * nothing to add, where it reaches a year on, and for a name that is not ours. What stands there stays, but for days
 * long gone: an office's own days off may be in it.
 */
export function renewedName(standing: PlannedName, asOf: DayNumber, system: DateSystem): PlannedName | null {
  const basis = BASES.find((each) => NAMES[each] === standing.name);
  if (basis === undefined || !isOwnName(standing)) return null;
  const first = addDays(asOf, -DAYS_BACK);
  const kept = daysOf(standing.formula, system).filter((day) => day >= first);
  const last = kept.at(-1);
  if (last !== undefined && last >= asOf + FAR_ENOUGH) return null;
  const added = workdaysFrom(last === undefined ? first : addDays(last, 1), workCalendar(basis, null), asOf);
  return added.length === 0 ? null : { name: standing.name, formula: formulaOf([...kept, ...added], system) };
}

/** Ascending, for as far as they are known; none where the days off of `asOf`'s year are not published. */
function workdaysFrom(first: DayNumber, calendar: WorkCalendar, asOf: DayNumber): DayNumber[] {
  const days: DayNumber[] = [];
  if (!calendar.isPublished(asOf)) return days;
  for (let day = first; day <= asOf + DAYS_AHEAD; day = addDays(day, 1)) {
    if (day > asOf && !calendar.isPublished(day)) break;
    if (calendar.isPublished(day) && calendar.isWorkday(day)) days.push(day);
  }
  return days;
}

/** A column of numbers: INDEX takes its rows everywhere. */
function formulaOf(days: readonly DayNumber[], system: DateSystem): string {
  return days.length === 0 ? '{0}' : `{${days.map((day) => String(serialOf(day, system))).join(';')}}`;
}

/** The days of a list of ours; `{0}` holds none. */
function daysOf(formula: string, system: DateSystem): DayNumber[] {
  const serials = formula.match(/\d+/g) ?? [];
  return serials.map((serial) => dayFromSerial(Number(serial), system)).filter((day) => day !== null);
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
