import type { Ledger } from '../core/ledger/ledger.ts';
import type { LastSummary, SummaryReading } from '../core/summary/annex/last-summary.ts';
import { matchItems, type ItemMatches } from '../core/summary/annex/match-items.ts';
import type { JobContext } from './job.ts';
import type { LedgersRead } from './read-ledgers.ts';
import { readStanding } from './read-last-summary.ts';
import { inTurns } from './run-job.ts';

/** An earlier summary and what it said of the items of today. */
export interface MatchedSummary extends LastSummary, ItemMatches {}

/** The summary to compare with, and what it turned out to be. */
export interface LastSummaryInUse {
  readonly reading: SummaryReading | null;
  /** `null` where there is none, or none is about these ledgers. */
  readonly matched: MatchedSummary | null;
}

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

/** So many are read at most to find one that is about these ledgers. */
const MOST_READ = 3;

/**
 * The last summary of this workbook whose items are in these ledgers. As a rule it was read with them. Another one, which
 * costs a round trip, is looked at where that is about other ledgers (and none names these: their sheet was renamed), or
 * where it lost its annex and the week has a copy.
 */
export async function lastSummaryHere(
  context: JobContext,
  counted: readonly Ledger[],
  { lastSummary, otherSummaries, survey }: LedgersRead,
): Promise<LastSummaryInUse> {
  const matched = await matchLastSummary(context, counted, lastSummary);
  if (matched !== null || lastSummary === null) return { reading: lastSummary, matched };
  const control = context.signal === undefined ? {} : { signal: context.signal };
  const others = otherSummaries.filter(
    ({ period }) => lastSummary.kind === 'read' || period?.week.to === lastSummary.week?.to,
  );
  for (const other of others.slice(0, MOST_READ - 1)) {
    const reading = await readStanding(context.port, other, survey.dateSystem, control);
    const found = await matchLastSummary(context, counted, reading);
    if (found !== null) return { reading, matched: found };
  }
  return { reading: lastSummary, matched: null };
}
