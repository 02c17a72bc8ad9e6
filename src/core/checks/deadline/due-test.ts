import type { FollowUpItem, Ledger } from '../../ledger/ledger.ts';
import type { ItemTest, Problem } from '../check.ts';
import { dueWriting, type DueWriting } from './due-writing.ts';

/** Tests for one question about the writing of deadlines; `null` in a ledger without deadlines. */
export function dueTest(
  { layout, cells }: Ledger,
  asked: DueWriting,
  problem: (item: FollowUpItem) => Problem,
): ItemTest | null {
  if (!layout.columns.has('due')) return null;
  const values = cells.values('due');
  return (item) => {
    const isNumber = item.deadline.reason.key !== 'date-cell' && typeof values?.(item.row) === 'number';
    return dueWriting(item, isNumber) === asked ? problem(item) : null;
  };
}
