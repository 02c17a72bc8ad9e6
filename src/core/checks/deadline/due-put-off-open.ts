import type { DayNumber } from '../../calendar/day-number.ts';
import type { Deadline } from '../../deadlines/deadline.ts';
import { putOffs, saysNeverPutOff } from './put-offs.ts';
import { PENDING, type ItemCheck } from '../check.ts';

/** Overdue, and put off without a new day: 申请延期, 已延期. */
export const duePutOffOpen: ItemCheck = {
  kind: 'item',
  id: 'due-put-off-open',
  family: 'deadline',
  severity: 'warning',
  on: true,
  points: ['extension', 'due'],
  groups: PENDING,
  prepare: ({ cells, layout }, { asOf }) => {
    const [extension, due] = [cells.texts('extension'), cells.texts('due')];
    const newDeadline = cells.deadlines('extension');
    const status = layout.columns.has('status');
    return (item) => {
      const day = item.deadline.due;
      const { putOff, reason } = item.deadline;
      if (day === null || day >= asOf || putOff !== undefined || reason.key === 'put-off') return null;
      const text = extension?.(item.row) ?? '';
      if (!saysNeverPutOff(text)) {
        const later = newDeadline?.(item.row, { day }) ?? null;
        return later !== null && movesOn(later, day) ? null : { params: { text }, at: 'extension' };
      }
      const written = due?.(item.row) ?? '';
      if (putOffs(written) > 0) return { params: { text: written }, at: 'due' };
      return status && putOffs(item.statusText) > 0
        ? { params: { text: item.statusText }, at: 'status' }
        : null;
    };
  },
};

/** A later day, or so many days more. */
const movesOn = ({ due, reason }: Deadline, day: DayNumber): boolean =>
  due === null ? reason.key === 'put-off-from-unknown' : due > day;
