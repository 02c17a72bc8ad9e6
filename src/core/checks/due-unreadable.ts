import { isPending, type Check } from './check.ts';

/** Words that name no day (尽快, 待定, 开学前), or a day that does not exist. */
export const dueUnreadable: Check = {
  id: 'due-unreadable',
  family: 'deadline',
  severity: 'warning',
  points: ['due'],
  find: (item) => {
    const { due, kind, reason, text, suggestion } = item.deadline;
    if (due !== null || reason.key === 'empty' || !isPending(item)) return null;
    if (kind === 'recurring' || kind === 'open-ended') return null;
    return suggestion === undefined ? { text } : { text, suggestion };
  },
};
