import { addDays, civilDay, dayOf, daysInMonth } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { PUBLISHED, type WorkCalendar } from '../calendar/work-calendar.ts';
import type { Deadline, DeadlineKind, DeadlineReasonKey, ReasonDays } from './deadline.ts';

/** What a deadline's words count from. */
export interface DeadlineReference {
  /** The day of the meeting, else of the hand-out; `null` where the ledger states neither. */
  readonly day: DayNumber | null;
  /** The day of the hand-out, for 交办之日起; `null` where there is none. */
  readonly assigned?: DayNumber | null;
  /** A year that the sheet's own title states (2023年1月份重点工作), used with less trust. */
  readonly year?: number | null;
  /** What working days and breaks are taken from; without one, from what is published. */
  readonly calendar?: WorkCalendar;
}

export const calendarOf = ({ calendar }: DeadlineReference): WorkCalendar => calendar ?? PUBLISHED;

/** A deadline but for its text. */
export type Reading = Omit<Deadline, 'text'>;

/** One rule: reads the tidied words or passes (`null`). */
export type Rule = (words: string, reference: DeadlineReference) => Reading | null;

export function read(
  kind: DeadlineKind,
  due: DayNumber | null,
  key: DeadlineReasonKey,
  more: Partial<Omit<Reading, 'kind' | 'due' | 'reason'>> & {
    readonly params?: Readonly<Record<string, string | number>>;
    readonly days?: ReasonDays;
  } = {},
): Reading {
  const { params, days, needsConfirm = false, ...rest } = more;
  const reason = {
    key,
    ...(params === undefined ? {} : { params }),
    ...(days === undefined ? {} : { days }),
  };
  return { kind, due, needsConfirm, ...rest, reason };
}

/** The words count from a day that the ledger does not state. */
export const noReference = (): Reading => read('fuzzy', null, 'no-reference', { needsConfirm: true });

/** A day or a month without a year, and nothing to take one from. */
export const noYear = (): Reading => read('fuzzy', null, 'month-day-no-year', { needsConfirm: true });

/** More than so many days before the reference, a date without a year is next year's (domain.md 5.2, rule 2). */
const LOOK_BACK = 90;

/** The year for a month and day without one; `null` without anything to take it from. */
export function yearFor(month: number, day: number, reference: DeadlineReference): number | null {
  if (reference.day === null) return reference.year ?? null;
  const { year } = civilDay(reference.day);
  const candidate = dayOf(year, month, Math.min(day, daysInMonth(year, month)));
  return candidate !== null && candidate < addDays(reference.day, -LOOK_BACK) ? year + 1 : year;
}

/** 2022, 22 (= 2022), 113 or 民國113 (= 2024). */
export function fullYear(digits: string, minguo = false): number {
  const year = Number(digits);
  if (minguo || digits.length === 3) return year + 1911;
  return digits.length <= 2 ? 2000 + year : year;
}
