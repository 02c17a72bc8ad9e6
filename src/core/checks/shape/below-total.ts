import type { FollowUpItem, Ledger } from '../../ledger/ledger.ts';
import type { ColumnIndex, RowIndex } from '../../sheet-grid.ts';
import { columnIndex } from '../../sheet-grid.ts';
import type { LedgerCheck, LedgerProblem } from '../check.ts';

/** Rows below the last total: the total does not count them. */
export const belowTotal: LedgerCheck = {
  kind: 'ledger',
  id: 'below-total',
  family: 'shape',
  severity: 'warning',
  on: true,
  *search(ledger): Generator<LedgerProblem | null> {
    const { items, totalRows } = ledger;
    const total = totalRows.at(-1);
    if (total === undefined || isSubtotal(ledger, total)) return;
    const above = items.findLast(({ row }) => row < total);
    // A total that stands on top counts what is below it.
    if (above === undefined) return;
    for (const item of items) {
      if (item.row > total && isSameSection(item, above)) yield { item, params: { row: total + 1 } };
    }
  },
};

/** A heading between the two begins something new. */
const isSameSection = (item: FollowUpItem, above: FollowUpItem): boolean => item.section === above.section;

function isSubtotal({ layout, cells }: Ledger, row: RowIndex): boolean {
  const texts: string[] = [];
  for (let column: ColumnIndex = layout.left; column <= layout.right; column = columnIndex(column + 1)) {
    texts.push(String(cells.bare(column)?.(row) ?? ''));
  }
  return /小\s*计|小\s*計|本页|本頁|sub-?total/i.test(texts.join(' '));
}
