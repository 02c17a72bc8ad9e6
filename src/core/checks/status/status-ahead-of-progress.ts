import { readProgress } from '../../progress/read-progress.ts';
import { CLOSED, type ItemCheck } from '../check.ts';

/** 办结, and the progress text says 正在推进 or 基本完成. */
export const statusAheadOfProgress: ItemCheck = {
  kind: 'item',
  id: 'status-ahead-of-progress',
  family: 'status',
  severity: 'warning',
  on: true,
  points: ['status'],
  groups: CLOSED,
  prepare: ({ layout }) =>
    layout.columns.has('status') && layout.columns.has('progressText')
      ? (item) => {
          const { progress, statusText } = item;
          const claim = readProgress(progress);
          return claim === 'going' || claim === 'not-done'
            ? { params: { text: statusText, other: progress } }
            : null;
        }
      : null,
};
