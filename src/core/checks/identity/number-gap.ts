import { numberedRuns } from './numbered-runs.ts';
import type { LedgerCheck, LedgerProblem } from '../check.ts';

/** With more gaps than these the sheet is an excerpt. */
const MOST_GAPS = 5;

/** A number is left out: was a row deleted? Of numbers with many gaps (an excerpt) it is said once. */
export const numberGap: LedgerCheck = {
  kind: 'ledger',
  id: 'number-gap',
  family: 'identity',
  severity: 'info',
  on: true,
  *search({ layout, items, cells }): Generator<LedgerProblem | null> {
    if (!layout.columns.has('seq')) return;
    const gaps: LedgerProblem[] = [];
    for (const { items: numbered, numbers, unnumbered } of yield* numberedRuns(items, cells)) {
      let known: ReadonlySet<number> | null = null;
      let last = numbers[0] ?? 0;
      for (let place = 1; place < numbers.length && gaps.length <= MOST_GAPS; place += 1) {
        const number = numbers[place] ?? 0;
        if (number > last + 1 + (unnumbered[place] ?? 0)) {
          known ??= new Set(numbers);
          // Rows that were sorted some other way have no gaps to speak of.
          if (!known.has(number - 1)) {
            const from = firstMissing(known, last, number);
            const params = { text: String(number), count: number - from, other: String(from) };
            gaps.push({ item: numbered[place] ?? null, at: 'seq', params });
          }
        }
        last = number;
      }
      yield null;
    }
    const [first] = gaps;
    if (gaps.length <= MOST_GAPS) yield* gaps;
    else if (first !== undefined) yield first;
  },
};

/**
 * The first of the numbers in a row that are missing right before `number`. By the numbers that are there: between 1
 * and a code like 20220128001 there are too many others to count.
 */
function firstMissing(numbers: ReadonlySet<number>, last: number, number: number): number {
  let before = last;
  for (const other of numbers) if (other > before && other < number) before = other;
  return before + 1;
}
