import { mergedCells } from '../../ledger/merged-cells.ts';
import type { LedgerCheck, LedgerProblem } from '../check.ts';

/** No number, where the items around have one. */
export const numberMissing: LedgerCheck = {
  kind: 'ledger',
  id: 'number-missing',
  family: 'identity',
  severity: 'info',
  on: true,
  *search({ layout, items }): Generator<LedgerProblem | null> {
    const key = layout.columns.has('seq') ? 'seq' : 'code';
    const column = layout.columns.get(key);
    if (column === undefined) return;
    const bare = items.filter(({ number }) => number === '');
    // Where many have none, numbers are not how they are told apart.
    if (bare.length === 0 || bare.length * 4 > items.length) return;
    const merged = mergedCells(layout.merges, layout.firstRow, layout.lastRow);
    for (const item of bare) {
      const area = merged.at(item.row, column);
      // A number merged over several rows is the number of all of them.
      if (area === undefined || area.top === item.row) yield { item, at: key };
    }
  },
};
