import { lastFeedback } from './last-feedback.ts';
import { ONGOING, FOUND, type ItemCheck } from '../check.ts';

/** Work without an end is never overdue: it has to show recent progress instead. */
export const ongoingQuiet: ItemCheck = {
  kind: 'item',
  id: 'ongoing-quiet',
  family: 'progress',
  severity: 'info',
  on: true,
  points: ['progressText', 'feedbackDate'],
  groups: ONGOING,
  prepare: (ledger, { asOf, thresholds: { staleOngoingDays } }) => {
    const last = lastFeedback(ledger, asOf);
    if (last === null) return null;
    return (item) => {
      const day = last(item);
      if (day !== null) return asOf - day > staleOngoingDays ? { params: { day, days: asOf - day } } : null;
      return item.progress === '' ? FOUND : null;
    };
  },
};
