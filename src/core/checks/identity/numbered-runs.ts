import type { ItemCells } from '../../ledger/item-cells.ts';
import type { FollowUpItem } from '../../ledger/ledger.ts';
import { runningNumber } from '../../ledger/running-number.ts';
import { Pace } from '../pace.ts';

/** Items whose numbers count on; the lists go side by side. */
export interface NumberedRun {
  readonly items: FollowUpItem[];
  readonly numbers: number[];
  /** How many items without a number stand right before each. */
  readonly unnumbered: number[];
}

/**
 * The runs of a ledger's running numbers: they begin anew with a section or a meeting, or where they are counted
 * from 1 once more (1, 2, 3). A ledger that counts through all of its meetings is one run. `null` now and then.
 */
export function* numberedRuns(
  items: readonly FollowUpItem[],
  cells: ItemCells,
): Generator<null, readonly NumberedRun[]> {
  let runs = known.get(items);
  if (runs === undefined) {
    runs = yield* runsOf(items, cells);
    known.set(items, runs);
  }
  return runs;
}

const ITEMS_A_TURN = 10_000;

/** Two checks ask for them, one after the other. */
const known = new WeakMap<readonly FollowUpItem[], readonly NumberedRun[]>();

function* runsOf(items: readonly FollowUpItem[], cells: ItemCells): Generator<null, NumberedRun[]> {
  const numberAt = cells.values('seq') ?? cells.values('code');
  if (numberAt === null) return [];
  const { all, begins } = yield* numbered(items, (item) => runningNumber(numberAt(item.row)));
  const runs: NumberedRun[] = [];
  let run: NumberedRun = { items: [], numbers: [], unnumbered: [] };
  for (const [place, item] of all.items.entries()) {
    if (place % ITEMS_A_TURN === ITEMS_A_TURN - 1) yield null;
    const number = all.numbers[place] ?? 0;
    // 1 once more within a meeting is a slip; with another meeting, a new beginning.
    if (number === 1 && place > 0 && (begins[place] === true || countsOn(all.numbers, place))) {
      runs.push(run);
      run = { items: [], numbers: [], unnumbered: [] };
    }
    run.items.push(item);
    run.numbers.push(number);
    run.unnumbered.push(all.unnumbered[place] ?? 0);
  }
  runs.push(run);
  return runs;
}

/** All items with a number in one run, and which of them are of another section or meeting than the row before. */
function* numbered(
  items: readonly FollowUpItem[],
  numberOf: (item: FollowUpItem) => number | null,
): Generator<null, { readonly all: NumberedRun; readonly begins: readonly boolean[] }> {
  const all: NumberedRun = { items: [], numbers: [], unnumbered: [] };
  const begins: boolean[] = [];
  let before: FollowUpItem | null = null;
  let unnumbered = 0;
  const pace = new Pace(ITEMS_A_TURN);
  for (const item of items) {
    if (pace.isTime(1)) yield null;
    const number = numberOf(item);
    if (number === null) unnumbered += 1;
    else {
      all.items.push(item);
      all.numbers.push(number);
      all.unnumbered.push(unnumbered);
      begins.push(before !== null && (item.section !== before.section || item.meeting !== before.meeting));
      unnumbered = 0;
    }
    before = item;
  }
  return { all, begins };
}

/** Two items or more counted 1, 2 and on, up to the next 1: a block of its own, whatever it is of. */
function countsOn(numbers: readonly number[], place: number): boolean {
  const third = numbers[place + 2];
  return numbers[place + 1] === 2 && (third === 3 || third === 1);
}
