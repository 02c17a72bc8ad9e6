import type { SummaryKey, SummaryWords } from '../summary-words.ts';
import type { WeekOverWeek } from '../weekly-summary.ts';
import { sayDay } from './say-day.ts';

/** 与上期相比: what has happened since the summary before, in one sentence, and how the closing rate moved. */
export function changesText(changes: WeekOverWeek, words: SummaryWords): readonly string[] {
  const counts: readonly (readonly [SummaryKey, number])[] = [
    ['summary.change.added', changes.added.length],
    ['summary.change.closed', changes.closed.length],
    ['summary.change.newlyOverdue', changes.newlyOverdue.length],
    ['summary.change.extended', changes.extended.length],
    ['summary.change.reopened', changes.reopened.length],
    ['summary.change.gone', changes.gone.length],
  ];
  const said = counts.filter(([, count]) => count > 0).map(([key, count]) => words(key, { count }));
  const parts = said.length === 0 ? words('summary.change.nothing') : said.join(words('summary.comma'));
  const since = words('summary.change.since', { asOf: sayDay(changes.since.asOf, words), parts });
  return changes.rateChange === null ? [since] : [since, rateText(changes.rateChange, words)];
}

/** One decimal, none when it is zero: 2个百分点, 2.3个百分点. */
function rateText(tenths: number, words: SummaryWords): string {
  if (tenths === 0) return words('summary.change.rateSame');
  const points = String(Math.abs(tenths) / 10);
  return words(tenths > 0 ? 'summary.change.rateUp' : 'summary.change.rateDown', { points });
}
