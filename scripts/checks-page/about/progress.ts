import type { AboutChecks } from './about-check.ts';

export const ABOUT_PROGRESS = {
  'ongoing-quiet': {
    finds:
      'Ongoing work (长期坚持, 常态化) whose last dated feedback is too old, or whose progress is empty.',
    why: 'It has no deadline and is never overdue, so silence is the only sign that nothing happens.',
    thresholds: ['staleOngoingDays'],
  },
  'progress-missing': {
    finds:
      'An item under way without a word of progress, in a ledger that otherwise keeps them. What is not started may be silent, and so may what was handed out within the last 7 days.',
    why: 'Nobody can say in a meeting how far it is.',
  },
  'progress-stale': {
    finds:
      'The last feedback is too old: by the ledger’s column for its date, else by the newest date that stamps the progress text (2月8日：…). Text without a date is left alone.',
    why: 'The sentence that stands there was true some time ago; it is read out as if it were news.',
    thresholds: ['staleFeedbackDays'],
  },
  'progress-unchanged': {
    finds:
      'An open item whose progress reads as in the annex of the last weekly summary in the workbook (of a week before this one), spaces and punctuation aside. Without such a summary the check rests.',
    why: 'A week went by without news, and an undated text does not show it.',
  },
} satisfies AboutChecks;
