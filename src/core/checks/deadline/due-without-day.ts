import { dueTest } from './due-test.ts';
import { PENDING, type ItemCheck } from '../check.ts';

/** Words that name no day: 尽快, 待定, 开学前, 会后三日内 of a meeting without a day. */
export const dueWithoutDay: ItemCheck = {
  kind: 'item',
  id: 'due-without-day',
  family: 'deadline',
  severity: 'warning',
  on: true,
  points: ['due'],
  groups: PENDING,
  prepare: (ledger) => dueTest(ledger, 'without-day', ({ deadline: { text } }) => ({ params: { text } })),
};
