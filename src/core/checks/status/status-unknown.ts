import { isErrorValue } from '../../sheet-grid.ts';
import { saysOnlyLate } from '../../status/read-status.ts';
import { PENDING, type ItemCheck } from '../check.ts';

/** A state in words that we cannot read: it counts as open. */
export const statusUnknown: ItemCheck = {
  kind: 'item',
  id: 'status-unknown',
  family: 'status',
  severity: 'warning',
  on: true,
  points: ['status'],
  groups: PENDING,
  prepare: ({ layout }) =>
    layout.columns.has('status')
      ? ({ status, statusText }) =>
          status === 'unknown' && statusText !== '' && !saysOnlyLate(statusText) && !isErrorValue(statusText)
            ? { params: { text: statusText } }
            : null
      : null,
};
