import { brokenIn } from './broken-in.ts';
import type { LedgerCheck, LedgerProblem } from '../check.ts';

/**
 * A conditional format refers to cells that are gone: what should turn red no longer does. Copying rows cuts a rule into
 * pieces that differ in row numbers alone: said once.
 */
export const brokenFormat: LedgerCheck = {
  kind: 'ledger',
  id: 'broken-format',
  family: 'shape',
  severity: 'warning',
  on: true,
  *search(ledger): Generator<LedgerProblem | null> {
    const rules = new Set<string>();
    for (const { at, formula } of brokenIn(ledger, 'conditional-format')) {
      const rule = formula.replace(/\d+/g, '0');
      if (rules.has(rule)) continue;
      rules.add(rule);
      yield { item: null, cell: at, params: { text: formula } };
    }
  },
};
