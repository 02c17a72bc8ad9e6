import { addDays, addMonths } from '../calendar/civil-day.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { weekOf } from '../calendar/week.ts';
import { fold } from '../wording/fold.ts';
import { countedWorkdays } from './counted-workdays.ts';
import { putOffFrom } from './extensions.ts';
import { plainDate } from './plain-dates.ts';
import { DAY, DAYS, englishDate, englishMonthDay, englishPeriod, MONTH } from './english-dates.ts';
import { calendarOf, noReference, read, type DeadlineReference, type Reading } from './reading.ts';

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const NUMBER = `(\\d{1,3}|an?|${NUMBERS.slice(1).join('|')}|fifteen|twenty|thirty)`;

const CLOCK =
  /\s*(?:,?\s*(?:at|by)\s+)?\b\d{1,2}(?::\d{2}(?::\d{2})?\s?(?:am|pm)?|\s?(?:am|pm))\b|\b(?:noon|midnight)\b/g;
const LEAD =
  /^(?:(?:to be )?(?:completed?|done|finished|delivered|submitted|due(?: date)?|deadline|target(?: date)?|expected|planned)\s*:?\s+)?(?:(?:on or before|by|before|until|till|on|no later than|not later than|at the latest|prior to|due|eta|approx\.?|about|around|circa|c\.)\s*:?\s+)*~?\s*(?:(?:the\s+)?(?:cob|eod|eob|close of (?:business|play)|end of (?:the )?(?:day|business))\s*,?\s*(?:on\s+)?)?(?:the\s+)?/;

const SPAN = new RegExp(
  `^(?:within|in|inside|after|\\+)?\\s*(?:the next\\s+)?(?:${NUMBER}\\s*(?:-|to|or)\\s*)?${NUMBER}\\s+(working days?|business days?|workdays?|days?|weeks?|fortnights?|months?|years?|hours?|hrs?)(\\s+(?:after|from|of|following)\\s+(?:the\\s+)?(.{1,30}))?$`,
);
const WEEKDAY = new RegExp(`^(this|next|coming)?\\s*${DAY}$`);

const AT_ONCE = /^immediate(?:ly)?$|\bimmediate(?:ly)?\b|\bat once\b|\bright away\b|\bstraight ?away\b/;
const URGENT =
  /\basap\b|\ba\.s\.a\.p\b|as soon as|\bsoon(?:est)?\b|\burgent(?:ly)?\b|\bpromptly\b|\bwithout delay\b|\bearliest\b/;
const OPEN_ENDED =
  /\bon-?\s?going\b|\bcontinu(?:ous|al|ing|ally|ously)|\bopen-?\s?ended\b|\bpermanent|\brolling\b|\bindefinite|\bno end date\b|\bbau\b|\bbusiness as usual\b/;
const RECURRING =
  /\b(?:daily|weekly|bi-?weekly|fortnightly|monthly|bi-?monthly|quarterly|annually|yearly|half-yearly|biannually)\b|\b(?:every|each)\b|\bper (?:day|week|month|quarter|year)\b|\bregular(?:ly)?\b|\bonce an? (?:day|week|month|quarter|year)\b/;
const UNDECIDED =
  /^(?:tb[acd]|to be (?:confirmed|decided|determined|agreed|advised|set|announced)|n\/?a|not applicable|none|nil|unknown|undecided|not set|no date|no deadline|pending|open|-)\.?$/;

/** Deadlines of English ledgers: 15 Mar 2026, by end of March, Q1 2026, within 5 working days, next Friday, ASAP. */
export function englishDeadline(text: string, reference: DeadlineReference): Reading | null {
  const folded = fold(text).replace(/[“”"]/g, '').replace(/[–—−]/g, '-').replace(/\s+/g, ' ').trim();
  if (!/[a-z]{1}/.test(folded) || /[\u2e80-\u9fff]/.test(folded)) return null;
  if (UNDECIDED.test(folded)) return read('unparseable', null, 'undecided', { needsConfirm: true });
  const bare = folded
    .replace(/\s*\([^()]*\)\s*/g, ' ')
    .replace(CLOCK, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[.,;:]+$/, '')
    .trim();
  const isBefore = /^(?:before|prior to)\b/.test(bare);
  const doubt =
    /\b(?:approx\w*|around|about|circa|roughly|fy|fy\d+|tentative\w*|provisional\w*|tbc)\b|\?/.test(folded);
  const found =
    extendedBy(folded, reference) ??
    extended(folded, reference) ??
    several(bare, reference) ??
    one(bare, folded, reference);
  if (found === null) {
    return OTHER_YEAR.test(folded) ? read('unparseable', null, 'other-year', { needsConfirm: true }) : null;
  }
  // Before March, to the letter, is February's end.
  const unsure = doubt || FINISHED.test(folded) || (isBefore && found.reason.key === 'period-end');
  return unsure ? { ...found, needsConfirm: true } : found;
}

/** Done 10/3: when it was done, as likely as by when. */
const FINISHED = /^(?:done|closed|completed|finished)\b(?!\s+by)/;

/** Years and terms whose beginning the ledger does not say. */
const OTHER_YEAR =
  /\bfy\s?'?\d*\b|\b(?:fiscal|financial|academic|school)[\s-]+year|\bsemester\b|\bend of term\b/;

const EXTENDED_BY = new RegExp(
  `^(.*?)[\\s,;(]*\\b(?:extended|postponed|deferred|delayed|extension)\\s+(?:by|of)\\s+(?:another\\s+)?${NUMBER}\\s+(working days?|business days?|workdays?|days?|weeks?|months?|years?)\\)?$`,
);

/** 15 Mar 2022, extended by 2 weeks. */
function extendedBy(folded: string, reference: DeadlineReference): Reading | null {
  const match = EXTENDED_BY.exec(folded);
  if (match === null) return null;
  const [, before = '', amount = '', unit = ''] = match;
  const first = before === '' ? null : one(before, before, reference);
  const count = numberOf(amount);
  if (first?.due == null || !(count >= 1)) {
    return read('unparseable', null, 'put-off-from-unknown', { needsConfirm: true });
  }
  return putOffFrom(first, count, unit, reference, false);
}

const EXTENDED =
  /^(.*?)[\s,;(]*\b(?:extended|revised|moved|postponed|deferred|slipped|pushed back|changed|rescheduled|new date|now)\s*(?:to|until|till|:)?\s+(.+?)\)?$/;

/** 29 Jan 2022 (extended to 28 Feb 2022): the new day counts, the first is kept. */
function extended(folded: string, reference: DeadlineReference): Reading | null {
  const [, before = '', after = ''] = EXTENDED.exec(folded) ?? [];
  const later = after === '' ? null : one(after, after, reference);
  if (later?.due == null) return null;
  const first = before === '' ? null : one(before, before, reference);
  return { ...later, reason: { key: 'put-off' }, ...(first?.due == null ? {} : { original: first.due }) };
}

const RANGE = /^(?:from\s+)?(.{3,30}?)\s*(?:\s-\s|\bto\b|\bthrough\b|\buntil\b)\s*(.{3,30})$/;
const DAY_RANGE = new RegExp(`^(\\d{1,2})\\s?-\\s?(\\d{1,2}\\s+${MONTH}(?:\\s+\\d{4})?)$`);
/** Apr/May, Q1/Q2 2025, Apr-Jun 2025, between April and June. */
const PAIR = /^(?:from\s+|between\s+)?([^/&]{2,20}?)\s*(\/|&|->|→|-|\band\b)\s*((?=[^/&]*[a-z])[^/&]{2,20})$/;
const UNTIL = /\b(?:until|till|through|to)\s+(?:the\s+)?(.{3,30})$/;

/** Ranges, several nodes, and what goes on until a day: the last day counts. */
function several(bare: string, reference: DeadlineReference): Reading | null {
  const days = DAY_RANGE.exec(bare);
  const ends = days === null ? RANGE.exec(bare) : null;
  const end = days?.[2] ?? ends?.[2];
  if (end !== undefined) {
    const last = one(end, end, reference);
    const first = ends === null ? null : one(ends[1] ?? '', ends[1] ?? '', reference);
    if (last?.due != null && (days !== null || first?.due != null)) {
      const start = first?.due ?? null;
      const isForward = start === null || start <= last.due;
      return {
        ...last,
        reason: { key: 'span-end' },
        ...(start === null || !isForward || first?.kind !== 'exact' ? {} : { start }),
        needsConfirm: last.needsConfirm || !isForward,
      };
    }
  }
  const pair = PAIR.exec(bare);
  if (pair !== null) {
    const [, first = '', mark = '', last = ''] = pair;
    const end = one(last, last, reference);
    if (end?.due != null && one(first, first, reference)?.due != null)
      return { ...end, reason: { key: 'span-end' }, needsConfirm: end.needsConfirm || /[/&]/.test(mark) };
  }
  const until = RECURRING.test(bare) || OPEN_ENDED.test(bare) ? UNTIL.exec(bare)?.[1] : undefined;
  if (until !== undefined) return one(until, until, reference);
  return nodes(bare, reference);
}

/** Draft by 28 Feb; final by 31 Mar 2022. */
function nodes(bare: string, reference: DeadlineReference): Reading | null {
  const pieces = bare.split(/;|\bthen\b|,(?!\s*\d{4}\b)|\band\b(?=.*\bby\b)/).map((piece) => piece.trim());
  if (pieces.length < 2 || pieces.length > 12) return null;
  const dated: (Reading & { due: DayNumber })[] = [];
  for (const piece of pieces) {
    const words = /(?:\b(?:by|before|until|on|due)\b|:)\s*(.+)$/.exec(piece)?.[1] ?? piece;
    const reading = one(words, words, reference);
    if (reading?.due != null) dated.push({ ...reading, due: reading.due });
  }
  if (dated.length < 2) return null;
  const last = dated.reduce((a, b) => (b.due >= a.due ? b : a));
  return {
    kind: dated.every(({ kind }) => kind === 'exact') ? 'exact' : 'fuzzy',
    due: last.due,
    milestones: dated
      .filter((each) => each !== last)
      .map(({ due }) => due)
      .sort((a, b) => a - b),
    needsConfirm: dated.some(({ needsConfirm }) => needsConfirm),
    reason: { key: 'several-nodes', params: { nodes: dated.length } },
  };
}

const WEEK_OF = /^(?:w\/?c|week (?:commencing|beginning|starting|of)|w\/?b)\.?\s+(?:the\s+)?(.+)$/;
const WEEK_ENDING = /^(?:w\/?e|week ending)\.?\s+(.+)$/;

/** One deadline by itself. `folded` keeps what its words leave out. */
function one(bare: string, folded: string, reference: DeadlineReference): Reading | null {
  const words = bare
    .replace(LEAD, '')
    .replace(/^(?:in|during|for)\s+(?=[a-z])/, '')
    .trim();
  const weekOfDay = WEEK_OF.exec(words)?.[1];
  if (weekOfDay !== undefined) {
    const day = englishDate(weekOfDay, reference)?.due;
    if (day != null) return read('fuzzy', addDays(weekOf(day).from, 4), 'week', { needsConfirm: true });
  }
  const ending = WEEK_ENDING.exec(words)?.[1];
  if (ending !== undefined) return englishDate(ending, reference);
  return (
    englishDate(words, reference) ??
    englishPeriod(words, reference) ??
    englishMonthDay(words, reference) ??
    spanOf(words, reference) ??
    weekdayOf(words, reference) ??
    endOfDay(bare, reference) ??
    (/[a-z]/.test(words) ? null : plainDate(words.replace(/\s/g, ''), reference)) ??
    openWords(folded, reference)
  );
}

function spanOf(words: string, reference: DeadlineReference): Reading | null {
  const match = SPAN.exec(words);
  if (match === null) return null;
  const [, least, amount = '', unit = '', from, event = ''] = match;
  const count = numberOf(amount);
  if (!(count >= 1)) return null;
  if (from !== undefined && !/^(?:meeting|this meeting|today|now|date of (?:the )?meeting)$/.test(event)) {
    return read('unparseable', null, 'not-understood', { needsConfirm: true });
  }
  if (reference.day === null) return noReference();
  const isSaid = /^(?:within|in|inside|after)\b/.test(words) || from !== undefined;
  const work = /^(?:work|business)/.test(unit);
  const needsConfirm = least !== undefined || !isSaid;
  if (work) return countedWorkdays(reference.day, count, calendarOf(reference), needsConfirm);
  return read('exact', naturalEnd(reference.day, count, unit), 'days-after', {
    needsConfirm,
    days: { from: reference.day },
  });
}

function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (/^an?$/.test(text)) return 1;
  const tens = { fifteen: 15, twenty: 20, thirty: 30 }[text];
  return tens ?? NUMBERS.indexOf(text);
}

function naturalEnd(day: DayNumber, count: number, unit: string): DayNumber {
  if (unit.startsWith('d')) return addDays(day, count);
  if (unit.startsWith('w')) return addDays(day, 7 * count);
  if (unit.startsWith('f')) return addDays(day, 14 * count);
  if (unit.startsWith('m')) return addMonths(day, count);
  if (unit.startsWith('y')) return addMonths(day, 12 * count);
  return addDays(day, count < 24 ? 0 : Math.ceil(count / 24));
}

/** Friday said on a Friday is that day; next Friday is the following week's. */
function weekdayOf(words: string, reference: DeadlineReference): Reading | null {
  const match = WEEKDAY.exec(words);
  if (match === null) return null;
  if (reference.day === null) return noReference();
  const [, which = '', name = ''] = match;
  const index = DAYS.indexOf(name.slice(0, 3));
  const thisWeek = addDays(weekOf(reference.day).from, index);
  const ahead = which === 'next' || (which !== 'this' && thisWeek < reference.day) ? 7 : 0;
  return read('exact', addDays(thisWeek, ahead), 'week');
}

function endOfDay(words: string, reference: DeadlineReference): Reading | null {
  const named =
    /^(?:by |before )?(?:(?:the )?(?:end|close) of (?:the )?(?:day|business|play)|eod|cob|today|tonight|same day|tomorrow|the next day|next day)(?: today)?$/.exec(
      words,
    );
  if (named === null) return null;
  if (reference.day === null) return noReference();
  return read('exact', addDays(reference.day, /tomorrow|next day/.test(words) ? 1 : 0), 'today');
}

function openWords(words: string, reference: DeadlineReference): Reading | null {
  const recurring = words.search(RECURRING);
  const open = words.search(OPEN_ENDED);
  if (recurring >= 0 && (open < 0 || recurring < open)) return read('recurring', null, 'recurring');
  if (open >= 0) return read('open-ended', null, 'open-ended');
  if (AT_ONCE.test(words)) {
    return reference.day === null
      ? read('fuzzy', null, 'urgent-no-day', { needsConfirm: true })
      : read('fuzzy', reference.day, 'at-once');
  }
  return URGENT.test(words) ? read('fuzzy', null, 'urgent-no-day', { needsConfirm: true }) : null;
}
