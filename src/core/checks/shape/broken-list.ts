import { brokenIn } from './broken-in.ts';
import type { LedgerCheck, LedgerProblem } from '../check.ts';

/** A drop-down takes its entries from cells that are gone: it offers nothing, and everybody types what they like. */
export const brokenList: LedgerCheck = {
  kind: 'ledger',
  id: 'broken-list',
  family: 'shape',
  severity: 'warning',
  on: true,
  *search(ledger): Generator<LedgerProblem | null> {
    for (const { at, formula } of brokenIn(ledger, 'drop-down')) {
      yield { item: null, cell: at, params: { text: formula } };
    }
  },
};
