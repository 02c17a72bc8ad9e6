import type { DayNumber } from '../calendar/day-number.ts';
import type { FollowUpItem } from '../ledger/ledger.ts';
import type { UnitKind } from '../roster/roster.ts';
import type { Status } from '../status/status.ts';
import type { ClosingFigures } from './closing-history.ts';
import type { DaysLate } from './days-late.ts';
import type { AnnexItem } from './annex/last-summary.ts';
import type { ComingBreak } from './coming-break.ts';
import type { EscalationSettings } from './summary-settings.ts';

/** Seven days, both ends included: Monday to Sunday, or as the office's weeks begin. */
export interface Week {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/**
 * The week's figures, a value before it is a sheet. Counting rules: test-data/government/README.md.
 * total = closed + notStarted + inProgress + awaitingSignOff + unknown + ongoing + suspended, always.
 */
export interface WeeklySummary {
  readonly week: Week;
  /** The day by which overdue and due soon are judged. */
  readonly asOf: DayNumber;
  /** Open items due soon, as checks and lights have it (`soonUntil`). */
  readonly dueSoon: ReadonlySet<FollowUpItem>;
  readonly total: number;
  readonly closed: number;
  /** Part of `closed`: completed after the deadline. */
  readonly closedLate: number;
  readonly notStarted: number;
  readonly inProgress: number;
  readonly awaitingSignOff: number;
  /** Blank or unknown wording; counted open. */
  readonly unknown: number;
  readonly ongoing: number;
  readonly suspended: number;
  /** The items behind the seven figures above; each item stands in one place. Ledger order. */
  readonly byStatus: Readonly<Record<Status, readonly FollowUpItem[]>>;
  /** Open items whose day is before `asOf`, the longest overdue first. */
  readonly overdue: readonly FollowUpItem[];
  /** The overdue items by how late they are; adds up to them. */
  readonly daysLate: DaysLate;
  /** Open items due in the seven days after `week`, the earliest first. */
  readonly dueNextWeek: readonly FollowUpItem[];
  /** The days off that begin within two weeks, and what falls due meanwhile; `null`: none do, or none are known. */
  readonly comingBreak: ComingBreak | null;
  /** Neither unit nor person. */
  readonly noOwner: readonly FollowUpItem[];
  /** No date and neither recurring nor open-ended. */
  readonly noDeadline: readonly FollowUpItem[];
  readonly newThisWeek: readonly FollowUpItem[];
  readonly closedThisWeek: readonly FollowUpItem[];
  /** Part of `closedThisWeek`: after their deadline, and by it; where one of the two days is not known, neither. */
  readonly closedThisWeekLate: number;
  readonly closedThisWeekOnTime: number;
  /** Open items whose last feedback is more than `staleFeedbackDays` days old. What shows no day of feedback is not. */
  readonly noFeedback: readonly FollowUpItem[];
  readonly staleFeedbackDays: number;
  /** Lead units of which nothing at all was heard for so long. In ledger order. */
  readonly silentUnits: readonly string[];
  /** In ledger order; empty unless the ledger tells several meetings apart. Adds up to the total. */
  readonly byMeeting: readonly NamedFigures[];
  /** As `byMeeting`; empty too where the column was not read. */
  readonly byCategory: readonly NamedFigures[];
  /** As `byCategory`, but an item with several leaders counts for each of them. */
  readonly byLeader: readonly NamedFigures[];
  /** Items that name several leaders, so that `byLeader` adds up to more than `total`. */
  readonly itemsOfSeveralLeaders: number;
  /** All units by rank; units without a rank (no item counts for the rate) last. */
  readonly byLeadUnit: readonly UnitFigures[];
  /** The same units, 县区 and 部门 apart where the ledger has both, each ranked by itself. At least one. */
  readonly rankings: readonly UnitRanking[];
  /** 领导同意后点名: the last three of a ranking may be named. */
  readonly nameLastThree: boolean;
  /** Supporting units count an item as well as its lead. */
  readonly countSupporting: boolean;
  /**
   * Items that count for several units (joint leads, and supporting units where these count), so that `byLeadUnit`
   * adds up to more than `total`.
   */
  readonly jointItems: number;
  /** From when on 通报 is suggested. */
  readonly escalation: EscalationSettings;
  /** What has happened since the summary before; `null` where there is none to compare with. */
  readonly weekOverWeek: WeekOverWeek | null;
  /** Week by week, the earliest first and this one last; this one alone where there is none to compare with. */
  readonly history: readonly ClosingFigures[];
  /** Some lead unit is counted under another name than the ledger writes. */
  readonly mergedNames: boolean;
}

/** What an earlier summary's annex and today's ledger tell together. Items in ledger order. */
export interface WeekOverWeek {
  /** The summary that this one is compared with. */
  readonly since: { readonly sheet: string; readonly week: Week; readonly asOf: DayNumber };
  /** Not in that annex. */
  readonly added: readonly FollowUpItem[];
  /** Closed by now and not then. */
  readonly closed: readonly FollowUpItem[];
  /** Overdue by now and not then. */
  readonly newlyOverdue: readonly FollowUpItem[];
  /** Open, with a later day than then. */
  readonly extended: readonly ExtendedItem[];
  /** Closed then and not any more. */
  readonly reopened: readonly FollowUpItem[];
  /** Every overdue item: in how many weeks running, this one included. */
  readonly weeksOverdue: ReadonlyMap<FollowUpItem, number>;
  /** In that annex, and in the ledger no more. */
  readonly gone: readonly AnnexItem[];
  /** How the closing rate changed, in tenths of a percentage point; `null` where one of the two has none. */
  readonly rateChange: number | null;
}

export interface ExtendedItem {
  readonly item: FollowUpItem;
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** The figures of a meeting, a category or a leader. */
export interface NamedFigures {
  /** `''` for the items that name none. */
  readonly name: string;
  readonly items: readonly FollowUpItem[];
  readonly total: number;
  readonly closed: number;
  readonly open: number;
  readonly overdue: number;
  /** closed / (closed + open); `null` when there is nothing to divide by. */
  readonly rate: number | null;
}

export interface UnitRanking {
  /** `district`: 县区乡镇街道; `department`: 部门, and what else is no place; `all`: not told apart. */
  readonly kind: UnitKind | 'all';
  /** By rank, as `byLeadUnit`. */
  readonly units: readonly UnitFigures[];
  /** The last three of them, more where several share a rank; never who stands first. By rank. */
  readonly last: readonly UnitFigures[];
  /** As it may be shown: the same units, where the last may not be named these without rank among the unranked. */
  readonly printed: readonly UnitFigures[];
}

export interface UnitFigures {
  /** The name counted under; `''` for items without a lead unit. */
  readonly unit: string;
  readonly total: number;
  readonly closed: number;
  /** Still to be done, overdue or not. */
  readonly open: number;
  readonly overdue: number;
  /** closed / (total − ongoing − suspended), 0 to 1; `null` when there is nothing to divide by. */
  readonly rate: number | null;
  /** 1 = best; equals share a rank; `null` = unranked (fewer than three items, or no rate). */
  readonly rank: number | null;
  /** The items behind the three figures. Ledger order. */
  readonly items: {
    readonly all: readonly FollowUpItem[];
    readonly closed: readonly FollowUpItem[];
    readonly overdue: readonly FollowUpItem[];
  };
}
