import { isoDay } from '../core/calendar/iso.ts';
import { isInferred } from '../core/deadlines/default-limit.ts';
import type { CheckId, Finding } from '../core/checks/finding.ts';
import type { Words } from '../core/words.ts';

export type FindingKey =
  | `checks.${CheckId}.${'message' | 'suggestion'}`
  | 'checks.due-today.message'
  | 'checks.inferred'
  | `checks.due-impossible.${'message' | 'suggestion'}`;

/** A finding in words. */
export interface FindingWords {
  /** What is wrong. */
  readonly message: string;
  /** What the clerk can do about it. */
  readonly suggestion: string;
}

/** Puts a finding into words. Text quoted from the ledger is untrusted: show the result as text, never as HTML. */
export function sayFinding(say: Words<FindingKey>, { check, params, item }: Finding): FindingWords {
  const { text = '', days = 0, day, suggestion } = params;
  if (suggestion !== undefined) {
    return {
      message: say('checks.due-impossible.message', { text }),
      suggestion: say('checks.due-impossible.suggestion', { day: isoDay(suggestion) }),
    };
  }
  const dueToday = check === 'due-soon' && days === 0;
  const message = say(dueToday ? 'checks.due-today.message' : `checks.${check}.message`, {
    text,
    count: days,
    day: day === undefined ? '' : isoDay(day),
  });
  const measured = check === 'overdue' || check === 'due-soon';
  return {
    message:
      measured && item !== null && isInferred(item.deadline) ? say('checks.inferred', { message }) : message,
    suggestion: say(`checks.${check}.suggestion`),
  };
}
