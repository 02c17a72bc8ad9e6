import { addDays } from '../calendar/civil-day.ts';
import { PUBLISHED, type WorkCalendar } from '../calendar/work-calendar.ts';
import { countedWorkdays } from './counted-workdays.ts';
import type { Deadline } from './deadline.ts';
import type { DefaultLimit } from './default-limit.ts';
import type { DeadlineReference } from './reading.ts';

/** Nothing stands in the cell, or that nothing was decided: 未明确, 待定. Not 尽快, which says something. */
const isNotStated = ({ due, reason }: Deadline): boolean =>
  due === null && (reason.key === 'empty' || reason.key === 'undecided');

/**
 * The deadline by the office's default limit where the ledger states none: 推定, always to be confirmed. As it was
 * where there is one, or no day to count from.
 */
export function withDefaultLimit(
  stated: Deadline,
  limit: DefaultLimit,
  reference: DeadlineReference,
  calendar: WorkCalendar = PUBLISHED,
): Deadline {
  if (!isNotStated(stated)) return stated;
  const handOut = reference.assigned ?? reference.day;
  const from = limit.from === 'meeting' ? reference.day : handOut;
  if (from === null) return stated;
  const params = { limit: `${limit.from}-${limit.unit}`, count: limit.count };
  if (limit.unit === 'days') {
    const due = addDays(from, limit.count);
    return inferred(stated, { key: 'default-limit', params, days: { from } }, due);
  }
  const { due, reason } = countedWorkdays(from, limit.count, calendar);
  return inferred(stated, { ...reason, key: 'default-limit', params: { ...reason.params, ...params } }, due);
}

const inferred = (stated: Deadline, reason: Deadline['reason'], due: Deadline['due']): Deadline =>
  Object.freeze({ text: stated.text, kind: 'fuzzy', due, reason, needsConfirm: true });
