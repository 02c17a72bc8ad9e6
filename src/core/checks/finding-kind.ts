import type { Finding } from './finding.ts';

/** What findings are counted as. */
export const FINDING_KINDS = ['overdue', 'due-soon', 'problems', 'notes'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Late and soon late are counted apart; `notes` are worth showing, and nothing is wrong (closed late). */
export function kindOf({ check, severity }: Pick<Finding, 'check' | 'severity'>): FindingKind {
  if (check === 'overdue' || check === 'due-soon') return check;
  return severity === 'info' ? 'notes' : 'problems';
}
