import type { FollowUpItem, Ledger } from '../../ledger/ledger.ts';
import type { ItemTest, Problem } from '../check.ts';
import { dueWriting, type DueWriting } from './due-writing.ts';

/** Tests for one question about the writing of deadlines; `null` in a ledger without deadlines. */
export function dueTest(
  ledger: Ledger,
  asked: DueWriting,
  problem: (item: FollowUpItem) => Problem,
): ItemTest | null {
  if (!ledger.layout.columns.has('due')) return null;
  const writingOf = writingsOf(ledger);
  return (item) => (writingOf(item) === asked ? problem(item) : null);
}

const known = new WeakMap<Ledger, (item: FollowUpItem) => DueWriting>();

/** The checks of this folder ask one after the other of the same item: it is looked at once. */
function writingsOf(ledger: Ledger): (item: FollowUpItem) => DueWriting {
  let writingOf = known.get(ledger);
  if (writingOf === undefined) {
    const values = ledger.cells.values('due');
    let lastItem: FollowUpItem | null = null;
    let last: DueWriting = 'sound';
    writingOf = (item) => {
      if (item !== lastItem) {
        lastItem = item;
        const isDate = item.deadline.reason.key === 'date-cell';
        last = dueWriting(item, !isDate && typeof values?.(item.row) === 'number');
      }
      return last;
    };
    known.set(ledger, writingOf);
  }
  return writingOf;
}
