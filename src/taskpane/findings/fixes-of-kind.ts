import type { CheckId } from '../../core/checks/check-id.ts';
import type { Finding } from '../../core/checks/finding.ts';
import { planFixes, type FixableLedger, type FixPlan, type PlannedFix } from '../../core/fixes/plan-fixes.ts';
import { cellAddress } from '../../core/sheet-grid.ts';

const placeOf = ({ cell }: Finding): string => `${cell.sheet}!${cellAddress(cell)}`;

/**
 * The fixes for those findings of a check that are `shown`. All `findings` at their cells are heard: where they
 * disagree nothing is mended.
 */
export function fixesOfKind(
  check: CheckId,
  shown: readonly Finding[],
  findings: readonly Finding[],
  ledgers: readonly FixableLedger[],
): readonly PlannedFix[] {
  const cells = new Set<string>();
  for (const finding of shown) {
    if (finding.check === check && finding.fix !== undefined) cells.add(placeOf(finding));
  }
  const there = findings.filter((finding) => finding.fix !== undefined && cells.has(placeOf(finding)));
  return planFixes(there, ledgers).groups.flatMap(({ fixes }) => fixes);
}

/** What would be written for one finding, or why nothing can be; `null` where it has no fix or it is done. */
export function fixOf(
  finding: Finding,
  findings: readonly Finding[],
  ledgers: readonly FixableLedger[],
): PlannedFix | FixPlan['impossible'][number]['why'] | null {
  if (finding.fix === undefined) return null;
  const { sheet, row, column } = finding.cell;
  const there = findings.filter(
    ({ fix, cell }) =>
      fix !== undefined && cell.row === row && cell.column === column && cell.sheet === sheet,
  );
  const { groups, impossible } = planFixes(there, ledgers);
  return groups[0]?.fixes[0] ?? impossible[0]?.why ?? null;
}
