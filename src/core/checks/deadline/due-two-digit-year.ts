import { dueTest } from './due-test.ts';
import { PENDING, FOUND, type ItemCheck } from '../check.ts';

/** 22/3/5: is 22 the year, or the day? */
export const dueTwoDigitYear: ItemCheck = {
  kind: 'item',
  id: 'due-two-digit-year',
  family: 'deadline',
  severity: 'info',
  on: true,
  points: ['due'],
  groups: PENDING,
  prepare: (ledger) =>
    dueTest(ledger, 'two-digit-year', ({ deadline: { text, due } }) =>
      due === null ? FOUND : { params: { text, suggestion: due }, fix: { kind: 'date', day: due } },
    ),
};
