import type { DayNumber } from '../calendar/day-number.ts';
import type { LastSummary } from './annex/last-summary.ts';
import type { Status } from '../status/status.ts';

/** How much of the ledger was closed on some day. `closed` ≤ `counted` ≤ `total`. */
export interface ClosingFigures {
  readonly asOf: DayNumber;
  readonly total: number;
  /** What the closing rate divides by: all but 长期坚持 and 暂缓终止. */
  readonly counted: number;
  readonly closed: number;
}

/** Weeks that the history keeps; a quarter of a year. */
export const MOST_WEEKS = 12;

export function closingFigures(asOf: DayNumber, counts: Readonly<Record<Status, number>>): ClosingFigures {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const counted = total - counts.ongoing - counts.suspended;
  return { asOf, total, counted, closed: counts.closed };
}

/** 0 to 1; `null` when there is nothing to divide by. */
export const rateOf = ({ counted, closed }: ClosingFigures): number | null =>
  counted === 0 ? null : closed / counted;

/**
 * This week's figures behind those of the weeks before, as the last summary's sheet shows them (its table and its
 * own overview): earliest first, at most `MOST_WEEKS`. Alone where there is no summary before.
 */
export function closingHistory(
  now: ClosingFigures,
  last: LastSummary | undefined,
): readonly ClosingFigures[] {
  if (last === undefined) return [now];
  const days = new Map<DayNumber, ClosingFigures>();
  for (const figures of last.history) {
    if (figures.asOf < last.week.from) days.set(figures.asOf, figures);
  }
  const own =
    last.counts === null
      ? last.history.find(({ asOf }) => asOf === last.asOf)
      : closingFigures(last.asOf, last.counts);
  if (own !== undefined) days.set(own.asOf, own);
  const before = [...days.values()].filter(({ asOf }) => asOf < now.asOf).sort((a, b) => a.asOf - b.asOf);
  return [...before, now].slice(-MOST_WEEKS);
}
