import { runningNumber } from '../../ledger/running-number.ts';
import type { FollowUpItem } from '../../ledger/ledger.ts';

/** An item with its whole number. */
export interface Numbered {
  readonly item: FollowUpItem;
  readonly number: number;
  /** Items without a number right before it. */
  readonly unnumbered: number;
}

/**
 * Items whose numbers count on, each run for itself: numbers begin anew with a section or a meeting. A ledger
 * that counts through all of its meetings is one run.
 */
export function numberedRuns(items: readonly FollowUpItem[]): Numbered[][] {
  const runs: Numbered[][] = [];
  let run: Numbered[] = [];
  let last: FollowUpItem | null = null;
  let unnumbered = 0;
  for (const item of items) {
    const number = runningNumber(item.number);
    const begins = last !== null && (item.section !== last.section || item.meeting !== last.meeting);
    // 1 once more within a meeting is a slip; with another meeting, a new beginning.
    if (begins && number !== null && number <= (run.at(-1)?.number ?? 0) && number <= 1) {
      runs.push(run);
      run = [];
    }
    last = item;
    if (number === null) unnumbered += 1;
    else {
      run.push({ item, number, unnumbered });
      unnumbered = 0;
    }
  }
  runs.push(run);
  return runs;
}
