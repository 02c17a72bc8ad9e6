import { dueTest } from './due-test.ts';
import { PENDING, type ItemCheck } from '../check.ts';

/** Words that we cannot read. */
export const dueUnreadable: ItemCheck = {
  kind: 'item',
  id: 'due-unreadable',
  family: 'deadline',
  severity: 'warning',
  on: true,
  points: ['due'],
  groups: PENDING,
  prepare: (ledger) => dueTest(ledger, 'unreadable', ({ deadline: { text } }) => ({ params: { text } })),
};
