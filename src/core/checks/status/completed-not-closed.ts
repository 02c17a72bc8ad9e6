import { UNFINISHED, type ItemCheck } from '../check.ts';

/** A day of completion, and a state that is not closed. What awaits sign-off may have one. */
export const completedNotClosed: ItemCheck = {
  kind: 'item',
  id: 'completed-not-closed',
  family: 'status',
  severity: 'warning',
  on: true,
  points: ['actualDone'],
  groups: UNFINISHED,
  prepare: ({ layout }) => {
    if (layout.columns.get('actualDone') === layout.columns.get('due')) return null;
    return ({ completedOn, status, statusText }) =>
      completedOn !== null && statusText !== '' && status !== 'awaitingSignOff'
        ? { params: { day: completedOn, text: statusText } }
        : null;
  },
};
