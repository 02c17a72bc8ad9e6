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
  /** The first date of a deadline that was put off (延期至), in its own words or by a column of its own. */
  readonly original?: DayNumber;
  /** Where the day in force stands in a column of its own (延期至): `text` is that cell's. */
  readonly putOff?: PutOffCell;
  /** Where a span begins (2月7日—15日). */
  readonly start?: DayNumber;
  /** The next turn of a recurring one, after the reference day. */
  readonly nextDue?: DayNumber;
  readonly reason: DeadlineReason;
  readonly needsConfirm: boolean;
}

/** A deadline that a second cell of its row puts off. */
export interface PutOffCell {
  /** What the column of deadlines says. */
  readonly stated: Deadline;
  /** What the second cell holds: a date, a date that shows its month alone, words. */
  readonly cell: 'date' | 'month' | 'words';
}

/** Why it was read so: a key of the catalogue with its parameters. Later rules add kinds. */
export interface DeadlineReason {
  readonly key: DeadlineReasonKey;
  readonly params?: Readonly<Record<string, string | number>>;
  /** The days it speaks of. */
  readonly days?: ReasonDays;
}

export interface ReasonDays {
  /** What it counts from: the meeting, or the hand-out. */
  readonly from?: DayNumber;
  /** Weekend days worked on the way (调休上班). */
  readonly makeUp?: readonly DayNumber[];
  /** Runs of days off on the way, first and last day each. */
  readonly off?: readonly (readonly [first: DayNumber, last: DayNumber])[];
}

export type DeadlineReasonKey =
  | 'empty' // nothing written, or a dash
  | 'date-cell' // a real date
  | 'month-cell' // the first of a month, shown without its day (2025年3月): the month's last day
  | 'date-text' // a date typed as text
  | 'month-day-text' // no year: taken from the meeting (or hand-out)
  | 'month-day-no-year' // no year and no day to take it from
  | 'serial-text' // an Excel serial stored as text, or shown as a plain number
  | 'workdays-after' // 会后3个工作日内
  | 'days-after' // 一周内, 三个月内
  | 'no-reference' // 会后3个工作日内 without a meeting day
  | 'period-end' // 3月底前, 一季度, 年底前
  | 'span-end' // 1—3月
  | 'week' // 本周五前, 第5周
  | 'nth-day' // 4月第一个工作日, 5月第三个星期三
  | 'today' // 今日下班前
  | 'at-once' // 立即
  | 'before-festival' // 春节前
  | 'kept-day' // 七一前, 元宵节: days kept without a break
  | 'calendar-unpublished' // 春节前 of a year whose days off are not published yet
  | 'during-festival' // 春节期间
  | 'after-festival' // 节后5个工作日内
  | 'several-nodes' // 3月底前完成方案，6月底前全面完成
  | 'put-off' // 延期至
  | 'brought-forward' // 提前至, or 调整后时限 before 完成时限
  | 'put-off-by' // 2月10日，延期10天
  | 'put-off-from-unknown' // 延期10天: from which day is not said
  | 'lunar-date' // 腊月廿三前
  | 'other-year' // 财年末, 本学期内: years that the calendar does not know
  | 'default-limit' // nothing stated: inferred by the office's own rule (推定)
  | 'ditto' // 〃: the deadline above
  | 'recurring' // 每周五前
  | 'open-ended' // 长期坚持
  | 'begins' // 2月7日起: a beginning without an end
  | 'after-event' // 方案批复后10日内: counts from something that is no day yet
  | 'too-long' // longer than any deadline
  | 'urgent-no-day' // 尽快
  | 'undecided' // 待定
  | 'impossible-date' // 2月30日
  | 'error-value' // #REF!
  | 'not-understood';
