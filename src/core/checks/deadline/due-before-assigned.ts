import { isBeforeMeeting, slipsAYear } from './due-writing.ts';
import { PENDING, type ItemCheck } from '../check.ts';

/** Due before it was handed out: nobody could have kept it. */
export const dueBeforeAssigned: ItemCheck = {
  kind: 'item',
  id: 'due-before-assigned',
  family: 'deadline',
  severity: 'warning',
  on: true,
  points: ['due'],
  groups: PENDING,
  prepare: ({ layout }) =>
    layout.columns.has('assignDate')
      ? (item) => {
          const { due, text } = item.deadline;
          if (due === null || item.assignedOn === null || due >= item.assignedOn) return null;
          return isBeforeMeeting(item) || slipsAYear(item) !== null
            ? null
            : { params: { text, day: item.assignedOn } };
        }
      : null,
};
