import type { DayNumber } from '../calendar/day-number.ts';
import { soonUntil, type Soon } from '../calendar/soon-until.ts';
import { lastFeedback } from '../checks/progress/last-feedback.ts';
import { isInferred } from '../deadlines/default-limit.ts';
import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';
import { DEFAULT_SETTINGS } from '../settings/ledger-settings.ts';
import type { Status } from '../status/status.ts';
import type { LastSummary } from './annex/last-summary.ts';
import type { ItemMatches } from './annex/match-items.ts';
import { figuresByMeeting } from './by-meeting.ts';
import { closingRate } from './closing-rate.ts';
import { compareWeeks } from './compare-weeks.ts';
import { countDaysLate } from './days-late.ts';
import { Groups } from './groups.ts';
import { isOverdue, UnitTally } from './unit-tally.ts';
import type { Week, WeeklySummary } from './weekly-summary.ts';

export interface SummaryOptions {
  /** Without: as the settings have it when nobody has said. */
  readonly soon?: Soon;
  /** Without: as above. */
  readonly staleFeedbackDays?: number;
  /** The summary before this one, matched with the items of these ledgers. */
  readonly last?: LastSummary & ItemMatches;
}

/** The week's figures over all items of these ledgers. Counting rules: test-data/government/README.md. */
export function summarise(
  ledgers: readonly Ledger[],
  week: Week,
  asOf: DayNumber,
  {
    soon = { days: DEFAULT_SETTINGS.dueSoonDays, in: DEFAULT_SETTINGS.checks.thresholds.dueSoonIn },
    staleFeedbackDays = DEFAULT_SETTINGS.checks.thresholds.staleFeedbackDays,
    last,
  }: SummaryOptions = {},
): WeeklySummary {
  const items = ledgers.length === 1 ? (ledgers[0]?.items ?? []) : ledgers.flatMap((ledger) => ledger.items);
  const places = new Groups(items.length);
  const units = new UnitTally(items.length);
  let jointItems = 0;
  let mergedNames = false;
  const overdue: FollowUpItem[] = [];
  const dueNextWeek: FollowUpItem[] = [];
  const noOwner: FollowUpItem[] = [];
  const noDeadline: FollowUpItem[] = [];
  const newThisWeek: FollowUpItem[] = [];
  const closedThisWeek: FollowUpItem[] = [];
  let closedLate = 0;
  let closedThisWeekLate = 0;
  let closedThisWeekOnTime = 0;

  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) continue;
    const { group, countedUnits } = item;
    const { deadline } = item;
    const { due, kind } = deadline;
    places.put(index, PLACE_NUMBERS[group === 'open' ? openPlace(item.status) : group]);
    if (!mergedNames) mergedNames = !sameNames(item);
    const late = isOverdue(item, asOf);
    units.put(index, countedUnits[0] ?? '', item, late);
    if (countedUnits.length > 1) {
      jointItems += 1;
      for (const unit of countedUnits.slice(1)) units.put(index, unit, item, late);
    }
    if (group === 'closed') {
      const { completedOn } = item;
      const isLate = due !== null && completedOn !== null && completedOn > due;
      if (isLate) closedLate += 1;
      if (isWithin(completedOn, week)) {
        closedThisWeek.push(item);
        if (isLate) closedThisWeekLate += 1;
        else if (due !== null) closedThisWeekOnTime += 1;
      }
    }
    if (late) overdue.push(item);
    if (group === 'open' && due !== null && due > week.to && due <= week.to + 7) dueNextWeek.push(item);
    if (countedUnits.length === 0 && item.persons.length === 0) noOwner.push(item);
    // An inferred day is not one that the ledger states.
    const isStated = due !== null && !isInferred(deadline);
    if (!isStated && kind !== 'recurring' && kind !== 'open-ended') noDeadline.push(item);
    if (isWithin(item.assignedOn ?? item.meetingDate, week)) newThisWeek.push(item);
  }

  const byStatus = recordOf(places.of(items, PLACES));
  const counts = {
    closed: byStatus.closed.length,
    notStarted: byStatus.notStarted.length,
    inProgress: byStatus.inProgress.length,
    awaitingSignOff: byStatus.awaitingSignOff.length,
    unknown: byStatus.unknown.length,
    ongoing: byStatus.ongoing.length,
    suspended: byStatus.suspended.length,
  };
  const rate = closingRate(counts);
  return {
    week,
    asOf,
    dueSoon: new Set(ledgers.flatMap((ledger) => dueSoonIn(ledger, asOf, soon))),
    total: items.length,
    ...counts,
    closedLate,
    byStatus,
    overdue: byDue(overdue),
    daysLate: countDaysLate(overdue, asOf),
    dueNextWeek: byDue(dueNextWeek),
    noOwner,
    noDeadline,
    newThisWeek,
    closedThisWeek,
    closedThisWeekLate,
    closedThisWeekOnTime,
    noFeedback: ledgers.flatMap((ledger) => withoutFeedback(ledger, asOf, staleFeedbackDays)),
    staleFeedbackDays,
    byMeeting: figuresByMeeting(items, asOf),
    byLeadUnit: units.figures(items),
    jointItems,
    weekOverWeek: last === undefined ? null : compareWeeks({ week, asOf, items, rate }, last),
    mergedNames,
  };
}

function dueSoonIn({ items, calendar }: Ledger, asOf: DayNumber, soon: Soon): readonly FollowUpItem[] {
  const until = soonUntil(asOf, soon, calendar);
  return items.filter(
    ({ group, deadline: { due } }) => group === 'open' && due !== null && due >= asOf && due <= until,
  );
}

/** Nothing was heard of it for so long; what is not started has nothing to tell. */
function withoutFeedback(ledger: Ledger, asOf: DayNumber, days: number): readonly FollowUpItem[] {
  const last = lastFeedback(ledger, asOf);
  if (last === null) return [];
  return ledger.items.filter((item) => {
    if (item.group !== 'open' || item.status === 'notStarted') return false;
    const day = last(item);
    return day !== null && asOf - day > days;
  });
}

/** Counted under the names that the ledger writes. */
function sameNames({ leadUnits, countedUnits }: FollowUpItem): boolean {
  return leadUnits.length === countedUnits.length && leadUnits.every((unit, at) => unit === countedUnits[at]);
}

const PLACE_NUMBERS: Readonly<Record<Status, number>> = {
  closed: 0,
  notStarted: 1,
  inProgress: 2,
  awaitingSignOff: 3,
  unknown: 4,
  ongoing: 5,
  suspended: 6,
};
const PLACES = Object.keys(PLACE_NUMBERS).length;

function recordOf(byPlace: readonly (readonly FollowUpItem[])[]): Record<Status, readonly FollowUpItem[]> {
  const of = (status: Status) => byPlace[PLACE_NUMBERS[status]] ?? [];
  return {
    closed: of('closed'),
    notStarted: of('notStarted'),
    inProgress: of('inProgress'),
    awaitingSignOff: of('awaitingSignOff'),
    unknown: of('unknown'),
    ongoing: of('ongoing'),
    suspended: of('suspended'),
  };
}

/** Each item stands in one place only, so that the places add up to the total. */
function openPlace(status: Status): Status {
  return status === 'notStarted' || status === 'inProgress' || status === 'awaitingSignOff'
    ? status
    : 'unknown';
}

function isWithin(day: DayNumber | null, week: Week): boolean {
  return day !== null && day >= week.from && day <= week.to;
}

/** Earliest first, equals in ledger order. */
function byDue(items: readonly FollowUpItem[]): readonly FollowUpItem[] {
  // Numbers sort natively, and the place behind the day keeps the order of equals.
  const keys = new Float64Array(items.length);
  for (let place = 0; place < items.length; place += 1) {
    keys[place] = (items[place]?.deadline.due ?? 0) * MOST_ITEMS + place;
  }
  keys.sort();
  const sorted: FollowUpItem[] = [];
  for (const key of keys) {
    const item = items[key % MOST_ITEMS];
    if (item !== undefined) sorted.push(item);
  }
  return sorted;
}

/** More than any workbook's sheets have rows; a day times this is still a whole number. */
const MOST_ITEMS = 2 ** 30;
