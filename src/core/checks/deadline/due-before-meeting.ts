import { isBeforeMeeting, slipsAYear } from './due-writing.ts';
import { PENDING, type ItemCheck } from '../check.ts';

/** Due before it was decided: a slip of the year or of the month. */
export const dueBeforeMeeting: ItemCheck = {
  kind: 'item',
  id: 'due-before-meeting',
  family: 'deadline',
  severity: 'warning',
  on: true,
  points: ['due'],
  groups: PENDING,
  prepare: () => (item) =>
    isBeforeMeeting(item) && item.meetingDate !== null && slipsAYear(item) === null
      ? { params: { text: item.deadline.text, day: item.meetingDate } }
      : null,
};
