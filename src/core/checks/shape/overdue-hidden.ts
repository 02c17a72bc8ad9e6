import { PENDING, type ItemCheck } from '../check.ts';

/** Overdue in a row that a filter or a hand has hidden: the weekly look at the sheet misses it. */
export const overdueHidden: ItemCheck = {
  kind: 'item',
  id: 'overdue-hidden',
  family: 'shape',
  severity: 'warning',
  on: true,
  points: ['due'],
  groups: PENDING,
  prepare:
    (_, { asOf }) =>
    (item) => {
      const { due, text } = item.deadline;
      return due !== null && due < asOf && item.hidden ? { params: { text, days: asOf - due } } : null;
    },
};
