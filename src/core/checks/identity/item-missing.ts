import { EVERY, FOUND, type ItemCheck } from '../check.ts';

/** Owner, deadline or state, and no word of what is to be done. */
export const itemMissing: ItemCheck = {
  kind: 'item',
  id: 'item-missing',
  family: 'identity',
  severity: 'error',
  on: true,
  points: ['item'],
  groups: EVERY,
  prepare: ({ layout }) => (layout.columns.has('item') ? (item) => (item.item === '' ? FOUND : null) : null),
};
