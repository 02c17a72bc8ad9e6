import { MOST_ISSUES, type NumberedIssue } from './summary-settings.ts';
import type { Week } from './weekly-summary.ts';

/**
 * 第X期 of a week's summary: the week numbered last keeps its number, a later week gets the next one. `null` where
 * issues are not counted, and for a week before that: which number it had is not known.
 */
export function issueNumber({ from }: Week, lastIssue: NumberedIssue | null): number | null {
  if (lastIssue === null || from < lastIssue.from) return null;
  if (from === lastIssue.from) return lastIssue.number;
  return lastIssue.number < MOST_ISSUES ? lastIssue.number + 1 : null;
}
