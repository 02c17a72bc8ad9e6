import { addDays, civilDay } from './civil-day.ts';
import type { DayNumber } from './day-number.ts';
import { isoDay } from './iso.ts';
import {
  ALSO,
  FIRST_YEAR,
  LAST_YEAR,
  PUBLISHED_DAYS_OFF,
  PUBLISHED_MAKE_UP_DAYS,
  type Festival,
} from './published-days.ts';
import { weekday } from './week.ts';

/** What an office wrote down of its own days (a sheet 节假日): it wins over what is published. */
export interface OwnDays {
  /** Days off -> whose they are, `''` where nothing is said. */
  readonly off: ReadonlyMap<DayNumber, string>;
  readonly worked: ReadonlySet<DayNumber>;
}

/**
 * What working days are counted by before the office's own days: the State Council's notices, or, for English
 * ledgers, Monday to Friday alone.
 */
export type CalendarBasis = 'china' | 'monday-to-friday';

/** An unbroken run of days off; `from` and `to` belong to it. */
export interface Break {
  /** Whose days off they are; two where festivals meet (中秋 and 国庆节 in 2023). */
  readonly festivals: readonly string[];
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** So many days off say that an office has written down a whole year (a Spring Festival alone has seven). */
const WHOLE_YEAR = 7;

/** Counting further than this is no deadline. */
const MOST_WORKDAYS = 2000;

/**
 * Which days are worked. Beyond the years that are published (or that the office wrote down): Monday to Friday but
 * for the days that are off every year, and `isPublished` says that they are a guess.
 */
export class WorkCalendar {
  /** Tells calendars apart: equal ids, equal days. */
  readonly id: string;
  readonly basis: CalendarBasis;
  readonly #own: OwnDays;
  readonly #off: ReadonlyMap<DayNumber, string>;
  readonly #worked: ReadonlySet<DayNumber>;
  readonly #ownYears: ReadonlySet<number>;
  #breaks: readonly Break[] | null = null;

  constructor(basis: CalendarBasis, own: OwnDays = NO_OWN_DAYS) {
    this.basis = basis;
    this.#own = own;
    this.id = idOf(basis, own);
    const isChina = basis === 'china';
    const isPlain = own.off.size + own.worked.size === 0;
    if (isPlain) {
      this.#off = isChina ? PUBLISHED_DAYS_OFF : own.off;
      this.#worked = isChina ? PUBLISHED_MAKE_UP_DAYS : own.worked;
    } else {
      this.#off = daysOff(isChina ? PUBLISHED_DAYS_OFF : NO_OWN_DAYS.off, own);
      const worked = new Set([...(isChina ? PUBLISHED_MAKE_UP_DAYS : []), ...own.worked]);
      for (const day of own.off.keys()) worked.delete(day);
      this.#worked = worked;
    }
    this.#ownYears = wholeYears(own);
  }

  isWorkday(day: DayNumber): boolean {
    if (this.#worked.has(day)) return true;
    if (this.#off.has(day) || (!this.isPublished(day) && isAlwaysOff(day))) return false;
    return weekday(day) <= 5;
  }

  /** A weekend day that is worked (调休上班). */
  isMakeUpDay(day: DayNumber): boolean {
    return this.#worked.has(day) && weekday(day) > 5;
  }

  /** A day off of a festival, and of which; `null` for every other day, plain weekends included. */
  holidayOn(day: DayNumber): string | null {
    return this.#off.get(day) ?? null;
  }

  /** Whether the office's own sheet speaks of this day. */
  isOwn(day: DayNumber): boolean {
    return this.#own.off.has(day) || this.#own.worked.has(day);
  }

  /** Whether the days off of this day's year are known, not guessed. */
  isPublished(day: DayNumber): boolean {
    if (this.basis === 'monday-to-friday') return true;
    const { year } = civilDay(day);
    return (year >= FIRST_YEAR && year <= LAST_YEAR) || this.#ownYears.has(year);
  }

  /** The `count`-th working day after `day` (not counting `day` itself). */
  workdaysAfter(day: DayNumber, count: number): DayNumber {
    let found = day;
    for (let left = Math.min(count, MOST_WORKDAYS); left > 0;) {
      found = addDays(found, 1);
      if (this.isWorkday(found)) left -= 1;
    }
    return found;
  }

  /** The day itself if it is worked, else the last working day before it. */
  workdayOnOrBefore(day: DayNumber): DayNumber {
    let found = day;
    while (!this.isWorkday(found)) found = addDays(found, -1);
    return found;
  }

  /** The first break that ends on or after `day`: of this festival, or of any. `null` beyond what is known. */
  breakFrom(day: DayNumber, festival?: Festival): Break | null {
    const fits = (run: Break) =>
      run.to >= day && (festival === undefined || run.festivals.some((name) => name.startsWith(festival)));
    return this.#runs().find(fits) ?? null;
  }

  /** The last break that began on or before `day`. */
  breakBefore(day: DayNumber): Break | null {
    return this.#runs().findLast((run) => run.from <= day) ?? null;
  }

  /** Chinese festivals are China's in an English ledger, too. */
  #runs(): readonly Break[] {
    this.#breaks ??= runsOf(this.basis === 'china' ? this.#off : daysOff(PUBLISHED_DAYS_OFF, this.#own));
    return this.#breaks;
  }
}

const NO_OWN_DAYS: OwnDays = { off: new Map(), worked: new Set() };

/** Working days of mainland China as published: what is counted by unless the workbook says more. */
export const PUBLISHED = new WorkCalendar('china');

export const MONDAY_TO_FRIDAY = new WorkCalendar('monday-to-friday');

/** The calendar for a ledger, by the office's own days where it keeps a sheet of them. */
export function workCalendar(basis: CalendarBasis, own: OwnDays | null): WorkCalendar {
  if (own !== null) return new WorkCalendar(basis, own);
  return basis === 'china' ? PUBLISHED : MONDAY_TO_FRIDAY;
}

/** Days off every year, whatever its notice says (全国年节及纪念日放假办法, 2024, article 2). */
function isAlwaysOff(day: DayNumber): boolean {
  const { month, day: dayOfMonth } = civilDay(day);
  return (
    (month === 1 && dayOfMonth === 1) || (month === 5 && dayOfMonth <= 2) || (month === 10 && dayOfMonth <= 3)
  );
}

function daysOff(published: ReadonlyMap<DayNumber, string>, own: OwnDays): Map<DayNumber, string> {
  const off = new Map([...published, ...own.off]);
  for (const day of own.worked) off.delete(day);
  return off;
}

function wholeYears({ off }: OwnDays): Set<number> {
  const counts = new Map<number, number>();
  for (const day of off.keys()) {
    const { year } = civilDay(day);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= WHOLE_YEAR).map(([year]) => year));
}

function idOf(basis: CalendarBasis, { off, worked }: OwnDays): string {
  if (off.size + worked.size === 0) return basis;
  const daysOffById = [...off].sort(([a], [b]) => a - b).map(([day, name]) => `${String(day)}${name}`);
  return JSON.stringify([basis, daysOffById, [...worked].sort((a, b) => a - b)]);
}

function runsOf(days: ReadonlyMap<DayNumber, string>): Break[] {
  const runs: Break[] = [];
  for (const [day, festival] of [...days].sort(([a], [b]) => a - b)) {
    const names = [festival, ...(ALSO[isoDay(day)] ?? [])];
    const last = runs.at(-1);
    if (last !== undefined && last.to === day - 1) {
      const festivals = [...new Set([...last.festivals, ...names])];
      runs[runs.length - 1] = { ...last, festivals, to: day };
    } else runs.push({ festivals: names, from: day, to: day });
  }
  return runs;
}
