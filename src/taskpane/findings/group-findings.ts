import { CHECK_IDS, type CheckId } from '../../core/checks/check-id.ts';
import type { Finding, Severity } from '../../core/checks/finding.ts';
import type { FollowUpItem } from '../../core/ledger/ledger.ts';
import type { CellRef } from '../../core/sheet-grid.ts';

/** What findings are put together by. */
export const GROUPINGS = ['check', 'row', 'unit'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type GroupHead =
  | { readonly kind: 'check'; readonly check: CheckId; readonly severity: Severity }
  /** `item` is `null` where the findings are about the sheet. */
  | { readonly kind: 'row'; readonly item: FollowUpItem | null; readonly cell: CellRef }
  /** `''`: no unit is named. */
  | { readonly kind: 'unit'; readonly unit: string };

export interface FindingGroup {
  readonly key: string;
  readonly head: GroupHead;
  /** At least one. */
  readonly findings: readonly Finding[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const PLACES: ReadonlyMap<CheckId, number> = new Map(CHECK_IDS.map((id, place) => [id, place]));

/**
 * Findings (sheet by sheet, row by row) in groups. Checks come by weight, of one weight what is late first, then in
 * the catalogue's order, and the longest overdue first within; rows as the ledger has them; units in the order of the
 * language, each with its weightiest first, items without a unit last.
 */
export function groupFindings(
  findings: readonly Finding[],
  grouping: Grouping,
  language: string,
): readonly FindingGroup[] {
  switch (grouping) {
    case 'check':
      return byCheck(findings);
    case 'row':
      return byRow(findings);
    case 'unit':
      return byUnit(findings, language);
  }
}

function byCheck(findings: readonly Finding[]): FindingGroup[] {
  return gathered(findings, ({ check, severity }) => `${severity} ${check}`)
    .map(([key, first, group]) => {
      const { check, severity } = first;
      if (check === 'overdue') group.sort((a, b) => daysOf(b) - daysOf(a));
      if (check === 'due-soon') group.sort((a, b) => daysOf(a) - daysOf(b));
      return { key, head: { kind: 'check', check, severity } as const, findings: group };
    })
    .sort((a, b) => weightOf(a.head) - weightOf(b.head));
}

/** What is late comes first among equals. */
function weightOf({ check, severity }: Pick<Finding, 'check' | 'severity'>): number {
  const place = check === 'overdue' ? 0 : 1 + (PLACES.get(check) ?? PLACES.size);
  return SEVERITIES.indexOf(severity) * (PLACES.size + 2) + place;
}

const daysOf = ({ params: { days = 0 } }: Finding): number => days;

function byRow(findings: readonly Finding[]): FindingGroup[] {
  return gathered(findings, ({ item, cell }) =>
    item === null ? `${cell.sheet}!` : `${cell.sheet}!${String(item.row)}`,
  ).map(([key, { item, cell }, group]) => ({
    key,
    head: { kind: 'row', item, cell },
    findings: group.sort((a, b) => weightOf(a) - weightOf(b)),
  }));
}

/** Only the few units are compared by the slow rules of language, not the many findings. */
function byUnit(findings: readonly Finding[], language: string): FindingGroup[] {
  const compare = new Intl.Collator(language).compare;
  return gathered(findings, ({ item }) => item?.countedUnits[0] ?? '')
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || compare(a, b))
    .map(([unit, , group]) => ({
      key: unit,
      head: { kind: 'unit', unit },
      findings: group.sort((a, b) => weightOf(a) - weightOf(b)),
    }));
}

/** Findings of one key together, in the order of the first of each: key, that first one, all of them. */
function gathered(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
): [string, Finding, Finding[]][] {
  const groups = new Map<string, [string, Finding, Finding[]]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [key, finding, [finding]]);
    else known[2].push(finding);
  }
  return [...groups.values()];
}
