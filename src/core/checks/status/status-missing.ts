import { PENDING, FOUND, type ItemCheck } from '../check.ts';

/** No state, where other items have one: it counts as open. */
export const statusMissing: ItemCheck = {
  kind: 'item',
  id: 'status-missing',
  family: 'status',
  severity: 'warning',
  on: true,
  points: ['status'],
  groups: PENDING,
  prepare: ({ layout, items }) => {
    // A column that nobody fills in is no column of theirs.
    if (!layout.columns.has('status') || !items.some(({ statusText }) => statusText !== '')) return null;
    return (item) => (item.status === 'unknown' && item.statusText === '' ? FOUND : null);
  },
};
