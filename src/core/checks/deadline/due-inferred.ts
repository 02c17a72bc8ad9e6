import { dueTest } from './due-test.ts';
import { PENDING, FOUND, type ItemCheck } from '../check.ts';

/** A longer text says more than a day. */
const LONGEST_REPLACED = 20;

/** A day that was inferred with less than certainty. Written as a date it is nobody's guess any more. */
export const dueInferred: ItemCheck = {
  kind: 'item',
  id: 'due-inferred',
  family: 'deadline',
  severity: 'info',
  on: true,
  points: ['due'],
  groups: PENDING,
  prepare: (ledger) =>
    dueTest(ledger, 'inferred', ({ deadline }) => {
      const { text, due, milestones, original, start } = deadline;
      if (due === null) return FOUND;
      const saysMore = milestones !== undefined || original !== undefined || start !== undefined;
      return {
        params: { text, suggestion: due },
        ...(saysMore || text.length > LONGEST_REPLACED ? {} : { fix: { kind: 'date', day: due } }),
      };
    }),
};
