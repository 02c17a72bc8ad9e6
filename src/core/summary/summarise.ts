import type { DayNumber } from '../calendar/day-number.ts';
import { soonUntil, type Soon } from '../calendar/soon-until.ts';
import { isInferred } from '../deadlines/default-limit.ts';
import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';
import { DEFAULT_SETTINGS } from '../settings/ledger-settings.ts';
import type { Roster } from '../roster/roster.ts';
import type { CountedNames } from '../unit-names/counted-names.ts';
import type { LastSummary } from './annex/last-summary.ts';
import type { ItemMatches } from './annex/match-items.ts';
import { byDue } from './by-due.ts';
import { StatusTally } from './by-status.ts';
import { closingFigures, closingHistory } from './closing-history.ts';
import { closingRate } from './closing-rate.ts';
import { comingBreak } from './coming-break.ts';
import { compareWeeks } from './compare-weeks.ts';
import { countDaysLate } from './days-late.ts';
import { silentUnits, withoutFeedback } from './feedback.ts';
import { COUNTED, figuresBy } from './figures-by.ts';
import { categoriesOf, leadersOf, meetingsOf } from './names-in-ledger.ts';
import { rankUnits } from './rank-units.ts';
import { DEFAULT_SUMMARY_SETTINGS, type SummarySettings } from './summary-settings.ts';
import { rankedByKind } from './unit-rankings.ts';
import { isOverdue, UnitTally } from './unit-tally.ts';
import type { Week, WeeklySummary } from './weekly-summary.ts';

export interface SummaryOptions {
  /** Without: as the settings have it when nobody has said. */
  readonly soon?: Soon;
  /** Without: as above. */
  readonly staleFeedbackDays?: number;
  /** The summary before this one, matched with the items of these ledgers. */
  readonly last?: LastSummary & ItemMatches;
  /** How the office counts and names. Without: as the settings have it when nobody has said. */
  readonly settings?: Pick<SummarySettings, 'countSupporting' | 'nameLastThree' | 'escalation'>;
  /** Under which name a supporting unit is counted; without: as written. */
  readonly unitNames?: CountedNames;
  /** The office's own list of units, for who is a place and who a department. */
  readonly roster?: Roster | null;
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
    settings: { countSupporting, nameLastThree, escalation } = DEFAULT_SUMMARY_SETTINGS,
    unitNames,
    roster = null,
  }: SummaryOptions = {},
): WeeklySummary {
  const items = ledgers.length === 1 ? (ledgers[0]?.items ?? []) : ledgers.flatMap((ledger) => ledger.items);
  const states = new StatusTally(items.length);
  const counted = new Uint8Array(items.length);
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
    const { group } = item;
    const countedUnits = countSupporting ? withSupporting(item, unitNames) : item.countedUnits;
    const { deadline } = item;
    const { due, kind } = deadline;
    states.put(index, item);
    if (!mergedNames) mergedNames = !sameNames(item) || (countSupporting && !sameSupport(item, unitNames));
    const late = isOverdue(item, asOf);
    units.put(index, countedUnits[0] ?? '', item, late);
    if (countedUnits.length > 1) {
      jointItems += 1;
      for (const unit of countedUnits.slice(1)) units.put(index, unit, item, late);
    }
    if (group === 'open') counted[index] = late ? COUNTED.overdue : COUNTED.open;
    if (group === 'closed') {
      counted[index] = COUNTED.closed;
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
    if (item.countedUnits.length === 0 && item.persons.length === 0) noOwner.push(item);
    // An inferred day is not one that the ledger states.
    const isStated = due !== null && !isInferred(deadline);
    if (!isStated && kind !== 'recurring' && kind !== 'open-ended') noDeadline.push(item);
    if (isWithin(item.assignedOn ?? item.meetingDate, week)) newThisWeek.push(item);
  }

  const byStatus = states.lists(items);
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
  const noFeedback = ledgers.flatMap((ledger) => withoutFeedback(ledger, asOf, staleFeedbackDays));
  const categories = categoriesOf(ledgers);
  const leaders = leadersOf(ledgers);
  const byUnit = units.units(items);
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
    comingBreak: comingBreak(ledgers, asOf),
    noOwner,
    noDeadline,
    newThisWeek,
    closedThisWeek,
    closedThisWeekLate,
    closedThisWeekOnTime,
    noFeedback,
    staleFeedbackDays,
    silentUnits: silentUnits(items, noFeedback),
    byMeeting: figuresBy(items, counted, meetingsOf(items)),
    byCategory: categories === null ? [] : figuresBy(items, counted, categories),
    byLeader: leaders === null ? [] : figuresBy(items, counted, leaders),
    itemsOfSeveralLeaders:
      leaders === null ? 0 : items.filter((_, index) => typeof leaders(index) !== 'string').length,
    byLeadUnit: rankUnits(byUnit),
    rankings: rankedByKind(byUnit, { roster, nameLastThree }),
    nameLastThree,
    countSupporting,
    jointItems,
    escalation,
    weekOverWeek: last === undefined ? null : compareWeeks({ week, asOf, items, rate }, last),
    history: closingHistory(closingFigures(asOf, counts), last),
    mergedNames,
  };
}

function dueSoonIn({ items, calendar }: Ledger, asOf: DayNumber, soon: Soon): readonly FollowUpItem[] {
  const until = soonUntil(asOf, soon, calendar);
  return items.filter(
    ({ group, deadline: { due } }) => group === 'open' && due !== null && due >= asOf && due <= until,
  );
}

/** Each unit once, the leads first; `''` for the lead where only who supports is named. */
function withSupporting(
  { countedUnits, supportingUnits }: FollowUpItem,
  names: CountedNames | undefined,
): readonly string[] {
  if (supportingUnits.length === 0) return countedUnits;
  const supporting = names === undefined ? supportingUnits : supportingUnits.map((unit) => names.of(unit));
  return [...new Set([...(countedUnits.length === 0 ? [''] : countedUnits), ...supporting])];
}

/** Counted under the names that the ledger writes. */
function sameNames({ leadUnits, countedUnits }: FollowUpItem): boolean {
  return leadUnits.length === countedUnits.length && leadUnits.every((unit, at) => unit === countedUnits[at]);
}

function sameSupport({ supportingUnits }: FollowUpItem, names: CountedNames | undefined): boolean {
  return names === undefined || supportingUnits.every((unit) => names.of(unit) === unit);
}

function isWithin(day: DayNumber | null, week: Week): boolean {
  return day !== null && day >= week.from && day <= week.to;
}
