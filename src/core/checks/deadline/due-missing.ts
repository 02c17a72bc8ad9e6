import { dueTest } from './due-test.ts';
import { PENDING, FOUND, type ItemCheck } from '../check.ts';

/** Nothing where the deadline should stand, or only a dash. */
export const dueMissing: ItemCheck = {
  kind: 'item',
  id: 'due-missing',
  family: 'deadline',
  severity: 'warning',
  on: true,
  points: ['due'],
  groups: PENDING,
  prepare: (ledger) => dueTest(ledger, 'missing', () => FOUND),
};
