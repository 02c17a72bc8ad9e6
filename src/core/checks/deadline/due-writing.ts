import { civilDay, dayOf, daysInMonth } from '../../calendar/civil-day.ts';
import type { DayNumber } from '../../calendar/day-number.ts';
import { isInferred } from '../../deadlines/default-limit.ts';
import type { Deadline } from '../../deadlines/deadline.ts';
import type { FollowUpItem } from '../../ledger/ledger.ts';
import { fold } from '../../wording/fold.ts';

/**
 * What the writing of a deadline is to be asked about. A deadline has one such question at most, so that a
 * clerk is not told three times of one cell: the checks of this folder each answer for one.
 */
export type DueWriting =
  | 'missing' // nothing, or a dash
  | 'without-day' // 尽快, 待定, 开学前
  | 'impossible' // 2月30日
  | 'number' // a number that is not shown as a date
  | 'unreadable'
  | 'error' // #REF!: the sheet's business
  | 'year-slip' // a year far from the meeting's
  | 'two-digit-year' // 22/3/5
  | 'text' // a plain date, typed as text
  | 'inferred' // a day, but not a sure one
  | 'sound';

/** `isNumber`: whether the cell holds a number. */
export function dueWriting(item: FollowUpItem, isNumber: boolean): DueWriting {
  const { deadline } = item;
  const { due, kind, reason } = deadline;
  // Another cell says by when: how the first day is written does not matter any more.
  if (deadline.putOff !== undefined) return slipsAYear(item) === null ? 'sound' : 'year-slip';
  if (isInferred(deadline)) return 'inferred';
  if (reason.key === 'date-cell') return slipsAYear(item) === null ? 'sound' : 'year-slip';
  if (due === null) {
    if (reason.key === 'empty') return 'missing';
    if (reason.key === 'error-value') return 'error';
    if (kind === 'recurring' || kind === 'open-ended') return 'sound';
    if (isNumber) return 'number';
    if (deadline.suggestion !== undefined || reason.key === 'impossible-date') return 'impossible';
    // Without a figure in it, what we do not understand is an event (供暖季结束前): it names no day either.
    const hasFigures = /\p{N}/u.test(deadline.text);
    return reason.key === 'too-long' || (reason.key === 'not-understood' && hasFigures)
      ? 'unreadable'
      : 'without-day';
  }
  if (isNumber || reason.key === 'serial-text') return 'number';
  if (slipsAYear(item) !== null) return 'year-slip';
  if (reason.key === 'date-text' && isTwoDigitYear(deadline.text)) return 'two-digit-year';
  // Before the meeting: said by a check of its own, and no day to be confirmed.
  if (isBeforeMeeting(item)) return 'sound';
  if (deadline.needsConfirm) return 'inferred';
  return reason.key === 'date-text' && isPlainDate(deadline) ? 'text' : 'sound';
}

export const isBeforeMeeting = ({ deadline: { due }, meetingDate }: FollowUpItem): boolean =>
  due !== null && meetingDate !== null && due < meetingDate;

const TWO_DIGIT_YEAR =
  /^\s*['’]?\d{2}\s*(?:[./-]\s*\d{1,2}\s*[./-]\s*\d{1,2}(?!\d)|年\s*\d{1,2}\s*月\s*\d{1,2}\s*[日号])/;
const isTwoDigitYear = (text: string) => TWO_DIGIT_YEAR.test(fold(text));

const WHOLE_DATE = /^\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*[日号]?$|^\d{8}$/;
const ENGLISH_DATE =
  /^(?:\d{1,2}(?:st|nd|rd|th)?[\s-]+[a-z]{3,9}\.?,?[\s-]+\d{4}|[a-z]{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})$/;

/** Nothing but the date, year and all: what Excel would have taken for a date, had it been typed as one. */
function isPlainDate({ kind, text, original, milestones }: Deadline): boolean {
  if (kind !== 'exact' || original !== undefined || milestones !== undefined || text.length > 24)
    return false;
  const words = fold(text).trim();
  return WHOLE_DATE.test(words) || ENGLISH_DATE.test(words);
}

/** So far before its meeting no deadline was ever set, so far behind it hardly one. */
const LONG_BEFORE = 180;
const YEARS_AHEAD = 6;

/**
 * The day that was meant where the year written is a slip: 2021年3月 of a meeting in January 2022, 2202年3月.
 * `null` where the year may be right. Only where a year is written.
 */
export function slipsAYear({ deadline, meetingDate, assignedOn }: FollowUpItem): DayNumber | null {
  const { due, reason } = deadline;
  const from = meetingDate ?? assignedOn;
  if (due === null || from === null) return null;
  if (due >= from - LONG_BEFORE && due <= from + YEARS_AHEAD * 366) return null;
  if (
    reason.key !== 'date-cell' &&
    deadline.putOff?.cell !== 'date' &&
    !/\d{4}|\d{2}年/.test(fold(deadline.text))
  )
    return null;
  const { month, day } = civilDay(due);
  const { year } = civilDay(from);
  for (const candidate of [year, year + 1]) {
    const meant = dayOf(candidate, month, Math.min(day, daysInMonth(candidate, month)));
    if (meant !== null && meant >= from) return meant;
  }
  return null;
}
