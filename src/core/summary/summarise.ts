import type { DayNumber } from '../calendar/day-number.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Week, WeeklySummary } from './weekly-summary.ts';

/** The week's figures over all items of these ledgers. Counting rules: test-data/government/README.md. */
export function summarise(ledgers: readonly Ledger[], week: Week, asOf: DayNumber): WeeklySummary {
  return {
    week,
    asOf,
    total: 0,
    closed: 0,
    closedLate: 0,
    notStarted: 0,
    inProgress: 0,
    awaitingSignOff: 0,
    unknown: 0,
    ongoing: 0,
    suspended: 0,
    overdue: [],
    dueNextWeek: [],
    noOwner: 0,
    noDeadline: 0,
    newThisWeek: [],
    closedThisWeek: [],
    byLeadUnit: [],
  };
}
