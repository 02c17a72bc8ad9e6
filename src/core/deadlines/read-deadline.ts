import { civilDay, daysInMonth } from '../calendar/civil-day.ts';
import { weekday } from '../calendar/week.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { isErrorValue } from '../sheet-grid.ts';
import type { Deadline } from './deadline.ts';
import { deadlineWords, LONGEST_DEADLINE, type DeadlineWords } from './deadline-words.ts';
import { englishDeadline } from './english-deadlines.ts';
import { namesFestival } from './festival-names.ts';
import { extension } from './extensions.ts';
import { festivalDate } from './festivals.ts';
import { lunarDate } from './lunar-dates.ts';
import { isRecurring, onceIn, openWords } from './open-words.ts';
import { monthDay } from './month-days.ts';
import { period } from './periods.ts';
import { plainDate } from './plain-dates.ts';
import { range } from './ranges.ts';
import { calendarOf, read, type DeadlineReference, type Reading, type Rule } from './reading.ts';
import { begins } from './beginnings.ts';
import { span } from './spans.ts';
import { week } from './weeks.ts';

/** Tried in order; the first that reads the words wins. */
const RULES: readonly Rule[] = [
  onceIn,
  begins,
  span,
  lunarDate,
  festivalDate,
  range,
  looseSpan,
  monthDay,
  week,
  plainDate,
  period,
  openWords,
];

const NOTHING = /^[-_/.、。,，*?？×x;]*$|^年$|^年?月日?前?$/;
const PUT_OFF =
  /^(.{0,60}?)[(,;]?(?:现|同意|申请|已|经批准|拟)?(?:(?:延期|延长|顺延|展延|延后|推迟|推后|调整|展期|变更|延)(?:后|(?:半|\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个半|个)?(?:工作日|天|日|周|星期|月|年))?(?:至|到|为)|改为|改至|改到|改期(?:至|到)?|→|->)(.{1,60}?)\)?$/;
const NODES =
  /[;；,，。、]|(?<=[日号底末旬前])\/|(?<=[日号底末旬前)）])(?!起?(?:至|到|-))(?=\D{0,8}\d{1,2}月)|(?<=[日号底末旬])和(?=\d)|→/;

/** A real date in the cell. */
export function dateDeadline(text: string, due: DayNumber): Deadline {
  return Object.freeze({ text, ...read('exact', due, 'date-cell') });
}

/**
 * The first of a month in a cell that shows no day: Excel makes it of a typed 2025年3月, which means by the end of
 * March (domain.md 5.2, rule 3).
 */
export function monthDeadline(text: string, firstDay: DayNumber): Deadline {
  const { year, month } = civilDay(firstDay);
  const due = (firstDay + daysInMonth(year, month) - 1) as DayNumber;
  return Object.freeze({ text, ...read('exact', due, 'month-cell') });
}

/**
 * Reads a deadline written in words (domain.md 5.2). Never invents: where the words give no day, `due`
 * is `null`; what is inferred with less than certainty says `needsConfirm`. Never throws.
 */
export function readDeadline(text: string, reference: DeadlineReference): Deadline {
  const trimmed = text.trim();
  return Object.freeze({ text: trimmed, ...readWords(trimmed, reference) });
}

function readWords(text: string, reference: DeadlineReference): Reading {
  if (isErrorValue(text) || /^#+$/.test(text)) {
    return read('unparseable', null, 'error-value', { needsConfirm: true });
  }
  if (text.length > LONGEST_DEADLINE) return read('unparseable', null, 'too-long', { needsConfirm: true });
  const words = deadlineWords(text);
  if (NOTHING.test(words.whole)) return read('unparseable', null, 'empty');
  const reading =
    englishDeadline(text, reference) ??
    putOff(words.whole, reference) ??
    extension(words.whole, reference, (before) => single(before, reference)) ??
    fromNow(words.words, reference) ??
    nodes(words.words, reference) ??
    otherYear(words, reference) ??
    single(words.words, reference) ??
    inNotes(words, reference) ??
    read('unparseable', null, 'not-understood', { needsConfirm: true });
  const dated = datedNote(reading, words, reference) ?? reading;
  return confirmed(withOriginal(dated, words, reference), words, reference);
}

function single(words: string, reference: DeadlineReference): Reading | null {
  for (const rule of RULES) {
    const reading = rule(words, reference);
    if (reading !== null) return reading;
  }
  return null;
}

const ENDS = /^(?:自|从)?(.{1,16}?)起?(?:至|到|-)(.{2,20})$/;

const SLASHED = /^\d{1,2}\/\d{1,2}\/(?:\d{2}|\d{4})$/;

/** 1/4/25-30/4/25: both ends day first, or both month first. */
function slashedSpan(beginning: string, end: string, reference: DeadlineReference): Reading | null {
  const last = plainDate(end, reference);
  if (last?.due == null || plainDate(beginning, reference) === null) return null;
  return { ...last, reason: { key: 'span-end' }, needsConfirm: true };
}

/** 3月上旬至中旬, 3月—年底: two periods of which the second is the end. */
function looseSpan(words: string, reference: DeadlineReference): Reading | null {
  const [, beginning = '', end = ''] = ENDS.exec(words) ?? [];
  if (SLASHED.test(beginning) && SLASHED.test(end)) return slashedSpan(beginning, end, reference);
  if (end === '' || /^\D{0,3}\d{1,4}$/.test(beginning) || !/[年月日号底末旬季]/.test(end)) return null;
  const first = plainDate(beginning, reference) ?? period(beginning, reference);
  if (first?.due == null) return null;
  const { year, month } = civilDay(first.due);
  const placed = /^[上中下]旬|^[底末]/.test(end) ? `${String(year)}年${String(month)}月${end}` : end;
  const last = plainDate(placed, reference) ?? period(placed, reference);
  return last?.due == null || last.due < first.due
    ? null
    : { ...last, reason: { key: 'span-end' }, ...(first.kind === 'exact' ? { start: first.due } : {}) };
}

/** A year or a term of its own, whose beginning the ledger does not say; with a month or a day it says more. */
const OTHER_YEAR = /财年|财政年度|会计年度|学期|学年/;

function otherYear(words: DeadlineWords, reference: DeadlineReference): Reading | null {
  if (!OTHER_YEAR.test(words.words) || /\d{1,2}月|\d[./]\d|\d-\d{1,2}(?!\d)/.test(words.words)) return null;
  return inNotes(words, reference) ?? read('unparseable', null, 'other-year', { needsConfirm: true });
}

const FROM_NOW = /^(?:自|从)?(?:即日|今日|今天|现在|目前|本周|会议之日|会后)起?(?:至|到|-)(.{2,40})$/;

/** 即日起至年底: its end counts. */
function fromNow(words: string, reference: DeadlineReference): Reading | null {
  const end = FROM_NOW.exec(words)?.[1];
  const reading = end === undefined ? null : single(end, reference);
  return reading?.due == null ? null : { ...reading, reason: { key: 'span-end' } };
}

/** Nothing outside the brackets: （3月底前）. */
function inNotes({ notes }: DeadlineWords, reference: DeadlineReference): Reading | null {
  for (const note of notes) {
    const reading = single(note, reference);
    if (reading !== null) return { ...reading, needsConfirm: true };
  }
  return null;
}

/** 2022年1月29日（延期至2022年2月28日）: the new day counts, the first is kept. */
function putOff(words: string, reference: DeadlineReference): Reading | null {
  const match = PUT_OFF.exec(words);
  if (match === null) return null;
  const before = (match[1] ?? '').replace(/^[由从原]定?/, '').replace(/\($/, '');
  const first = before === '' ? null : single(before, reference);
  // 3月15日→3月31日→4月30日: put off again, the last day counts.
  const target = (match[2] ?? '').split(/→|->/).at(-1) ?? '';
  const later = single(target, first?.due == null ? reference : countedFrom(first.due, reference));
  if (later?.due == null) return null;
  return {
    ...later,
    reason: { key: 'put-off' },
    ...(first?.due == null ? {} : { original: first.due }),
  };
}

/** 2022年12月31日（延期至1月31日）: a day without its year comes after the first one. */
function countedFrom(first: DayNumber, reference: DeadlineReference): DeadlineReference {
  return { day: first, calendar: calendarOf(reference) };
}

/** 3月底前完成方案，6月底前全面完成: several nodes, the last one counts. */
function nodes(words: string, reference: DeadlineReference): Reading | null {
  if (isOneDate(words)) return null;
  const pieces = words.split(NODES).filter((piece) => piece !== '');
  if (pieces.length < 2) return null;
  const dated: (Reading & { due: DayNumber })[] = [];
  const recurs = isRecurring(words);
  let from = reference;
  for (const piece of pieces) {
    // 每周三、周五 names no day of its own after the first.
    if (recurs && (isRecurring(piece) || !/\d(?:月|年).*(?:前|底|日|完成)|年底|半年|季度/.test(piece)))
      continue;
    const last = dated.at(-1);
    const reading = single(withMonthOf(last?.due, piece), from);
    // 中秋、国庆节前 is one deadline.
    if (reading === null && namesFestival(piece)) return null;
    if (reading?.due == null || reading.reason.key === 'at-once') continue;
    dated.push({ ...reading, due: reading.due });
    // After a node with its year, the next ones without count from it.
    if (/\d{4}[年./-]/.test(piece))
      from = {
        day: reading.due,
        assigned: reference.assigned ?? null,
        calendar: calendarOf(reference),
      };
  }
  const [only] = dated;
  if (only === undefined) return null;
  const last = dated.reduce((a, b) => (b.due >= a.due ? b : a));
  if (dated.length === 1) return last;
  const milestones = dated
    .filter((reading) => reading !== last)
    .map((reading) => reading.due)
    .sort((a, b) => a - b);
  return {
    kind: dated.every((reading) => reading.kind === 'exact') ? 'exact' : 'fuzzy',
    due: last.due,
    milestones,
    needsConfirm: dated.some((reading) => reading.needsConfirm),
    reason: { key: 'several-nodes', params: { nodes: dated.length } },
  };
}

const isOneDate = (words: string) => /^\D{0,12}\d{1,4}\/\d{1,2}(?:\/\d{1,4})?\D*$/.test(words);

/** 2月10日、28日: the second day is of the first one's month. */
function withMonthOf(before: DayNumber | undefined, piece: string): string {
  if (before === undefined || !/^\D{0,3}\d{1,2}[日号]/.test(piece) || /月/.test(piece)) return piece;
  const { year, month } = civilDay(before);
  return piece.replace(/\d{1,2}(?=[日号])/, (day) => `${String(year)}年${String(month)}月${day}`);
}

/** 周四（3月31日）: the date is the surer of the two; the other is asked about where they disagree. */
function datedNote(
  { reason, due }: Reading,
  { notes }: DeadlineWords,
  reference: DeadlineReference,
): Reading | null {
  if (reason.key !== 'week' || due === null) return null;
  for (const note of notes) {
    const dated = /^\d{1,4}[年月./-]/.test(note) ? plainDate(note, reference) : null;
    if (dated?.due != null) {
      const isSame = weekday(dated.due) === weekday(due);
      return { ...dated, needsConfirm: dated.needsConfirm || !isSame };
    }
  }
  return null;
}

/** 2022年1月29日（原2021年12月31日）. */
function withOriginal(reading: Reading, { notes }: DeadlineWords, reference: DeadlineReference): Reading {
  if (reading.due === null || reading.original !== undefined) return reading;
  for (const note of notes) {
    const first = /^原(?:定|时限|计划|为)?[:：]?(.+)$/.exec(note)?.[1];
    const original = first === undefined ? null : single(first, reference)?.due;
    if (original != null) return { ...reading, original };
  }
  return reading;
}

/** Something that is to happen, not a day: what stands before 前 is not the date alone. */
const EVENT =
  /(?:会议?|大会|两会|全会|例会|评审|验收|竣工|开工|开学|汛期?|供暖季?|考试?|换届|检查|督查|考核|启用|运营|投产|通车|开业|封冻|入冬|上冻|雨季|比赛|论坛|博览会|开幕|闭幕|揭牌|审议|投入使用|工程|项目|活动)(?:召开|举行|结束|开始|来临|到来|开幕)?(?:之|以)?(?:前|后|期间)/;
const NOT_BEFORE = /(?<!不)(?:早于|晚于)|不得早于|不早于|(?:日|号|月|年)(?:之|以)后/;
const STATED_YEAR = /\d{4}|民国|今年|本年|明年|次年|\d{2,3}[年.]\d|^\d{2}[/-]/;

/** Whether anything in the words speaks for asking: two dates of which one was taken, an event, a doubt. */
function confirmed(reading: Reading, words: DeadlineWords, reference: DeadlineReference): Reading {
  const { due, needsConfirm } = reading;
  if (due === null || needsConfirm) return reading;
  const { key } = reading.reason;
  const isPutOff = key === 'put-off' || key === 'put-off-by';
  const isWhole = key === 'several-nodes' || key === 'span-end' || isPutOff;
  const isOpen =
    words.isDoubtful ||
    NOT_BEFORE.test(words.words) ||
    (!isWhole && datesIn(words.words) > 1) ||
    ((key === 'period-end' || key === 'month-day-text' || key === 'date-text') && EVENT.test(words.words)) ||
    (!isPutOff && /延期|延长|顺延|推迟|延后|展期/.test(words.whole)) ||
    (!isPutOff && words.notes.some((note) => saysOtherDay(note, due, reference))) ||
    (words.weekday !== null && key !== 'several-nodes' && !isPutOff && weekday(due) !== words.weekday) ||
    (key === 'month-day-text' || key === 'period-end'
      ? isPast(due, reference) && !STATED_YEAR.test(words.words)
      : false);
  return isOpen ? { ...reading, needsConfirm: true } : reading;
}

/** 下周五（2月11日）, where that Friday is another day. */
function saysOtherDay(note: string, due: DayNumber, reference: DeadlineReference): boolean {
  const day = /^原/.test(note) ? null : plainDate(note, reference)?.due;
  return day != null && day !== due;
}

const isPast = (due: DayNumber, { day }: DeadlineReference) => day !== null && due < day;

const datesIn = (words: string) =>
  words.match(/\d{1,2}月(?!内)|\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|[一二三四]季度/g)?.length ?? 0;
