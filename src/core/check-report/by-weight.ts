import type { CheckFamily, Finding, Severity } from '../checks/finding.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const FAMILIES: readonly CheckFamily[] = ['owner', 'deadline', 'status', 'progress', 'identity', 'shape'];

/**
 * The most severe first; of one severity family by family and check by check, so that equal problems are dealt with
 * together; of one check the longest overdue first, else in the order of the ledger.
 */
export function byWeight(findings: readonly Finding[]): Finding[] {
  const firstOf = new Map<string, number>();
  for (const [place, { check }] of findings.entries()) if (!firstOf.has(check)) firstOf.set(check, place);
  const rank = ({ severity, family, check }: Finding): readonly number[] => [
    SEVERITIES.indexOf(severity),
    FAMILIES.indexOf(family),
    firstOf.get(check) ?? 0,
  ];
  const ranked = findings.map((finding) => ({ finding, rank: rank(finding) }));
  ranked.sort((a, b) => {
    for (const [place, one] of a.rank.entries()) {
      const other = b.rank[place] ?? 0;
      if (one !== other) return one - other;
    }
    return daysLate(b.finding) - daysLate(a.finding);
  });
  return ranked.map(({ finding }) => finding);
}

const daysLate = ({ check, params }: Finding): number => (check === 'overdue' ? (params.days ?? 0) : 0);
