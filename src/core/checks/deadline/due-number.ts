import { dueTest } from './due-test.ts';
import { PENDING, type ItemCheck } from '../check.ts';

/** A number that is not shown as a date: 44620, 5.13. What it is read as may be offered, never taken as said. */
export const dueNumber: ItemCheck = {
  kind: 'item',
  id: 'due-number',
  family: 'deadline',
  severity: 'warning',
  on: true,
  points: ['due'],
  groups: PENDING,
  prepare: (ledger) =>
    dueTest(ledger, 'number', ({ deadline: { text, due, reason } }) =>
      due === null
        ? { params: { text } }
        : {
            params: { text, suggestion: due },
            ...(reason.key === 'serial-text' ? { fix: { kind: 'date', day: due } } : {}),
          },
    ),
};
