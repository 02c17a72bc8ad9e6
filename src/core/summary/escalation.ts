import type { FollowUpItem } from '../ledger/ledger.ts';
import { isOverdue } from './unit-tally.ts';
import type { WeeklySummary } from './weekly-summary.ts';

/** 提醒, 催办, 通报. What comes after (约谈, 移交) is never ours to propose. */
export type EscalationLevel = 'remind' | 'urge' | 'report';

export interface Escalation {
  readonly level: EscalationLevel;
  /** How often it was urged by earlier summaries: in so many it was overdue already. */
  readonly urged: number;
}

/** What of a summary a suggestion rests on. */
export type EscalationGrounds = Pick<WeeklySummary, 'asOf' | 'dueSoon' | 'weekOverWeek' | 'escalation'>;

/** What the office would do next about an item; `null` where nothing is late or soon due. The leader decides. */
export function suggestedStep(
  item: FollowUpItem,
  { asOf, dueSoon, weekOverWeek, escalation }: EscalationGrounds,
): Escalation | null {
  const { due } = item.deadline;
  if (item.group !== 'open' || due === null) return null;
  if (!isOverdue(item, asOf)) return dueSoon.has(item) ? { level: 'remind', urged: 0 } : null;
  const urged = (weekOverWeek?.weeksOverdue.get(item) ?? 1) - 1;
  const { reportAfterDays, reportAfterUrges } = escalation;
  const isGrave = asOf - due > reportAfterDays || urged >= reportAfterUrges;
  return { level: isGrave ? 'report' : 'urge', urged };
}
