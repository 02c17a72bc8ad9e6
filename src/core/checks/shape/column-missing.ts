import type { ColumnKey } from '../../ledger/column-key.ts';
import { rowIndex } from '../../sheet-grid.ts';
import type { LedgerCheck, LedgerProblem } from '../check.ts';

/** What a ledger cannot be followed up without; any of a group will do. */
const NEEDED: readonly (readonly ColumnKey[])[] = [
  ['leadUnit', 'person', 'leader'],
  ['due', 'milestones'],
];

/** The ledger has no column for owners, or none for deadlines: said once, not row by row. */
export const columnMissing: LedgerCheck = {
  kind: 'ledger',
  id: 'column-missing',
  family: 'shape',
  severity: 'warning',
  on: true,
  *search({ layout, items }): Generator<LedgerProblem | null> {
    if (items.length === 0) return;
    const { columns, left, firstRow } = layout;
    const cell = {
      row: layout.headerRows.at(-1) ?? rowIndex(Math.max(0, firstRow - 1)),
      column: columns.get('item') ?? left,
    };
    for (const keys of NEEDED) {
      if (!keys.some((key) => columns.has(key))) yield { item: null, cell, params: { other: keys[0] ?? '' } };
    }
  },
};
