import type { DeadlineKey } from '../say-deadline.ts';
import type { WithPlurals } from '../say.ts';

export const deadlines: WithPlurals<DeadlineKey> = {
  'deadlines.empty': 'no deadline written',
  'deadlines.date-cell': 'the cell holds a date',
  'deadlines.date-text': '“{{text}}” is a date typed as text',
  'deadlines.month-day-text': '“{{text}}” has no year; taken from the meeting date (or the hand-out date)',
  'deadlines.month-day-no-year': '“{{text}}” has no year, and there is no meeting date to take it from',
  'deadlines.serial-text': '“{{text}}” is an Excel date number stored as text',
  'deadlines.open-ended': '“{{text}}” is ongoing work without a due day',
  'deadlines.urgent-no-day': '“{{text}}” says it is urgent, but names no day',
  'deadlines.impossible-date': '“{{text}}” is a day that does not exist',
  'deadlines.error-value': 'the cell holds the error {{text}}',
  'deadlines.not-understood': 'no day can be read from “{{text}}”',
};
