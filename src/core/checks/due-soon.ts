import { isPending, type Check } from './check.ts';

/** Open, and its day is today or within the next few. */
export const dueSoon: Check = {
  id: 'due-soon',
  family: 'deadline',
  severity: 'info',
  points: ['due'],
  find: (item, { asOf, dueSoonDays }) => {
    const { due, text } = item.deadline;
    return due !== null && due >= asOf && due <= asOf + dueSoonDays && isPending(item)
      ? { text, days: due - asOf }
      : null;
  },
};
