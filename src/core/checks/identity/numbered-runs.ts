import type { ItemCells } from '../../ledger/item-cells.ts';
import type { FollowUpItem } from '../../ledger/ledger.ts';
import { runningNumber } from '../../ledger/running-number.ts';

/** Items whose numbers count on; the lists go side by side. */
export interface NumberedRun {
  readonly items: FollowUpItem[];
  readonly numbers: number[];
  /** How many items without a number stand right before each. */
  readonly unnumbered: number[];
}

/**
 * The runs of a ledger's running numbers: they begin anew with a section or a meeting. A ledger that counts through
 * all of its meetings is one run.
 */
export function numberedRuns(items: readonly FollowUpItem[], cells: ItemCells): NumberedRun[] {
  const numberAt = cells.values('seq') ?? cells.values('code');
  if (numberAt === null) return [];
  const runs: NumberedRun[] = [];
  let run: NumberedRun = { items: [], numbers: [], unnumbered: [] };
  let section: string | null = null;
  let meeting: string | null = null;
  let unnumbered = 0;
  for (const item of items) {
    const number = runningNumber(numberAt(item.row));
    const begins = section !== null && (item.section !== section || item.meeting !== meeting);
    // 1 once more within a meeting is a slip; with another meeting, a new beginning.
    if (begins && number === 1 && run.numbers.length > 0) {
      runs.push(run);
      run = { items: [], numbers: [], unnumbered: [] };
    }
    ({ section, meeting } = item);
    if (number === null) unnumbered += 1;
    else {
      run.items.push(item);
      run.numbers.push(number);
      run.unnumbered.push(unnumbered);
      unnumbered = 0;
    }
  }
  runs.push(run);
  return runs;
}
