import type { Ledger } from '../core/ledger/ledger.ts';
import type { LastSummary, SummaryReading } from '../core/summary/annex/last-summary.ts';
import { matchItems, type ItemMatches } from '../core/summary/annex/match-items.ts';
import type { JobContext } from './job.ts';
import { inTurns } from './run-job.ts';

/** An earlier summary and what it said of the items of today. */
export interface MatchedSummary extends LastSummary, ItemMatches {}

/** `null` where there is none, or none of its items is in these ledgers: it was about another one. */
export async function matchLastSummary(
  context: JobContext,
  ledgers: readonly Ledger[],
  reading: SummaryReading | null,
): Promise<MatchedSummary | null> {
  if (reading?.kind !== 'read') return null;
  const { summary } = reading;
  const matches = await inTurns(
    context,
    matchItems(
      ledgers.flatMap(({ items }) => items),
      summary.items,
    ),
  );
  return matches.before.size === 0 ? null : { ...summary, ...matches };
}
