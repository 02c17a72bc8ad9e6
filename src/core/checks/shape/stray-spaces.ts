import type { ColumnKey } from '../../ledger/column-key.ts';
import type { CellValue } from '../../sheet-grid.ts';
import { itemAtRow } from './item-at-row.ts';
import type { LedgerCheck, LedgerProblem } from '../check.ts';

/** What people filter and count by. */
const KEYS: readonly ColumnKey[] = ['leadUnit', 'status'];

const hasSpaces = (value: CellValue) =>
  typeof value === 'string' && (isSpace(value.charCodeAt(0)) || isSpace(value.charCodeAt(value.length - 1)));

/** Also the wide one and the one that does not break. */
const isSpace = (code: number) => code <= 32 || code === 0xa0 || code === 0x3000 || code === 0xfeff;

/** A space before or behind a unit or a state: filters and lookups take it for another one. */
export const straySpaces: LedgerCheck = {
  kind: 'ledger',
  id: 'stray-spaces',
  family: 'shape',
  severity: 'info',
  on: true,
  *search({ cells, items, layout }): Generator<LedgerProblem | null> {
    for (const key of KEYS) {
      const column = layout.columns.get(key);
      if (column === undefined) continue;
      for (const row of cells.rowsWhere(column, hasSpaces)) {
        const item = itemAtRow(items, row);
        const text = String(cells.bare(column)?.(row) ?? '').trim();
        if (item !== null && text !== '')
          yield { item, at: key, params: { text }, fix: { kind: 'text', text } };
      }
      yield null;
    }
  },
};
