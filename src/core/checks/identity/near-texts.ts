/**
 * Pairs of texts that are nearly the same, in time that grows with their number rather than with its square:
 * texts are compared only where they share one of their rare pairs of characters (prefix filtering, as in
 * Chaudhuri, Ganti, Kaushik: A Primitive Operator for Similarity Joins), each with a few at most, and by a sample
 * of their pairs where they are long (bottom-k, as in Broder: On the resemblance and containment of documents).
 */
import { Pace } from '../pace.ts';
import { PairHolders } from './pair-holders.ts';
import { ALIKE, PairFrequencies, TextSketches } from './text-sketches.ts';

/** Shorter texts are alike by chance. */
export const SHORTEST_NEAR = 8;
/** One text is compared with so many others at most. */
const MOST_COMPARED = 24;

/** What a few milliseconds are enough for, in pairs of characters looked at. */
const STEPS_A_TURN = 40_000;

/** Texts that are compared with one another. Of each only a sketch is kept, not the text. */
export class NearTexts {
  private readonly buckets: number;
  private readonly frequency: PairFrequencies;
  private readonly sketches: TextSketches;
  private count = 0;
  private steps = 0;

  /** `most`: there are not more texts. */
  constructor(most: number) {
    this.buckets = bucketsFor(most);
    this.frequency = new PairFrequencies(this.buckets);
    this.sketches = new TextSketches(most);
  }

  /** Its place is how many were added before. */
  add(text: string): void {
    this.sketches.add(text, this.frequency);
    this.count += 1;
    this.steps += text.length;
  }

  /**
   * For each text alike to an earlier one: the places of the two. `null` now and then, so that who has to can pause.
   * @returns how many pairs of characters were looked at, again and again ones counted each time
   */
  *pairs(): Generator<readonly [earlier: number, later: number] | null, number> {
    const { frequency, sketches } = this;
    const pace = new Pace(STEPS_A_TURN);
    let { steps } = this;
    let most = 0;
    for (let place = 0; place < this.count; place += 1) most += sketches.wanted(place);
    const holders = new PairHolders(this.count, most, this.buckets);
    for (let place = 0; place < this.count; place += 1) {
      holders.expect(sketches.rarest(place, frequency));
      if (pace.isTime(sketches.length(place))) yield null;
    }
    holders.makeRoom();
    /** Which text each was last compared with. */
    const comparedWith = new Int32Array(this.count).fill(-1);
    for (let place = 0; place < this.count; place += 1) {
      const own = sketches.length(place);
      const prefix = holders.expected(place);
      let taken = own;
      let [found, compared] = [-1, 0];
      for (let at = 0; at < prefix.length && found < 0 && compared < MOST_COMPARED; at += 1) {
        const pair = prefix[at] ?? 0;
        let looked = 0;
        const first = holders.first(pair);
        for (
          let entry = holders.end(pair) - 1;
          entry >= first && looked < MOST_COMPARED && compared < MOST_COMPARED;
          entry -= 1
        ) {
          looked += 1;
          if (!holders.holds(entry, pair)) continue;
          const candidate = holders.place(entry);
          if (comparedWith[candidate] === place) continue;
          comparedWith[candidate] = place;
          if (!areAsLong(own, sketches.length(candidate))) continue;
          compared += 1;
          taken += own + sketches.length(candidate);
          if (sketches.areAlike(place, candidate)) {
            found = candidate;
            break;
          }
        }
        taken += looked;
      }
      if (found >= 0) yield [found, place];
      for (const pair of prefix) holders.add(pair, place);
      steps += taken;
      if (pace.isTime(taken)) yield null;
    }
    return steps;
  }
}

/** Sets of too different a size cannot be alike. */
const areAsLong = (some: number, others: number): boolean =>
  Math.min(some, others) >= ALIKE * Math.max(some, others);

/** A power of two: about one for each pair that a text is looked up by. */
function bucketsFor(texts: number): number {
  return 1 << Math.min(20, 36 - Math.clz32(texts));
}
