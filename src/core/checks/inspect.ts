import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';
import { mergedCells, type MergedCells } from '../ledger/merged-cells.ts';
import type { CellRef } from '../sheet-grid.ts';
import { CATALOGUE } from './catalogue.ts';
import type { Check, InspectionContext } from './check.ts';
import type { Finding } from './finding.ts';

export type { InspectionContext } from './check.ts';

/** Every check over every item, in the order of the rows. */
export function inspect(ledger: Ledger, context: InspectionContext): Finding[] {
  const findings: Finding[] = [];
  let merged: MergedCells | null = null;
  for (const item of ledger.items) {
    for (const check of CATALOGUE) {
      const params = check.find(item, context);
      if (params === null) continue;
      merged ??= mergedCells(ledger.layout.merges, ledger.layout.firstRow, ledger.layout.lastRow);
      findings.push({
        check: check.id,
        family: check.family,
        severity: check.severity,
        cell: cellOf(check, item, ledger, merged),
        item,
        params,
      });
    }
  }
  return findings;
}

/** The cell to go to; of a merged area its top left one, which holds the value. */
function cellOf(check: Check, item: FollowUpItem, ledger: Ledger, merged: MergedCells): CellRef {
  const { columns, left, sheet } = ledger.layout;
  const key = check.points.find((point) => columns.has(point)) ?? 'item';
  const column = columns.get(key) ?? left;
  const area = merged.at(item.row, column);
  return area === undefined ? { sheet, row: item.row, column } : { sheet, row: area.top, column: area.left };
}
