import { CLOSED, type ItemCheck } from '../check.ts';

/** Closed after its day: worth showing, it must not vanish among what was closed in time. */
export const closedLate: ItemCheck = {
  kind: 'item',
  id: 'closed-late',
  family: 'status',
  severity: 'info',
  on: true,
  points: ['actualDone'],
  groups: CLOSED,
  prepare: () => (item) => {
    const { completedOn } = item;
    const { due, text } = item.deadline;
    return due !== null && completedOn !== null && completedOn > due
      ? { params: { text, day: completedOn, days: completedOn - due } }
      : null;
  },
};
