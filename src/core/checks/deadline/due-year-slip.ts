import { slipsAYear } from './due-writing.ts';
import { dueTest } from './due-test.ts';
import { PENDING, FOUND, type ItemCheck } from '../check.ts';

/** The year is a slip: half a year before the meeting, or many years behind it. */
export const dueYearSlip: ItemCheck = {
  kind: 'item',
  id: 'due-year-slip',
  family: 'deadline',
  severity: 'warning',
  on: true,
  points: ['due'],
  groups: PENDING,
  prepare: (ledger) =>
    dueTest(ledger, 'year-slip', (item) => {
      const meant = slipsAYear(item);
      const day = item.meetingDate ?? item.assignedOn;
      const { text } = item.deadline;
      return meant === null || day === null ? FOUND : { params: { text, day, suggestion: meant } };
    }),
};
