import { READ_COLUMNS } from '../../ledger/columns-to-read.ts';
import { isErrorValue } from '../../sheet-grid.ts';
import type { LedgerCheck, LedgerProblem } from '../check.ts';

const HASH = 35;

/** An error where something should stand: a formula lost what it refers to. */
export const errorValue: LedgerCheck = {
  kind: 'ledger',
  id: 'error-value',
  family: 'shape',
  severity: 'error',
  on: true,
  *search({ cells, items, layout }): Generator<LedgerProblem | null> {
    const seen = new Set<number>();
    for (const key of READ_COLUMNS) {
      const column = layout.columns.get(key);
      const values = column === undefined || seen.has(column) ? null : cells.bare(column);
      if (column === undefined || values === null) continue;
      seen.add(column);
      for (const item of items) {
        const value = values(item.row);
        if (typeof value === 'string' && value.charCodeAt(0) === HASH && isErrorValue(value)) {
          yield { item, at: key, params: { text: value } };
        }
      }
      yield null;
    }
  },
};
