import { PENDING, FOUND, type ItemCheck } from '../check.ts';

const DAYS_OF_GRACE = 7;

/** Under way, and not a word on how far. What was handed out this week may still be silent. */
export const progressMissing: ItemCheck = {
  kind: 'item',
  id: 'progress-missing',
  family: 'progress',
  severity: 'info',
  on: true,
  points: ['progressText'],
  groups: PENDING,
  prepare: ({ layout, items }, { asOf }) => {
    if (!layout.columns.has('progressText') || !items.some(({ progress }) => progress !== '')) return null;
    return (item) => {
      if (item.status === 'notStarted' || item.progress !== '') return null;
      const since = item.assignedOn ?? item.meetingDate;
      return since !== null && asOf - since <= DAYS_OF_GRACE ? null : FOUND;
    };
  },
};
