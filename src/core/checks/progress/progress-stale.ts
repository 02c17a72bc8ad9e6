import { lastFeedback } from './last-feedback.ts';
import { PENDING, type ItemCheck } from '../check.ts';

/** The last feedback is old. */
export const progressStale: ItemCheck = {
  kind: 'item',
  id: 'progress-stale',
  family: 'progress',
  severity: 'info',
  on: true,
  points: ['feedbackDate', 'progressText'],
  groups: PENDING,
  prepare: (ledger, { asOf, thresholds: { staleFeedbackDays } }) => {
    const last = lastFeedback(ledger, asOf);
    if (last === null) return null;
    return (item) => {
      if (item.status === 'notStarted') return null;
      const day = last(item);
      return day !== null && asOf - day > staleFeedbackDays ? { params: { day, days: asOf - day } } : null;
    };
  },
};
