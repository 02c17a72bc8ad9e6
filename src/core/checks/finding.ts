import type { FollowUpItem } from '../ledger/ledger.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import type { CellRef } from '../sheet-grid.ts';

export type CheckFamily = 'owner' | 'deadline' | 'status' | 'progress' | 'identity' | 'shape';
export type Severity = 'error' | 'warning' | 'info';

/** The checks there are. Adding one means a line here, a file, a line in the catalogue and its words. */
export type CheckId =
  | 'owner-missing'
  | 'owner-collective'
  | 'due-missing'
  | 'due-inferred'
  | 'due-unreadable'
  | 'due-before-meeting'
  | 'overdue'
  | 'due-soon';

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
  /** The day that the finding measures by (the meeting's). */
  readonly day?: DayNumber;
  /** For a day that does not exist: the nearest that does. */
  readonly suggestion?: DayNumber;
}
