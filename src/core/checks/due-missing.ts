import { isPending, type Check } from './check.ts';

/** Nothing where the deadline should stand, or only a dash. */
export const dueMissing: Check = {
  id: 'due-missing',
  family: 'deadline',
  severity: 'warning',
  points: ['due'],
  find: (item) => (item.deadline.reason.key === 'empty' && isPending(item) ? {} : null),
};
