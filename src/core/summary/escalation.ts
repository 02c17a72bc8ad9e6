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

/** 通报: more than so many days late, or urged so often in vain (domain.md §5.5, the common ladder). */
export const REPORT_AFTER_DAYS = 7;
export const REPORT_AFTER_URGES = 2;

/** What the office would do next about an item; `null` where nothing is late or soon due. The leader decides. */
export function suggestedStep(
  item: FollowUpItem,
  { asOf, dueSoon, weekOverWeek }: Pick<WeeklySummary, 'asOf' | 'dueSoon' | 'weekOverWeek'>,
): Escalation | null {
  const { due } = item.deadline;
  if (item.group !== 'open' || due === null) return null;
  if (!isOverdue(item, asOf)) return dueSoon.has(item) ? { level: 'remind', urged: 0 } : null;
  const urged = (weekOverWeek?.weeksOverdue.get(item) ?? 1) - 1;
  const isGrave = asOf - due > REPORT_AFTER_DAYS || urged >= REPORT_AFTER_URGES;
  return { level: isGrave ? 'report' : 'urge', urged };
}
