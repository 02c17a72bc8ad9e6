import type { AboutChecks } from './about-check.ts';

export const ABOUT_DEADLINES = {
  'due-missing': {
    finds: 'The deadline of an open item is empty or a dash. Ongoing work needs none.',
    why: 'Without a day an item can neither be due soon nor late: it drops out of every list.',
  },
  'due-without-day': {
    finds:
      'The deadline is words that name no day: 尽快, 待定, 开学前, 供暖季结束前; or a day counted from a meeting (会后三日内) whose date the ledger does not state.',
    why: 'Everybody reads such words differently, and the item is never late.',
  },
  'due-unreadable': {
    finds: 'The deadline has figures in it and still cannot be read as a day.',
    why: 'What we cannot read is not guessed: until it is written plainly the item is in no list of late ones.',
  },
  'due-impossible': {
    finds:
      'A day that the calendar does not have: 2月30日, 6月31日, 29 February of a common year. The nearest day that exists is suggested, not written.',
    why: 'Excel keeps it as text, and every formula that compares dates passes it by.',
  },
  'due-number': {
    finds:
      'A number that is not shown as a date: 44635 stored as text, 3.15 in a cell formatted as a number.',
    why: 'Nobody can read 44635 as a day, and 3.15 may be the fifteenth of March or a third of something.',
  },
  'due-text': {
    finds:
      'A whole plain date, year and all, that was typed as text. Deadlines in words (3月底前) are meant to be text and are left alone.',
    why: 'Sorting, date filters and formulas pass a text by, so the row is missing from the filtered list.',
  },
  'due-two-digit-year': {
    finds: 'The year has two digits: 22/3/15.',
    why: 'Is 22 the year or the day? Excel on another computer may take it for the other one.',
  },
  'due-year-slip': {
    finds:
      'The written year puts the deadline half a year or more before the meeting, or more than six years behind it; the same day in the meeting’s year is suggested.',
    why: 'In January everybody types last year’s number once. The item is late at once, or never.',
  },
  'due-before-meeting': {
    finds: 'The deadline is before the meeting that set it, by less than a year’s slip would explain.',
    why: 'One of the two dates is wrong, and figures by meeting or by deadline are wrong with it.',
  },
  'due-before-assigned': {
    finds: 'The deadline is before the day the item was handed out.',
    why: 'Nobody could have kept it: chasing the unit for it would be unfair.',
  },
  'due-inferred': {
    finds:
      'A day was read out of the words, and not with certainty (3月初, 2月中旬), or comes from the office’s default limit. The finding says which day it is taken for; once written as a date it is nobody’s guess any more.',
    why: 'Lights and the summary count by that day, so somebody who knows should have agreed to it.',
  },
  'due-rest-day': {
    finds:
      'A day that somebody wrote falls on a weekend or a public holiday, make-up working days counted as working days. Ends of months and other periods are left alone, and so are days gone by.',
    why: 'Nobody is at work to finish or to receive it. Often the last working day before is meant.',
  },
  'due-put-off-open': {
    finds:
      'The item is overdue, and the ledger says that it was put off without saying until when (已申请延期).',
    why: 'The old day no longer holds and there is no new one, so it is neither late nor in time.',
  },
  'due-put-off-again': {
    finds: 'It was put off more than once, by the column for extensions or by the deadline’s own cell.',
    why: 'Twice is a habit: the reason is worth a question before a third time.',
  },
  overdue: {
    finds:
      'The item is open and its day is past; it is overdue from the day after. Closed, suspended and ongoing items are not.',
    why: 'This is what the ledger is kept for.',
  },
  'due-soon': {
    finds: 'The item is open and due today or within the next days.',
    why: 'A reminder now is cheaper than a notice next week.',
    thresholds: ['dueSoonDays', 'dueSoonIn'],
  },
} satisfies AboutChecks;
