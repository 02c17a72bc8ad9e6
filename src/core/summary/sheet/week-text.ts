import type { FollowUpItem } from '../../ledger/ledger.ts';
import type { SummaryWords } from '../summary-words.ts';
import type { WeeklySummary } from '../weekly-summary.ts';
import { sayCounts } from './say-counts.ts';

/**
 * New since the summary before, though the ledger does not say since when: this week's days do not count them. In
 * ledger order.
 */
export function newUndated({ weekOverWeek }: WeeklySummary): readonly FollowUpItem[] {
  return weekOverWeek?.added.filter(hasNoBeginning) ?? [];
}

/** Closed since the summary before, though the ledger does not say when. In ledger order. */
export function closedUndated({ weekOverWeek }: WeeklySummary): readonly FollowUpItem[] {
  return weekOverWeek?.closed.filter(hasNoEnd) ?? [];
}

/** 本周新增5项。 Never "none" where the ledger's silence about days is all there is to say. */
export function newTexts(summary: WeeklySummary, words: SummaryWords): readonly string[] {
  const count = summary.newThisWeek.length;
  const undated = newUndated(summary).length;
  if (count > 0) {
    const dated = words('summary.overview.new', { count });
    return undated === 0 ? [dated] : [dated, words('summary.undated.newToo', { count: undated })];
  }
  if (undated > 0) return [words('summary.undated.new', { count: undated })];
  const isUnknown = summary.weekOverWeek === null && itemsOf(summary).every((of) => of.every(hasNoBeginning));
  return [words(isUnknown && summary.total > 0 ? 'summary.untold.new' : 'summary.none.new')];
}

/** 本周办结5项，其中按期办结4项、超期办结1项。 As `newTexts`. */
export function closedTexts(summary: WeeklySummary, words: SummaryWords): readonly string[] {
  const undated = closedUndated(summary).length;
  if (summary.closedThisWeek.length > 0) {
    const dated = closedByDay(summary, words);
    return undated === 0 ? [dated] : [dated, words('summary.undated.closedToo', { count: undated })];
  }
  if (undated > 0) return [words('summary.undated.closed', { count: undated })];
  const { closed } = summary.byStatus;
  const isUnknown = summary.weekOverWeek === null && closed.length > 0 && closed.every(hasNoEnd);
  return [words(isUnknown ? 'summary.untold.closed' : 'summary.none.closed')];
}

function closedByDay(summary: WeeklySummary, words: SummaryWords): string {
  const { closedThisWeekLate: late, closedThisWeekOnTime: onTime } = summary;
  const count = summary.closedThisWeek.length;
  if (late === 0) return words('summary.overview.closed', { count });
  if (late === count) {
    return words(count === 1 ? 'summary.overview.closedOneLate' : 'summary.overview.closedAllLate', {
      count,
    });
  }
  const parts = sayCounts(
    [
      ['summary.part.onTime', onTime],
      ['summary.part.late', late],
    ],
    words,
  );
  return words('summary.overview.closedParts', { count, parts });
}

const itemsOf = ({ byStatus }: WeeklySummary): readonly (readonly FollowUpItem[])[] =>
  Object.values(byStatus);

const hasNoBeginning = ({ assignedOn, meetingDate }: FollowUpItem): boolean =>
  assignedOn === null && meetingDate === null;

const hasNoEnd = ({ completedOn }: FollowUpItem): boolean => completedOn === null;
