import type { DayNumber } from '../../calendar/day-number.ts';
import type { SummaryWords } from '../summary-words.ts';
import type { WeekOverWeek } from '../weekly-summary.ts';
import { sayCounts, type Counts } from './say-counts.ts';
import { sayDayBeside } from './say-day.ts';

/** 与上期相比: what has happened since the summary before, in one sentence, and how the closing rate moved. */
export function changesText(changes: WeekOverWeek, asOf: DayNumber, words: SummaryWords): readonly string[] {
  const counts: Counts = [
    ['summary.change.added', changes.added.length],
    ['summary.change.closed', changes.closed.length],
    ['summary.change.newlyOverdue', changes.newlyOverdue.length],
    ['summary.change.extended', changes.extended.length],
    ['summary.change.reopened', changes.reopened.length],
    ['summary.change.gone', changes.gone.length],
  ];
  const parts = sayCounts(counts, words) || words('summary.change.nothing');
  const since = words('summary.change.since', { asOf: sayDayBeside(changes.since.asOf, asOf, words), parts });
  return changes.rateChange === null ? [since] : [since, rateText(changes.rateChange, words)];
}

/** One decimal, none when it is zero: 2个百分点, 2.3个百分点. */
function rateText(tenths: number, words: SummaryWords): string {
  if (tenths === 0) return words('summary.change.rateSame');
  const points = String(Math.abs(tenths) / 10);
  return words(tenths > 0 ? 'summary.change.rateUp' : 'summary.change.rateDown', { points });
}
