import { kindOf, type FindingKind } from '../../core/checks/finding-kind.ts';
import type { Finding, Severity } from '../../core/checks/finding.ts';

export const FINDING_ORDERS = ['weight', 'sheet', 'unit'] as const;
export type FindingOrder = (typeof FINDING_ORDERS)[number];

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * The findings to show, in the order to show them. They come in the ledger's order, and keep it within
 * equals: by weight, the longest overdue first; by unit, units in the order of the language, items
 * without a unit last.
 */
export function orderFindings(
  findings: readonly Finding[],
  order: FindingOrder,
  only: FindingKind | null,
  language: string,
): readonly Finding[] {
  const shown = only === null ? findings : findings.filter((finding) => kindOf(finding) === only);
  switch (order) {
    case 'sheet':
      return shown;
    case 'weight':
      return SEVERITIES.flatMap((severity) =>
        shown.filter((finding) => finding.severity === severity).sort(byLateness),
      );
    case 'unit':
      return byUnit(shown, language);
  }
}

function byLateness(a: Finding, b: Finding): number {
  return daysLate(b) - daysLate(a);
}

/** Findings without a day come after those with one. */
const NO_DAY = -1_000_000;

function daysLate({ check, params: { days = 0 } }: Finding): number {
  if (check === 'overdue') return days;
  return check === 'due-soon' ? -days : NO_DAY;
}

/** Only the few units are compared by the slow rules of language, not the many findings. */
function byUnit(findings: readonly Finding[], language: string): Finding[] {
  const units = new Map<string, Finding[]>();
  for (const finding of findings) {
    const unit = finding.item?.countedUnits[0] ?? '';
    const ofUnit = units.get(unit);
    if (ofUnit === undefined) units.set(unit, [finding]);
    else ofUnit.push(finding);
  }
  const compare = new Intl.Collator(language).compare;
  return [...units]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || compare(a, b))
    .flatMap(([, ofUnit]) => ofUnit);
}
