import { isErrorValue } from '../../sheet-grid.ts';
import { brokenIn } from './broken-in.ts';
import type { LedgerCheck, LedgerProblem } from '../check.ts';

/**
 * A formula refers to cells that are gone, and an IFERROR may hide it: what the column says can no longer be believed.
 * Said once a column, at the first cell; a cell of the ledger's own columns that shows the error is found by itself.
 */
export const brokenFormula: LedgerCheck = {
  kind: 'ledger',
  id: 'broken-formula',
  family: 'shape',
  severity: 'warning',
  on: true,
  *search(ledger): Generator<LedgerProblem | null> {
    const { cells } = ledger;
    const columns = new Set<number>();
    for (const { at, formula } of brokenIn(ledger, 'formula')) {
      if (columns.has(at.column) || isErrorValue(cells.bare(at.column)?.(at.row) ?? '')) continue;
      columns.add(at.column);
      yield { item: null, cell: at, params: { text: formula } };
    }
  },
};
