import type { DayNumber } from '../calendar/day-number.ts';
import type { ColumnKey } from '../ledger/column-key.ts';
import type { FollowUpItem } from '../ledger/ledger.ts';
import type { CheckSettings } from './check-settings.ts';
import type { CheckFamily, CheckId, FindingParams, Severity } from './finding.ts';

export interface InspectionContext {
  readonly asOf: DayNumber;
  /** An open item due within so many natural days, today included, is due soon. */
  readonly dueSoonDays: number;
  /** Absent: every check as the catalogue has it. */
  readonly settings?: CheckSettings;
}

/** One rule about one item. Adding a check: a file like the others here, and its line in the catalogue. */
export interface Check {
  readonly id: CheckId;
  readonly family: CheckFamily;
  readonly severity: Severity;
  /** The columns a finding points at: the first that the ledger has, else the item's own cell. */
  readonly points: readonly ColumnKey[];
  /** The finding's details, or `null` when all is well. Called for every row: no allocation unless found. */
  find(item: FollowUpItem, context: InspectionContext): FindingParams | null;
}

/** Neither closed, nor stopped, nor work without an end. */
export const isPending = (item: FollowUpItem): boolean => item.group === 'open';
