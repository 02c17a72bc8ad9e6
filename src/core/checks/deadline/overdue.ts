import { PENDING, type ItemCheck } from '../check.ts';

/** Open, and its day is past: overdue begins the day after the deadline. */
export const overdue: ItemCheck = {
  kind: 'item',
  id: 'overdue',
  family: 'deadline',
  severity: 'warning',
  on: true,
  points: ['due'],
  groups: PENDING,
  prepare:
    (_, { asOf }) =>
    (item) => {
      const { due, text } = item.deadline;
      return due !== null && due < asOf ? { params: { text, days: asOf - due } } : null;
    },
};
