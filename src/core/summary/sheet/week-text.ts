import type { FollowUpItem } from '../../ledger/ledger.ts';
import type { SummaryWords } from '../summary-words.ts';
import type { WeeklySummary } from '../weekly-summary.ts';
import { sayCounts } from './say-counts.ts';

/**
 * New since the summary before, though by the ledger's days not of this week: it says no day, or an earlier one (an
 * item entered late). In ledger order.
 */
export function newBeside({ weekOverWeek, newThisWeek }: WeeklySummary): readonly FollowUpItem[] {
  return weekOverWeek === null ? [] : beside(weekOverWeek.added, newThisWeek);
}

/** Closed since the summary before, though by the ledger's days not in this week. In ledger order. */
export function closedBeside({ weekOverWeek, closedThisWeek }: WeeklySummary): readonly FollowUpItem[] {
  return weekOverWeek === null ? [] : beside(weekOverWeek.closed, closedThisWeek);
}

function beside(since: readonly FollowUpItem[], thisWeek: readonly FollowUpItem[]): readonly FollowUpItem[] {
  const counted = new Set(thisWeek);
  return since.filter((item) => !counted.has(item));
}

/** 本周新增5项。 Never "none" where the ledger's silence about days is all there is to say. */
export function newTexts(summary: WeeklySummary, words: SummaryWords): readonly string[] {
  const count = summary.newThisWeek.length;
  const others = newBeside(summary).length;
  if (count > 0) {
    const dated = words('summary.overview.new', { count });
    return others === 0 ? [dated] : [dated, words('summary.beside.newToo', { count: others })];
  }
  if (others > 0) return [words('summary.beside.new', { count: others })];
  const isUnknown = summary.weekOverWeek === null && itemsOf(summary).every((of) => of.every(hasNoBeginning));
  return [words(isUnknown && summary.total > 0 ? 'summary.untold.new' : 'summary.none.new')];
}

/** 本周办结5项，其中按期办结4项、超期办结1项。 As `newTexts`. */
export function closedTexts(summary: WeeklySummary, words: SummaryWords): readonly string[] {
  const others = closedBeside(summary).length;
  if (summary.closedThisWeek.length > 0) {
    const dated = closedByDay(summary, words);
    return others === 0 ? [dated] : [dated, words('summary.beside.closedToo', { count: others })];
  }
  if (others > 0) return [words('summary.beside.closed', { count: others })];
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
      ['summary.part.closedNoDeadline', count - onTime - late],
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
