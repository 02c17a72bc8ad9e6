import { putOffs } from './put-offs.ts';
import { PENDING, type ItemCheck } from '../check.ts';

/** Put off more than once. */
export const duePutOffAgain: ItemCheck = {
  kind: 'item',
  id: 'due-put-off-again',
  family: 'deadline',
  severity: 'info',
  on: true,
  points: ['extension', 'due'],
  groups: PENDING,
  prepare: ({ cells }) => {
    const [extension, due] = [cells.texts('extension'), cells.texts('due')];
    if (extension === null && due === null) return null;
    return (item) => {
      if (item.deadline.reason.key === 'date-cell' && extension === null) return null;
      const [asked, written] = [extension?.(item.row) ?? '', due?.(item.row) ?? ''];
      if (putOffs(asked) > 1) return { params: { text: asked }, at: 'extension' };
      return putOffs(written) > 1 ? { params: { text: written }, at: 'due' } : null;
    };
  },
};
