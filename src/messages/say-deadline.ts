import type { Deadline, DeadlineReasonKey } from '../core/deadlines/deadline.ts';
import type { Words } from '../core/words.ts';

export type DeadlineKey = `deadlines.${DeadlineReasonKey}`;

/** Why a deadline was read as it was, in words; the wording itself is there as `{{text}}`. */
export function sayDeadlineReason(say: Words<DeadlineKey>, { text, reason }: Deadline): string {
  return say(`deadlines.${reason.key}`, { text, ...reason.params });
}
