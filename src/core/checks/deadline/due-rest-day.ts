import type { DeadlineReasonKey } from '../../deadlines/deadline.ts';
import { PENDING, type ItemCheck } from '../check.ts';

const WRITTEN_DAYS: ReadonlySet<DeadlineReasonKey> = new Set([
  'date-cell',
  'date-text',
  'month-day-text',
  'serial-text',
  'put-off',
  'brought-forward',
]);

/** A day that is nobody's working day. Month ends and other periods are left alone (there the day
 * is our reading), and so are days gone by. */
export const dueRestDay: ItemCheck = {
  kind: 'item',
  id: 'due-rest-day',
  family: 'deadline',
  severity: 'info',
  on: true,
  points: ['due'],
  groups: PENDING,
  prepare:
    ({ calendar }, { asOf }) =>
    (item) => {
      const { due, text, reason } = item.deadline;
      if (due === null || due < asOf || !WRITTEN_DAYS.has(reason.key) || calendar.isWorkday(due)) return null;
      const other = calendar.holidayOn(due);
      return { params: other === null || other === '' ? { text, day: due } : { text, day: due, other } };
    },
};
