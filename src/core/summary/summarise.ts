import type { DayNumber } from '../calendar/day-number.ts';
import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';
import type { Status } from '../status/status.ts';
import { isOverdue } from './is-overdue.ts';
import { rankUnits } from './rank-units.ts';
import type { Week, WeeklySummary } from './weekly-summary.ts';

/** The week's figures over all items of these ledgers. Counting rules: test-data/government/README.md. */
export function summarise(ledgers: readonly Ledger[], week: Week, asOf: DayNumber): WeeklySummary {
  const byStatus: Record<Status, FollowUpItem[]> = {
    closed: [],
    notStarted: [],
    inProgress: [],
    awaitingSignOff: [],
    unknown: [],
    ongoing: [],
    suspended: [],
  };
  const overdue: FollowUpItem[] = [];
  const dueNextWeek: FollowUpItem[] = [];
  const noOwner: FollowUpItem[] = [];
  const noDeadline: FollowUpItem[] = [];
  const newThisWeek: FollowUpItem[] = [];
  const closedThisWeek: FollowUpItem[] = [];
  const byUnit = new Map<string, FollowUpItem[]>();
  let total = 0;
  let closedLate = 0;

  for (const ledger of ledgers) {
    for (const item of ledger.items) {
      const { due, kind } = item.deadline;
      total += 1;
      byStatus[placeOf(item)].push(item);
      if (item.group === 'closed') {
        if (due !== null && item.completedOn !== null && item.completedOn > due) closedLate += 1;
        if (isWithin(item.completedOn, week)) closedThisWeek.push(item);
      }
      if (isOverdue(item, asOf)) overdue.push(item);
      if (item.group === 'open' && due !== null && due > week.to && due <= week.to + 7)
        dueNextWeek.push(item);
      if (item.leadUnit === '' && item.persons.length === 0) noOwner.push(item);
      if (due === null && kind !== 'recurring' && kind !== 'open-ended') noDeadline.push(item);
      if (isWithin(item.assignedOn ?? item.meetingDate, week)) newThisWeek.push(item);
      const ofUnit = byUnit.get(item.leadUnit);
      if (ofUnit === undefined) byUnit.set(item.leadUnit, [item]);
      else ofUnit.push(item);
    }
  }

  return {
    week,
    asOf,
    total,
    closed: byStatus.closed.length,
    closedLate,
    notStarted: byStatus.notStarted.length,
    inProgress: byStatus.inProgress.length,
    awaitingSignOff: byStatus.awaitingSignOff.length,
    unknown: byStatus.unknown.length,
    ongoing: byStatus.ongoing.length,
    suspended: byStatus.suspended.length,
    byStatus,
    overdue: overdue.sort(byDue),
    dueNextWeek: dueNextWeek.sort(byDue),
    noOwner,
    noDeadline,
    newThisWeek,
    closedThisWeek,
    byLeadUnit: rankUnits(byUnit, asOf),
  };
}

/** Each item stands in one place only, so that the places add up to the total. */
function placeOf(item: FollowUpItem): Status {
  return item.group === 'open' ? openPlace(item.status) : item.group;
}

function openPlace(status: Status): Status {
  return status === 'notStarted' || status === 'inProgress' || status === 'awaitingSignOff'
    ? status
    : 'unknown';
}

function isWithin(day: DayNumber | null, week: Week): boolean {
  return day !== null && day >= week.from && day <= week.to;
}

function byDue(one: FollowUpItem, other: FollowUpItem): number {
  return (one.deadline.due ?? 0) - (other.deadline.due ?? 0);
}
