import { UNFINISHED, FOUND, type ItemCheck } from '../check.ts';

/** No day of the meeting, where other items have one: relative deadlines count from nowhere. */
export const meetingDateMissing: ItemCheck = {
  kind: 'item',
  id: 'meeting-date-missing',
  family: 'identity',
  severity: 'info',
  on: true,
  points: ['meetingDate'],
  groups: UNFINISHED,
  prepare: ({ layout, items }) => {
    if (!layout.columns.has('meetingDate') || !items.some(({ meetingDate }) => meetingDate !== null))
      return null;
    const named = layout.columns.has('meetingName');
    return (item) => (item.meetingDate === null && (!named || item.meeting !== '') ? FOUND : null);
  },
};
