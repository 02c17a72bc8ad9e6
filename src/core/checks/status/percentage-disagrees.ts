import type { CellValue } from '../../sheet-grid.ts';
import { EVERY, type ItemCheck } from '../check.ts';

/** 0.8, 80, '80%' and '80％' are 80; `null` for what is no percentage. */
function percentOf(value: CellValue): number | null {
  if (typeof value === 'number') {
    const percent = value > 1 ? value : value * 100;
    return percent >= 0 && percent <= 100 ? Math.round(percent * 10) / 10 : null;
  }
  if (typeof value !== 'string') return null;
  const digits = /^\s*(\d{1,3}(?:\.\d+)?)\s*[%％]\s*$/.exec(value)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** 办结 at 80 %, 在办 at 100 %, 未启动 at 30 %. */
export const percentageDisagrees: ItemCheck = {
  kind: 'item',
  id: 'percentage-disagrees',
  family: 'status',
  severity: 'warning',
  on: true,
  points: ['progressPct'],
  groups: EVERY,
  prepare: ({ layout, cells }) => {
    const share = cells.values('progressPct');
    const hasOwn = layout.columns.get('progressPct') !== layout.columns.get('status');
    if (share === null || !hasOwn || !layout.columns.has('status')) return null;
    return ({ row, status, statusText }) => {
      if (statusText === '') return null;
      const value = share(row);
      const percent = percentOf(value);
      if (percent === null) return null;
      const disagrees =
        (status === 'closed' && percent < 100) ||
        (status === 'notStarted' && percent > 0) ||
        (status === 'inProgress' && percent >= 100);
      return disagrees ? { params: { text: statusText, other: `${String(percent)}%` } } : null;
    };
  },
};
