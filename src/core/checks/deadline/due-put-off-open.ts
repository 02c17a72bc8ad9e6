import { addDays } from '../../calendar/civil-day.ts';
import { putOffs } from './put-offs.ts';
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
    const newDay = cells.days('extension');
    const status = layout.columns.has('status');
    return (item) => {
      const day = item.deadline.due;
      if (day === null || day >= asOf || item.deadline.reason.key === 'put-off') return null;
      const text = extension?.(item.row) ?? '';
      if (text !== '' && !/^(?:无|否|no|none|[-—/])$/i.test(text)) {
        const later = newDay?.(item.row, { day: addDays(day, 0) }) ?? null;
        return later !== null && later > day ? null : { params: { text }, at: 'extension' };
      }
      const written = due?.(item.row) ?? '';
      if (putOffs(written) > 0) return { params: { text: written }, at: 'due' };
      return status && putOffs(item.statusText) > 0
        ? { params: { text: item.statusText }, at: 'status' }
        : null;
    };
  },
};
