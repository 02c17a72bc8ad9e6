import { PENDING, type ItemCheck } from '../check.ts';

/** Open, and its day is today or within the next few. */
export const dueSoon: ItemCheck = {
  kind: 'item',
  id: 'due-soon',
  family: 'deadline',
  severity: 'info',
  on: true,
  points: ['due'],
  groups: PENDING,
  prepare:
    (_, { asOf, soonUntil }) =>
    (item) => {
      const { due, text } = item.deadline;
      return due !== null && due >= asOf && due <= soonUntil ? { params: { text, days: due - asOf } } : null;
    },
};
