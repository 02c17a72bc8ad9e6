import type { DayNumber } from '../calendar/day-number.ts';
import type { ColumnKey } from '../ledger/column-key.ts';
import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';
import type { CellAt } from '../sheet-grid.ts';
import type { StatusGroup } from '../status/status.ts';
import type { KnownUnits } from '../unit-names/known-units.ts';
import type { ItemMatches } from '../summary/annex/match-items.ts';
import type { CheckId } from './check-id.ts';
import type { CheckThresholds } from './check-settings.ts';
import type { CheckFamily, FindingParams, Fix, Severity } from './finding.ts';

/** What a check knows besides the ledger. */
export interface CheckContext {
  readonly asOf: DayNumber;
  /** The last day that is due soon. */
  readonly soonUntil: DayNumber;
  readonly thresholds: CheckThresholds;
  /** What the workbook knows of units; absent where nobody looked. */
  readonly units?: KnownUnits;
  /** What the last weekly summary showed of this ledger's items; absent where there is none. */
  readonly previous?: PreviousSummary;
}

/** The last weekly summary of the workbook, matched with the items of today (`matchItems`). */
export interface PreviousSummary {
  /** The day it was judged by. */
  readonly asOf: DayNumber;
  readonly before: ItemMatches['before'];
}

export interface CheckFacts {
  readonly id: CheckId;
  readonly family: CheckFamily;
  readonly severity: Severity;
  /** Off: only for offices that ask for it. */
  readonly on: boolean;
}

/** A rule about one item at a time. Adding a check: a file like the others here, and its line in the catalogue. */
export interface ItemCheck extends CheckFacts {
  readonly kind: 'item';
  /** The columns a finding points at: the first that the ledger has, else the item's own cell. */
  readonly points: readonly ColumnKey[];
  /** The items it looks at. */
  readonly groups: readonly StatusGroup[];
  /** The test for this ledger's items; `null` where the ledger lacks what it is about. */
  prepare(ledger: Ledger, context: CheckContext): ItemTest | null;
}

/** What is wrong with an item, `null` when all is well. Called for every row: no allocation unless found. */
export type ItemTest = (item: FollowUpItem) => Problem | null;

export interface Problem {
  readonly params?: FindingParams;
  /** Points at this column instead, where the ledger has it. */
  readonly at?: ColumnKey;
  readonly fix?: Fix;
}

/** A rule about items beside each other, or about the sheet. */
export interface LedgerCheck extends CheckFacts {
  readonly kind: 'ledger';
  /** In any order; `null` now and then in long searches, so that who has to can pause. */
  search(ledger: Ledger, context: CheckContext): Iterable<LedgerProblem | null>;
}

export interface LedgerProblem extends Problem {
  readonly item: FollowUpItem | null;
  /** Absent: where `at` says, in the item's row. */
  readonly cell?: CellAt;
}

export type Check = ItemCheck | LedgerCheck;

/** Neither closed, nor stopped, nor work without an end. */
export const PENDING: readonly StatusGroup[] = ['open'];
/** All that somebody still has to do. */
export const UNFINISHED: readonly StatusGroup[] = ['open', 'ongoing'];
export const ONGOING: readonly StatusGroup[] = ['ongoing'];
export const CLOSED: readonly StatusGroup[] = ['closed'];
export const EVERY: readonly StatusGroup[] = ['open', 'closed', 'ongoing', 'suspended'];

/** A problem of which there is no more to say. */
export const FOUND: Problem = Object.freeze({});
