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
    if (columns.has('seq')) yield* numbersTwice(ledger.items);
  },
};

function* numbersTwice(items: readonly FollowUpItem[]): Generator<LedgerProblem | null> {
  for (const run of numberedRuns(items)) {
    const first = new Map<number, FollowUpItem>();
    for (const { item, number } of run) {
      const known = first.get(number);
      if (known === undefined) first.set(number, item);
      else yield { item, at: 'seq', params: { text: item.number, row: known.row + 1 } };
    }
    yield null;
  }
}

/** Codes (督办编号) are never given twice, whatever the meeting. */
function* codesTwice({ cells, items, layout }: Ledger): Generator<LedgerProblem | null> {
  const code = cells.texts('code');
  if (code === null || layout.columns.get('code') === layout.columns.get('seq')) return;
  // A column of plain running numbers may begin anew like any other.
  const isRunning = items.every(({ row }) => runningNumber(code(row)) !== null);
  if (isRunning) {
    if (!layout.columns.has('seq')) yield* numbersTwice(items);
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
