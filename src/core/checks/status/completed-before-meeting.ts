import { EVERY, type ItemCheck } from '../check.ts';

/** Completed before it was decided, or handed out. */
export const completedBeforeMeeting: ItemCheck = {
  kind: 'item',
  id: 'completed-before-meeting',
  family: 'status',
  severity: 'warning',
  on: true,
  points: ['actualDone'],
  groups: EVERY,
  prepare: () => (item) => {
    const { completedOn } = item;
    if (completedOn === null) return null;
    const from = item.meetingDate ?? item.assignedOn;
    return from !== null && completedOn < from ? { params: { day: completedOn, suggestion: from } } : null;
  },
};
