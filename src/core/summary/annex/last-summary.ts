import type { DayNumber } from '../../calendar/day-number.ts';
import type { RowIndex } from '../../sheet-grid.ts';
import type { Status } from '../../status/status.ts';
import type { ClosingFigures } from '../closing-history.ts';
import type { Week } from '../weekly-summary.ts';
import type { AnnexLight, LedgerPlace } from './annex-words.ts';

/** An earlier weekly summary, as far as its sheet tells. */
export interface LastSummary {
  readonly sheet: string;
  readonly week: Week;
  /** The day it was judged by. */
  readonly asOf: DayNumber;
  readonly items: readonly AnnexItem[];
  /** The overview's figures; `null` where its table is not there any more. */
  readonly counts: Readonly<Record<Status, number>> | null;
  /** The table of the weeks before, its own included; as it stands there. */
  readonly history: readonly ClosingFigures[];
  /** Rows of the annex that nothing could be made of. */
  readonly leftOut: number;
}

/** An item as the annex showed it. What is not there, or was changed beyond understanding, is `''` or `null`. */
export interface AnnexItem {
  /** On the summary's sheet. */
  readonly row: RowIndex;
  readonly number: string;
  readonly meeting: string;
  readonly item: string;
  /** `fingerprint` of meeting and text as quoted. */
  readonly print: string;
  readonly leadUnit: string;
  readonly due: DayNumber | null;
  readonly dueText: string;
  readonly status: Status | null;
  readonly light: AnnexLight | null;
  readonly progress: string;
  readonly place: LedgerPlace | null;
}

/** What a sheet that looked like an earlier summary turned out to be. */
export type SummaryReading =
  | { readonly kind: 'read'; readonly summary: LastSummary }
  /** It has no annex any more, or does not say its week (`null`). */
  | { readonly kind: 'unreadable'; readonly sheet: string; readonly week: Week | null };
