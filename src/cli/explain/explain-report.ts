import type { DayNumber } from '../../core/calendar/day-number.ts';
import { isoDay } from '../../core/calendar/iso.ts';
import { MONDAY_TO_FRIDAY, PUBLISHED } from '../../core/calendar/work-calendar.ts';
import type { Deadline } from '../../core/deadlines/deadline.ts';
import { readDeadline } from '../../core/deadlines/read-deadline.ts';
import { explainHeader, type HeaderExplanation } from '../../core/ledger/explain-header.ts';
import { explainOwner, type OwnerExplanation } from '../../core/owners/explain-owner.ts';
import { isEnglishOnly } from '../../core/wording/english-only.ts';
import type { SayAll } from '../../messages/index.ts';
import { sayDeadlineReason } from '../../messages/say-deadline.ts';
import { oneLine } from '../one-line.ts';
import type { DeadlineQuestion, Questions } from './questions.ts';

/** Answers in the order of the questions: a JSON value each, and text for people. */
export interface ExplainReport {
  readonly json: readonly unknown[];
  /** Ends with a line break, unless nothing was asked. */
  readonly text: string;
}

export function explainReport(asked: Exclude<Questions, { kind: 'complaint' }>, say: SayAll): ExplainReport {
  switch (asked.kind) {
    case 'deadline':
      return answers(asked.questions, (question) => deadlineAnswer(question, say));
    case 'owner':
      return answers(asked.questions, (text) => ownerAnswer(text, say));
    case 'header':
      return answers(asked.questions, (header) => headerAnswer(header, say));
  }
}

interface Answer {
  readonly json: unknown;
  readonly lines: readonly string[];
}

function answers<T>(questions: readonly T[], answer: (question: T) => Answer): ExplainReport {
  const all = questions.map(answer);
  const blocks = all.map(({ lines: [first = '', ...more] }) =>
    [oneLine(first), ...more.map((line) => `    ${oneLine(line)}`)].map((line) => `${line}\n`).join(''),
  );
  return { json: all.map(({ json }) => json), text: blocks.join('') };
}

function deadlineAnswer(question: DeadlineQuestion, say: SayAll): Answer {
  // No ledger is there to say whose working days count: English words stand for an English ledger.
  const calendar = isEnglishOnly([question.text]) ? MONDAY_TO_FRIDAY : PUBLISHED;
  const deadline = readDeadline(question.text, { day: question.meetingDate, calendar });
  const { kind, due, milestones, suggestion } = deadline;
  // 5.13 typed as a number: which day is meant is a guess, 1.3 may have been 1.30.
  const needsConfirm = deadline.needsConfirm || (question.typedAsNumber && due !== null);
  const reason = sayDeadlineReason(say, deadline);
  return {
    json: {
      text: question.text,
      due: due === null ? null : isoDay(due),
      kind,
      needsConfirm,
      reason,
      ...(milestones === undefined ? {} : { milestones: milestones.map(isoDay) }),
      ...(suggestion === undefined ? {} : { suggestion: isoDay(suggestion) }),
    },
    lines: deadlineLines(question.text, deadline, needsConfirm, reason, say),
  };
}

function deadlineLines(
  text: string,
  { kind, due, milestones, suggestion, original, start, nextDue }: Deadline,
  needsConfirm: boolean,
  reason: string,
  say: SayAll,
): string[] {
  const dayLine = (key: 'start' | 'original' | 'next' | 'suggestion', day: DayNumber | undefined) =>
    day === undefined ? [] : [say(`cli.explain.${key}`, { day: isoDay(day) })];
  return [
    say('cli.explain.deadline', {
      text,
      due: due === null ? '—' : isoDay(due),
      kind: say(`cli.kind.${kind}`),
    }),
    say('cli.explain.reason', { reason }),
    ...dayLine('start', start),
    ...(milestones === undefined
      ? []
      : [say('cli.explain.milestones', { days: milestones.map(isoDay).join(', ') })]),
    ...dayLine('original', original),
    ...dayLine('next', nextDue),
    ...dayLine('suggestion', suggestion),
    ...(needsConfirm ? [say('cli.explain.confirm')] : []),
  ];
}

function ownerAnswer(text: string, say: SayAll): Answer {
  const { lead, co, persons, flags }: OwnerExplanation = explainOwner(text);
  const list = (names: readonly string[]) => (names.length === 0 ? '—' : names.join(say('cli.list-mark')));
  return {
    json: { text, lead, co, persons, flags },
    lines: [
      say('cli.explain.owner', { text, lead: list(lead), co: list(co), persons: list(persons) }),
      ...flags.map((flag) => say(`owners.${flag}`)),
    ],
  };
}

function headerAnswer(header: string, say: SayAll): Answer {
  const { key, candidates, why }: HeaderExplanation = explainHeader(header);
  const names = candidates.map((candidate) => say(`column.${candidate}`)).join(say('cli.list-mark'));
  return {
    json: { header, key, candidates },
    lines: [
      say('cli.explain.header', { header, column: key === null ? '—' : say(`column.${key}`) }),
      say(`headers.${why}`, { columns: names }),
    ],
  };
}
