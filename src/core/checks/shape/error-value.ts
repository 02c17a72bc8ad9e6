import { READ_COLUMNS } from '../../ledger/columns-to-read.ts';
import { isErrorValue, type CellValue } from '../../sheet-grid.ts';
import { itemAtRow } from './item-at-row.ts';
import type { LedgerCheck, LedgerProblem } from '../check.ts';

const HASH = 35;
const isError = (value: CellValue) =>
  typeof value === 'string' && value.charCodeAt(0) === HASH && isErrorValue(value);

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
      if (column === undefined || seen.has(column)) continue;
      seen.add(column);
      for (const row of cells.rowsWhere(column, isError)) {
        const item = itemAtRow(items, row);
        if (item !== null) yield { item, at: key, params: { text: String(cells.bare(column)?.(row) ?? '') } };
      }
      yield null;
    }
  },
};
