import { isoDay } from '../core/calendar/iso.ts';
import type { DeadlineReasonKey } from '../core/deadlines/deadline.ts';
import { isInferred } from '../core/deadlines/default-limit.ts';
import type { CheckId } from '../core/checks/check-id.ts';
import type { Finding } from '../core/checks/finding.ts';
import type { Words } from '../core/words.ts';
import { sayFestival, type FestivalKey } from './say-deadline.ts';

/** The words of each check: what it is called, what it found and why that matters, what would be right. */
export type FindingKey =
  | `checks.${CheckId}.${'name' | 'message' | 'suggestion'}`
  | 'checks.due-today.message'
  | 'checks.inferred'
  | `checks.due-without-day.${'no-year' | 'no-meeting'}`
  | `checks.due-without-day.${'no-year' | 'no-meeting'}-suggestion`
  | `checks.due-inferred.by-limit${'' | '-suggestion'}`
  | 'checks.owner-not-in-roster.nearest'
  | 'checks.due-rest-day.weekend'
  | 'checks.due-rest-day.weekend-suggestion'
  | 'checks.ongoing-quiet.silent'
  | 'checks.column-missing.due'
  | 'checks.column-missing.due-suggestion';

/** A finding in words. */
export interface FindingWords {
  /** What is wrong, and why it matters. */
  readonly message: string;
  /** What the clerk can do about it. */
  readonly suggestion: string;
}

/** Longer quotations are cut: the cell itself is one click away. */
const LONGEST_QUOTED = 60;

/** Puts a finding into words. Text quoted from the ledger is untrusted: show the result as text, never as HTML. */
export function sayFinding(say: Words<FindingKey | FestivalKey>, finding: Finding): FindingWords {
  const { check, params } = finding;
  const { text = '', other = '', days, count, day, suggestion, row } = params;
  const said = {
    text: quoted(text),
    other: check === 'due-rest-day' ? sayFestival(say, other) : quoted(other),
    count: count ?? days ?? 0,
    day: day === undefined ? '' : isoDay(day),
    suggested: suggestion === undefined ? '' : isoDay(suggestion),
    row: row ?? 0,
  };
  const { message, suggestion: what } = keysOf(finding);
  return { message: marked(say, finding, say(message, said)), suggestion: say(what, said) };
}

/** What is measured by an inferred deadline says so. */
function marked(say: Words<FindingKey>, { check, item }: Finding, message: string): string {
  const isMeasured = check === 'overdue' || check === 'due-soon' || check === 'overdue-hidden';
  return isMeasured && item !== null && isInferred(item.deadline)
    ? say('checks.inferred', { message })
    : message;
}

interface FindingKeys {
  readonly message: FindingKey;
  readonly suggestion: FindingKey;
}

const LACKING: Partial<Record<DeadlineReasonKey, 'no-year' | 'no-meeting'>> = {
  'month-day-no-year': 'no-year',
  'no-reference': 'no-meeting',
};

/** Some checks say what they found in two ways. */
function keysOf({ check, params, item }: Finding): FindingKeys {
  const keys: FindingKeys = {
    message: `checks.${check}.message`,
    suggestion: `checks.${check}.suggestion`,
  };
  if (check === 'owner-not-in-roster' && params.other !== undefined) {
    return { ...keys, suggestion: 'checks.owner-not-in-roster.nearest' };
  }
  if (check === 'due-soon' && params.days === 0) return { ...keys, message: 'checks.due-today.message' };
  if (check === 'due-rest-day' && params.other === undefined) {
    return { message: 'checks.due-rest-day.weekend', suggestion: 'checks.due-rest-day.weekend-suggestion' };
  }
  if ((check === 'due-impossible' || check === 'due-number') && params.suggestion === undefined) {
    return { ...keys, suggestion: 'checks.due-unreadable.suggestion' };
  }
  if (check === 'due-without-day' && item !== null) {
    // A day would follow from what the ledger does not say: that is what to ask for.
    const lacks = LACKING[item.deadline.reason.key];
    if (lacks !== undefined) {
      return {
        message: `checks.due-without-day.${lacks}`,
        suggestion: `checks.due-without-day.${lacks}-suggestion`,
      };
    }
  }
  if (check === 'due-inferred' && item !== null && isInferred(item.deadline)) {
    return { message: 'checks.due-inferred.by-limit', suggestion: 'checks.due-inferred.by-limit-suggestion' };
  }
  if (check === 'ongoing-quiet' && params.day === undefined) {
    return { ...keys, message: 'checks.ongoing-quiet.silent' };
  }
  if (check === 'column-missing' && params.other === 'due') {
    return { message: 'checks.column-missing.due', suggestion: 'checks.column-missing.due-suggestion' };
  }
  return keys;
}

function quoted(text: string): string {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ');
  if (line.length <= LONGEST_QUOTED) return line;
  return `${Array.from(line)
    .slice(0, LONGEST_QUOTED - 1)
    .join('')}…`;
}
