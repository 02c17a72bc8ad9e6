import type { DayNumber } from '../../calendar/day-number.ts';
import type { FollowUpItem, Ledger } from '../../ledger/ledger.ts';
import { feedbackDay } from '../../progress/feedback-day.ts';

/** The day of an item's last feedback: its own column, else the newest date that stamps its progress text. */
export function lastFeedback(
  { cells, layout }: Ledger,
  asOf: DayNumber,
): ((item: FollowUpItem) => DayNumber | null) | null {
  const days = cells.days('feedbackDate');
  if (days === null && !layout.columns.has('progressText')) return null;
  const reference = { day: asOf };
  return (item) => days?.(item.row, reference) ?? feedbackDay(item.progress, asOf);
}
