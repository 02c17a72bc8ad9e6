import type { ColumnKey } from '../../ledger/column-key.ts';
import type { LedgerCheck, LedgerProblem } from '../check.ts';

/** What people filter and count by. */
const KEYS: readonly ColumnKey[] = ['leadUnit', 'status'];
const SPACE = 32;
const WIDE = /^[\s\u3000\u00a0\ufeff]|[\s\u3000\u00a0\ufeff]$/;

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
      const values = column === undefined ? null : cells.bare(column);
      if (values === null) continue;
      for (const item of items) {
        const value = values(item.row);
        if (typeof value !== 'string' || value === '') continue;
        if (value.charCodeAt(0) > SPACE && value.charCodeAt(value.length - 1) > SPACE && !WIDE.test(value))
          continue;
        const text = value.trim();
        if (text !== '' && text !== value)
          yield { item, at: key, params: { text }, fix: { kind: 'text', text } };
      }
      yield null;
    }
  },
};
