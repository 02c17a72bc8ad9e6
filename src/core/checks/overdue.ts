import { isPending, type Check } from './check.ts';

/** Open, and its day is past: overdue begins the day after the deadline. */
export const overdue: Check = {
  id: 'overdue',
  family: 'deadline',
  severity: 'warning',
  points: ['due'],
  find: (item, { asOf }) => {
    const { due, text } = item.deadline;
    return due !== null && due < asOf && isPending(item) ? { text, days: asOf - due } : null;
  },
};
