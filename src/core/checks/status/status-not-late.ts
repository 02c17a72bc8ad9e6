import { oncePerText } from '../once-per-text.ts';
import { PENDING, type ItemCheck } from '../check.ts';

const saysLate = oncePerText((text: string) =>
  /(?<!未|不|没有|無|无)(?:超期|逾期|超时|\boverdue\b|\blate\b)/i.test(text),
);

/** The state says 超期, and the day is still to come. */
export const statusNotLate: ItemCheck = {
  kind: 'item',
  id: 'status-not-late',
  family: 'status',
  severity: 'warning',
  on: true,
  points: ['status'],
  groups: PENDING,
  prepare:
    (_, { asOf }) =>
    ({ statusText, deadline: { due, text } }) =>
      statusText !== '' && due !== null && due >= asOf && saysLate(statusText)
        ? { params: { text: statusText, other: text, day: due } }
        : null,
};
