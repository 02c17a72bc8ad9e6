import type { DayNumber } from '../calendar/day-number.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';
import { writtenIn } from '../ledger/written-in.ts';
import { byDue } from './by-due.ts';

/** The next days off and the open items that fall due meanwhile: what has to be seen to before (节前清单). */
export interface ComingBreak {
  /** Whose days off they are: 春节; two where festivals meet; `''` where the office's own list says no name. */
  readonly festivals: readonly string[];
  /** The first and the last day off, free days beside them included: nobody works in between. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** The earliest first. */
  readonly items: readonly FollowUpItem[];
}

/** A break is announced so many days before it begins, and only if it is longer than a weekend. */
const DAYS_AHEAD = 14;
const LEAST_DAYS = 3;

/** The break that begins soonest within the next two weeks; `null` where none does, or none is known. */
export function comingBreak(ledgers: readonly Ledger[], asOf: DayNumber): ComingBreak | null {
  let found: Omit<ComingBreak, 'items'> | null = null;
  const items: FollowUpItem[] = [];
  for (const ledger of ledgers) {
    const coming = breakAhead(ledger, asOf);
    if (coming === null || (found !== null && found.from < coming.from)) continue;
    if (found === null || coming.from < found.from) {
      found = coming;
      items.length = 0;
    }
    for (const item of ledger.items) {
      const { due } = item.deadline;
      if (item.group === 'open' && due !== null && due >= coming.from && due <= coming.to) items.push(item);
    }
  }
  return found === null ? null : { ...found, items: byDue(items) };
}

function breakAhead(ledger: Ledger, asOf: DayNumber): Omit<ComingBreak, 'items'> | null {
  const { calendar } = ledger;
  for (let after = (asOf + 1) as DayNumber; after <= asOf + DAYS_AHEAD;) {
    const run = calendar.breakFrom(after);
    if (run === null) return null;
    const from = freeFrom(run.from, calendar);
    if (from > asOf + DAYS_AHEAD) return null;
    if (run.from > asOf && isKnown(ledger, run.from)) {
      const to = freeTo(run.to, calendar);
      if (from > asOf && to - from + 1 >= LEAST_DAYS) return { festivals: run.festivals, from, to };
    }
    after = (run.to + 1) as DayNumber;
  }
  return null;
}

/**
 * The State Council's breaks are those of ledgers of the mainland. English ledgers (Monday to Friday) and those in
 * traditional characters have only what the office itself has written down.
 */
function isKnown(ledger: Ledger, day: DayNumber): boolean {
  const { calendar } = ledger;
  return calendar.holidayOn(day) !== null && (calendar.isOwn(day) || writtenIn(ledger) !== 'zh-TW');
}

function freeFrom(day: DayNumber, calendar: WorkCalendar): DayNumber {
  let first = day;
  while (!calendar.isWorkday((first - 1) as DayNumber)) first = (first - 1) as DayNumber;
  return first;
}

function freeTo(day: DayNumber, calendar: WorkCalendar): DayNumber {
  let last = day;
  while (!calendar.isWorkday((last + 1) as DayNumber)) last = (last + 1) as DayNumber;
  return last;
}
