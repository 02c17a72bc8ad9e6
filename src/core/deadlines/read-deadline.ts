import type { DayNumber } from '../calendar/day-number.ts';
import { isErrorValue } from '../sheet-grid.ts';
import type { Deadline } from './deadline.ts';
import { deadlineWords } from './deadline-words.ts';
import { englishDate } from './english-dates.ts';
import { festivalDate } from './festivals.ts';
import { openWords } from './open-words.ts';
import { period } from './periods.ts';
import { plainDate } from './plain-dates.ts';
import { range } from './ranges.ts';
import { read, type DeadlineReference, type Reading, type Rule } from './reading.ts';
import { span } from './spans.ts';
import { week } from './weeks.ts';

/** Tried in order; the first that reads the words wins. */
const RULES: readonly Rule[] = [span, festivalDate, range, plainDate, englishDate, period, week, openWords];

const NOTHING = /^[-_/.、。,，*?？]*$/;
const PUT_OFF =
  /^(.*?)[([（]?(?:同意|申请|已|经批准)?(?:延期|延长|顺延|展延|推迟|调整|展期)(?:至|到|为)(.+?)[)\]）]?$/;
const NODES = /[;；,，。、\n]|(?<=[日号底末旬前)）])(?=\D{0,8}\d{1,2}月)/;

/** A real date in the cell. */
export function dateDeadline(text: string, due: DayNumber): Deadline {
  return Object.freeze({ text, ...read('exact', due, 'date-cell') });
}

/**
 * Reads a deadline written in words (domain.md 5.2). Never invents: where the words give no day, `due`
 * is `null`; what is inferred with less than certainty says `needsConfirm`.
 */
export function readDeadline(text: string, reference: DeadlineReference): Deadline {
  const trimmed = text.trim();
  return Object.freeze({ text: trimmed, ...readWords(trimmed, reference) });
}

function readWords(text: string, reference: DeadlineReference): Reading {
  if (isErrorValue(text) || /^#+$/.test(text)) {
    return read('unparseable', null, 'error-value', { needsConfirm: true });
  }
  const words = deadlineWords(text);
  if (NOTHING.test(words)) return read('unparseable', null, 'empty');
  return (
    putOff(words, reference) ??
    nodes(words, reference) ??
    single(words, reference) ??
    read('unparseable', null, 'not-understood', { needsConfirm: true })
  );
}

function single(words: string, reference: DeadlineReference): Reading | null {
  for (const rule of RULES) {
    const reading = rule(words, reference);
    if (reading !== null) return reading;
  }
  return null;
}

/** 2022年1月29日（延期至2022年2月28日）: the new day counts, the first is kept. */
function putOff(words: string, reference: DeadlineReference): Reading | null {
  const match = PUT_OFF.exec(words);
  if (match === null) return null;
  const later = single(match[2] ?? '', reference);
  if (later?.due == null) return null;
  const first = match[1] === undefined || match[1] === '' ? null : single(match[1], reference);
  return {
    ...later,
    reason: { key: 'put-off' },
    ...(first?.due == null ? {} : { original: first.due }),
  };
}

/** 3月底前完成方案，6月底前全面完成: several nodes, the last one counts. */
function nodes(words: string, reference: DeadlineReference): Reading | null {
  const pieces = words.split(NODES).filter((piece) => piece !== '');
  if (pieces.length < 2) return null;
  const dated = pieces
    .map((piece) => single(piece.replace(/^[([（]?[一二三四①②③④]?[)\]）.、]?/, ''), reference))
    .filter((reading): reading is Reading & { due: DayNumber } => reading?.due != null);
  if (dated.length === 0) return null;
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
