import { EVERY, type ItemCheck } from '../check.ts';

/** Completed on a day that is still to come. */
export const completedInFuture: ItemCheck = {
  kind: 'item',
  id: 'completed-in-future',
  family: 'status',
  severity: 'warning',
  on: true,
  points: ['actualDone'],
  groups: EVERY,
  prepare:
    (_, { asOf }) =>
    ({ completedOn }) =>
      completedOn !== null && completedOn > asOf ? { params: { day: completedOn } } : null,
};
