import type { DayNumber } from '../calendar/day-number.ts';
import type { FollowUpItem } from '../ledger/ledger.ts';
import type { AnnexItem, LastSummary } from './annex/last-summary.ts';
import type { ItemMatches } from './annex/match-items.ts';
import { closingRate } from './closing-rate.ts';
import { isOverdue } from './unit-tally.ts';
import type { ExtendedItem, Week, WeekOverWeek } from './weekly-summary.ts';

/** What is compared with the summary before. */
export interface ThisWeek {
  readonly week: Week;
  readonly asOf: DayNumber;
  readonly items: readonly FollowUpItem[];
  /** 0 to 1; `null` when there is nothing to divide by. */
  readonly rate: number | null;
}

/** What has happened since the last summary, item by item, by what its annex shows. All lists in ledger order. */
export function compareWeeks(
  { week, asOf, items, rate }: ThisWeek,
  last: LastSummary & ItemMatches,
): WeekOverWeek {
  const isWhole = listsAll(last);
  const added: FollowUpItem[] = [];
  const closed: FollowUpItem[] = [];
  const newlyOverdue: FollowUpItem[] = [];
  const extended: ExtendedItem[] = [];
  const reopened: FollowUpItem[] = [];
  const weeksOverdue = new Map<FollowUpItem, number>();
  const weeksBetween = Math.max(1, Math.round((week.from - last.week.from) / 7));
  for (const item of items) {
    const before = last.before.get(item);
    const isNew = before === undefined && (isWhole || (item.assignedOn ?? item.meetingDate ?? 0) > last.asOf);
    if (isNew) added.push(item);
    if (isOverdue(item, asOf)) {
      const weeks = before === undefined ? 0 : weeksShown(before, last.asOf);
      if (weeks > 0) weeksOverdue.set(item, weeks + weeksBetween);
      else {
        weeksOverdue.set(item, 1);
        if (before !== undefined || isNew) newlyOverdue.push(item);
      }
    }
    if (item.group === 'closed') {
      if (isNew || (before !== undefined && before.status !== null && before.status !== 'closed')) {
        closed.push(item);
      }
    } else if (before?.status === 'closed' && item.group !== 'suspended') reopened.push(item);
    const { due } = item.deadline;
    if (item.group === 'open' && due !== null && before?.due != null && due > before.due) {
      extended.push({ item, from: before.due, to: due });
    }
  }
  const lastRate = last.counts === null ? null : closingRate(last.counts);
  return {
    since: { sheet: last.sheet, week: last.week, asOf: last.asOf },
    added,
    closed,
    newlyOverdue,
    extended,
    reopened,
    weeksOverdue,
    gone: last.gone.filter(({ item }) => item !== ''),
    rateChange: rate === null || lastRate === null ? null : inTenths(rate) - inTenths(lastRate),
  };
}

/** Whether the annex shows every item that its overview counted: else a missing one says nothing. */
function listsAll({ counts, items, leftOut, gone }: LastSummary & ItemMatches): boolean {
  // A line without a text that is no item of today may be any of them.
  if (gone.some(({ item }) => item === '')) return false;
  if (counts === null) return leftOut === 0;
  return Object.values(counts).reduce((sum, count) => sum + count, 0) <= items.length;
}

/** In how many summaries running it was overdue by then; 0 where it was not. */
function weeksShown({ light, status, due }: AnnexItem, asOf: DayNumber): number {
  if (light !== null) return light.weeks;
  const isOpen = status !== null && status !== 'closed' && status !== 'ongoing' && status !== 'suspended';
  return isOpen && due !== null && due < asOf ? 1 : 0;
}

/** As printed, so that the difference is that of the two figures on paper. */
const inTenths = (rate: number): number => Math.round(rate * 1000);
