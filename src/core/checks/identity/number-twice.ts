import { runningNumber } from '../../ledger/running-number.ts';
import type { FollowUpItem, Ledger } from '../../ledger/ledger.ts';
import { numberedRuns } from './numbered-runs.ts';
import type { LedgerCheck, LedgerProblem } from '../check.ts';

/** One number, two items: who speaks of the third item means which? */
export const numberTwice: LedgerCheck = {
  kind: 'ledger',
  id: 'number-twice',
  family: 'identity',
  severity: 'warning',
  on: true,
  *search(ledger) {
    const { columns } = ledger.layout;
    if (columns.has('code')) yield* codesTwice(ledger);
    if (columns.has('seq')) yield* numbersTwice(ledger);
  },
};

function* numbersTwice({ items, cells }: Ledger): Generator<LedgerProblem | null> {
  for (const run of yield* numberedRuns(items, cells)) {
    if (isRising(run.numbers)) continue;
    const first = new Map<number, FollowUpItem>();
    for (const [place, item] of run.items.entries()) {
      const number = run.numbers[place] ?? 0;
      const known = first.get(number);
      if (known === undefined) first.set(number, item);
      else yield { item, at: 'seq', params: { text: item.number, row: known.row + 1 } };
    }
    yield null;
  }
}

/** Most ledgers count on row by row: nothing can be there twice. */
function isRising(numbers: readonly number[]): boolean {
  let last = -1;
  for (const number of numbers) {
    if (number <= last) return false;
    last = number;
  }
  return true;
}

/** Codes (督办编号) are never given twice, whatever the meeting. */
function* codesTwice(ledger: Ledger): Generator<LedgerProblem | null> {
  const { cells, items, layout } = ledger;
  const code = cells.texts('code');
  if (code === null || layout.columns.get('code') === layout.columns.get('seq')) return;
  // A column of plain running numbers may begin anew like any other.
  const isRunning = items.every(({ row }) => runningNumber(code(row)) !== null);
  if (isRunning) {
    if (!layout.columns.has('seq')) yield* numbersTwice(ledger);
    return;
  }
  const first = new Map<string, FollowUpItem>();
  for (const item of items) {
    const text = code(item.row);
    if (text === '' || /^[-—/]+$/.test(text)) continue;
    const known = first.get(text);
    if (known === undefined) first.set(text, item);
    else yield { item, at: 'code', params: { text, row: known.row + 1 } };
  }
}
