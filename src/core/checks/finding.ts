import type { FollowUpItem } from '../ledger/ledger.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import type { CellRef } from '../sheet-grid.ts';
import type { CheckId } from './check-id.ts';

export type CheckFamily = 'owner' | 'deadline' | 'status' | 'progress' | 'identity' | 'shape';
export type Severity = 'error' | 'warning' | 'info';

/** A problem found: data, not text. `messages/<language>/checks.ts` turns it into words. */
export interface Finding {
  readonly check: CheckId;
  readonly family: CheckFamily;
  readonly severity: Severity;
  readonly cell: CellRef;
  /** `null` where the finding is about the sheet, not about one item. */
  readonly item: FollowUpItem | null;
  readonly params: FindingParams;
  /** The one right content of `cell`, where there is one. */
  readonly fix?: Fix;
}

/** What `cell` should hold instead: a real date (shown as the column shows its dates), or a text. */
export type Fix =
  { readonly kind: 'date'; readonly day: DayNumber } | { readonly kind: 'text'; readonly text: string };

/** Days are whole numbers of days; texts are quoted from the ledger as they stand. */
export interface FindingParams {
  readonly text?: string;
  readonly days?: number;
  /** The day that the finding measures by: the meeting's, the completion's, the deadline's. */
  readonly day?: DayNumber;
  /** What the cell may have meant: the nearest day that exists, the day it is read as. */
  readonly suggestion?: DayNumber;
  /** A second text of the ledger, or a word of its own (a festival, a status). */
  readonly other?: string;
  readonly count?: number;
  /** Another row that the finding is about, counted from 1 as people read it. */
  readonly row?: number;
}
