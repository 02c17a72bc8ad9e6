import { isPending, type Check } from './check.ts';

/** Due before it was decided: a slip of the year or of the month. */
export const dueBeforeMeeting: Check = {
  id: 'due-before-meeting',
  family: 'deadline',
  severity: 'warning',
  points: ['due'],
  find: (item) => {
    const { due, text } = item.deadline;
    if (due === null || item.meetingDate === null || due >= item.meetingDate || !isPending(item)) return null;
    return { text, day: item.meetingDate };
  },
};
