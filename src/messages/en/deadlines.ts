import type { DeadlineKey } from '../say-deadline.ts';
import type { WithPlurals } from '../say.ts';

export const deadlines: WithPlurals<DeadlineKey> = {
  'deadlines.empty': 'no deadline written',
  'deadlines.date-cell': 'the cell holds a date',
  'deadlines.date-text': '“{{text}}” is a date typed as text',
  'deadlines.month-day-text': '“{{text}}” has no year; taken from the meeting date (or the hand-out date)',
  'deadlines.month-day-no-year': '“{{text}}” has no year, and there is no meeting date to take it from',
  'deadlines.serial-text': '“{{text}}” is an Excel date number without a date format',
  'deadlines.open-ended': '“{{text}}” is ongoing work without a due day',
  'deadlines.urgent-no-day': '“{{text}}” says it is urgent, but names no day',
  'deadlines.impossible-date': '“{{text}}” is a day that does not exist',
  'deadlines.error-value': 'the cell holds the error {{text}}',
  'deadlines.not-understood': 'no day can be read from “{{text}}”',
  'deadlines.workdays-after':
    'working days counted from the day after the meeting (or hand-out), public holidays and make-up days included',
  'deadlines.days-after': 'counted from the meeting date (or the hand-out date)',
  'deadlines.no-reference': '“{{text}}” counts from the meeting, and the ledger states no meeting date',
  'deadlines.period-end': 'the last day of “{{text}}”',
  'deadlines.span-end': '“{{text}}” is a span; its last day counts',
  'deadlines.week': 'the week meant by “{{text}}”; weeks begin on Monday',
  'deadlines.today': '“{{text}}” counts from the day of the meeting',
  'deadlines.at-once': '“{{text}}” means the day of the meeting',
  'deadlines.before-festival': 'the last working day before the break',
  'deadlines.kept-day': 'the day of “{{text}}”, or the day before it',
  'deadlines.calendar-unpublished':
    'the days off of the year meant by “{{text}}” are not published yet; please check',
  'deadlines.begins': '“{{text}}” says when it begins, not when it ends',
  'deadlines.after-event': '“{{text}}” counts from an event, which is not a day yet',
  'deadlines.too-long': 'too long for a deadline',
  'deadlines.during-festival': 'the last day of the break',
  'deadlines.after-festival': 'counted from the end of the break',
  'deadlines.several-nodes': '“{{text}}” has several dates; the last one counts',
  'deadlines.put-off': 'put off; the new day counts',
  'deadlines.ditto': 'the same deadline as the item above',
  'deadlines.recurring': '“{{text}}” recurs and has no single due day',
  'deadlines.undecided': '“{{text}}”: not decided yet',
};
