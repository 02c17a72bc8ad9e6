import { dueTest } from './due-test.ts';
import { PENDING, FOUND, type ItemCheck } from '../check.ts';

/** A plain date that is a text: sorting, filtering and formulas pass it by. */
export const dueText: ItemCheck = {
  kind: 'item',
  id: 'due-text',
  family: 'deadline',
  severity: 'info',
  on: true,
  points: ['due'],
  groups: PENDING,
  prepare: (ledger) =>
    dueTest(ledger, 'text', ({ deadline: { text, due } }) =>
      due === null ? FOUND : { params: { text, suggestion: due }, fix: { kind: 'date', day: due } },
    ),
};
