import type { DayNumber } from '../calendar/day-number.ts';

export type DeadlineKind = 'exact' | 'fuzzy' | 'recurring' | 'open-ended' | 'unparseable';

/**
 * A deadline as it was written, and as it was read. `due` is the day itself: overdue begins the day after.
 * Equal wordings with equal reference days share one (frozen) value.
 */
export interface Deadline {
  /** As a Chinese Excel shows the cell; `''` when it is empty. */
  readonly text: string;
  readonly kind: DeadlineKind;
  readonly due: DayNumber | null;
  /** Earlier nodes of a deadline with several, first to last. */
  readonly milestones?: readonly DayNumber[];
  /** For a day that does not exist (2月30日): the nearest that does. */
  readonly suggestion?: DayNumber;
  readonly reason: DeadlineReason;
  readonly needsConfirm: boolean;
}

/** Why it was read so: a key of the catalogue with its parameters. Later rules add kinds. */
export interface DeadlineReason {
  readonly key: DeadlineReasonKey;
  readonly params?: Readonly<Record<string, string | number>>;
}

export type DeadlineReasonKey =
  | 'empty' // nothing written
  | 'date-cell' // a real date
  | 'date-text' // a date typed as text
  | 'month-day-text' // no year: taken from the meeting (or hand-out)
  | 'month-day-no-year' // no year and no day to take it from
  | 'serial-text' // an Excel serial stored as text
  | 'open-ended' // 长期坚持
  | 'urgent-no-day' // 尽快
  | 'impossible-date' // 2月30日
  | 'error-value' // #REF!
  | 'not-understood';
