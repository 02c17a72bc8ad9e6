import { isInferred } from '../deadlines/default-limit.ts';
import { isPending, type Check } from './check.ts';

/** No deadline is stated; by the office's default limit it would be this day. */
export const dueInferred: Check = {
  id: 'due-inferred',
  family: 'deadline',
  severity: 'info',
  points: ['due'],
  find: (item) => {
    const { deadline } = item;
    return deadline.due !== null && isInferred(deadline) && isPending(item)
      ? { text: deadline.text, day: deadline.due }
      : null;
  },
};
