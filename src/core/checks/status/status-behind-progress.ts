import { readProgress } from '../../progress/read-progress.ts';
import { PENDING, type ItemCheck } from '../check.ts';

/** 在办, and the progress text says 已完成; 未启动, and it says 正在推进. */
export const statusBehindProgress: ItemCheck = {
  kind: 'item',
  id: 'status-behind-progress',
  family: 'status',
  severity: 'warning',
  on: true,
  points: ['status'],
  groups: PENDING,
  prepare: ({ layout }) =>
    layout.columns.has('status') && layout.columns.has('progressText')
      ? (item) => {
          const { status, statusText } = item;
          if (statusText === '' || status === 'awaitingSignOff') return null;
          const { progress } = item;
          const claim = readProgress(progress);
          const disagrees = claim === 'done' || (claim === 'going' && status === 'notStarted');
          return disagrees ? { params: { text: statusText, other: progress } } : null;
        }
      : null,
};
