import type { DayNumber } from '../calendar/day-number.ts';
import { lastFeedback } from '../checks/progress/last-feedback.ts';
import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';

/** Nothing was heard of it for so long; what is not started has nothing to tell. */
export function withoutFeedback(ledger: Ledger, asOf: DayNumber, days: number): readonly FollowUpItem[] {
  const last = lastFeedback(ledger, asOf);
  if (last === null) return [];
  return ledger.items.filter((item) => {
    if (!hasToReport(item)) return false;
    const day = last(item);
    return day !== null && asOf - day > days;
  });
}

/**
 * The lead units of which nothing at all was heard for so long: all that they have to report on is among
 * `noFeedback`. In ledger order. An item without a known day of feedback speaks for its unit: maybe it did report.
 */
export function silentUnits(
  items: readonly FollowUpItem[],
  noFeedback: readonly FollowUpItem[],
): readonly string[] {
  if (noFeedback.length === 0) return [];
  const quiet = new Set(noFeedback);
  const silent = new Set(noFeedback.flatMap(({ countedUnits }) => countedUnits));
  for (const item of items) {
    if (silent.size === 0) break;
    if (!hasToReport(item) || quiet.has(item)) continue;
    for (const unit of item.countedUnits) silent.delete(unit);
  }
  return [...silent];
}

const hasToReport = ({ group, status }: FollowUpItem): boolean => group === 'open' && status !== 'notStarted';
