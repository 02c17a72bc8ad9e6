import { saysNothing } from '../says-nothing.ts';
import { CLOSED, type ItemCheck } from '../check.ts';

/** Closed, and the column for the day is empty: whether it was in time cannot be told. */
export const closedWithoutDate: ItemCheck = {
  kind: 'item',
  id: 'closed-without-date',
  family: 'status',
  severity: 'warning',
  on: true,
  points: ['actualDone'],
  groups: CLOSED,
  prepare: ({ layout, cells }) => {
    const done = cells.texts('actualDone');
    if (done === null || layout.columns.get('actualDone') === layout.columns.get('due')) return null;
    return (item) =>
      item.completedOn === null && saysNothing(done(item.row)) ? { params: { text: item.statusText } } : null;
  },
};
