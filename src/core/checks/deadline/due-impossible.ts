import { dueTest } from './due-test.ts';
import { PENDING, type ItemCheck } from '../check.ts';

/** A day that does not exist: 2月30日, 6月31日. */
export const dueImpossible: ItemCheck = {
  kind: 'item',
  id: 'due-impossible',
  family: 'deadline',
  severity: 'warning',
  on: true,
  points: ['due'],
  groups: PENDING,
  prepare: (ledger) =>
    dueTest(ledger, 'impossible', ({ deadline: { text, suggestion } }) => ({
      params: suggestion === undefined ? { text } : { text, suggestion },
    })),
};
