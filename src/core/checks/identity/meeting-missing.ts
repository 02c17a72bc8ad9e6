import { UNFINISHED, FOUND, type ItemCheck } from '../check.ts';

/** No meeting, where other items have one. */
export const meetingMissing: ItemCheck = {
  kind: 'item',
  id: 'meeting-missing',
  family: 'identity',
  severity: 'info',
  on: true,
  points: ['meetingName'],
  groups: UNFINISHED,
  prepare: ({ layout, items }) => {
    if (!layout.columns.has('meetingName') || !items.some(({ meeting }) => meeting !== '')) return null;
    return (item) => (item.meeting === '' ? FOUND : null);
  },
};
