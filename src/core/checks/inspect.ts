import type { Ledger } from '../ledger/ledger.ts';
import { mergedCells, type MergedCells } from '../ledger/merged-cells.ts';
import { CATALOGUE } from './catalogue.ts';
import type { InspectionContext } from './check.ts';
import type { Finding } from './finding.ts';

export type { InspectionContext } from './check.ts';

/** Every check over every item, in the order of the rows. */
export function inspect(ledger: Ledger, context: InspectionContext): Finding[] {
  const findings: Finding[] = [];
  const { columns, left, merges, firstRow, lastRow, sheet } = ledger.layout;
  const columnOf = CATALOGUE.map(
    ({ points }) => columns.get(points.find((point) => columns.has(point)) ?? 'item') ?? left,
  );
  let merged: MergedCells | null = null;
  for (const item of ledger.items) {
    for (let index = 0; index < CATALOGUE.length; index += 1) {
      const check = CATALOGUE[index];
      const params = check?.find(item, context) ?? null;
      if (check === undefined || params === null) continue;
      merged ??= mergedCells(merges, firstRow, lastRow);
      const column = columnOf[index] ?? left;
      // The top left cell of a merged area holds its value.
      const area = merged.at(item.row, column);
      findings.push({
        check: check.id,
        family: check.family,
        severity: check.severity,
        cell: { sheet, row: area?.top ?? item.row, column: area?.left ?? column },
        item,
        params,
      });
    }
  }
  return findings;
}
