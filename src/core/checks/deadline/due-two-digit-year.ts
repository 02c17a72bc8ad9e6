import { dueTest } from './due-test.ts';
import { isBeforeMeeting } from './due-writing.ts';
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
    dueTest(ledger, 'two-digit-year', (item) => {
      const { text, due } = item.deadline;
      if (due === null) return FOUND;
      const params = { text, suggestion: due };
      // Before its meeting, figures may stand for something else: that is not to be written down as sure.
      return isBeforeMeeting(item) ? { params } : { params, fix: { kind: 'date', day: due } };
    }),
};
