import type { DayNumber } from '../calendar/day-number.ts';
import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';
import type { Status } from '../status/status.ts';
import { isOverdue } from './is-overdue.ts';
import { countIn, rankUnits, type UnitCount } from './rank-units.ts';
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
  const byUnit = new Map<string, UnitCount>();
  let total = 0;
  let closedLate = 0;

  for (const ledger of ledgers) {
    for (const item of ledger.items) {
      const { due, kind } = item.deadline;
      total += 1;
      byStatus[placeOf(item)].push(item);
      const { group } = item;
      if (group === 'closed') {
        if (due !== null && item.completedOn !== null && item.completedOn > due) closedLate += 1;
        if (isWithin(item.completedOn, week)) closedThisWeek.push(item);
      }
      const late = isOverdue(item, asOf);
      if (late) overdue.push(item);
      if (group === 'open' && due !== null && due > week.to && due <= week.to + 7) dueNextWeek.push(item);
      if (item.leadUnit === '' && item.persons.length === 0) noOwner.push(item);
      if (due === null && kind !== 'recurring' && kind !== 'open-ended') noDeadline.push(item);
      if (isWithin(item.assignedOn ?? item.meetingDate, week)) newThisWeek.push(item);
      countIn(byUnit, item, group, late);
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
    overdue: sortedByDue(overdue),
    dueNextWeek: sortedByDue(dueNextWeek),
    noOwner,
    noDeadline,
    newThisWeek,
    closedThisWeek,
    byLeadUnit: rankUnits([...byUnit.values()]),
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

/** Earliest first, equals in ledger order. By days first: there are few, however many items. */
function sortedByDue(items: readonly FollowUpItem[]): FollowUpItem[] {
  const byDay = new Map<number, FollowUpItem[]>();
  for (const item of items) {
    const due = item.deadline.due ?? 0;
    const ofDay = byDay.get(due);
    if (ofDay === undefined) byDay.set(due, [item]);
    else ofDay.push(item);
  }
  return [...byDay].sort(([one], [other]) => one - other).flatMap(([, ofDay]) => ofDay);
}
