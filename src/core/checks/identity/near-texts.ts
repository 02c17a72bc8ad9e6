/**
 * Pairs of texts that are nearly the same, in time that grows with their number rather than with its square:
 * texts are compared only where they share one of their rare pairs of characters (prefix filtering, as in
 * Chaudhuri, Ganti, Kaushik: A Primitive Operator for Similarity Joins), each with a few at most, and by a sample
 * of their pairs where they are long (bottom-k, as in Broder: On the resemblance and containment of documents).
 */
import { Pace } from '../pace.ts';

/** Shared pairs of characters over all of them (Jaccard): as much alike as this is nearly the same. */
const ALIKE = 2 / 3;
/** Shorter texts are alike by chance. */
export const SHORTEST_NEAR = 8;
/** One text is compared with so many others at most. */
const MOST_COMPARED = 40;
/** Of a longer text, a sample of so many pairs. */
const MOST_PAIRS = 128;

/** What a few milliseconds are enough for, in pairs of characters looked at. */
const STEPS_A_TURN = 40_000;

/**
 * For each text alike to an earlier one: the places of the two. `null` now and then, so that who has to can pause.
 * @returns how many pairs of characters it looked at, again and again ones counted each time
 */
export function* nearTexts(
  texts: readonly string[],
): Generator<readonly [earlier: number, later: number] | null, number> {
  const pace = new Pace(STEPS_A_TURN);
  let steps = 0;
  const buckets = bucketsFor(texts.length);
  const frequency = new Frequencies(buckets);
  const sketches: Int32Array[] = [];
  for (const text of texts) {
    const sketch = sketchOf(text);
    sketches.push(sketch);
    for (const pair of sketch) frequency.add(pair);
    steps += text.length;
    if (pace.isTime(text.length)) yield null;
  }
  const holders = new Holders(buckets);
  /** Which text each was last compared with. */
  const comparedWith = new Int32Array(texts.length).fill(-1);
  for (const [place, own] of sketches.entries()) {
    const prefix = rarest(own, frequency);
    let taken = own.length;
    let [found, compared] = [-1, 0];
    for (let at = 0; at < prefix.length && found < 0 && compared < MOST_COMPARED; at += 1) {
      const pair = prefix[at] ?? 0;
      let looked = 0;
      for (
        let entry = holders.last(pair);
        entry >= 0 && looked < MOST_COMPARED;
        entry = holders.before(entry)
      ) {
        looked += 1;
        const candidate = holders.place(entry);
        const other = sketches[candidate] ?? own;
        if (!holders.holds(entry, pair) || comparedWith[candidate] === place || !areAsLong(own, other))
          continue;
        comparedWith[candidate] = place;
        compared += 1;
        taken += own.length + other.length;
        if (areAlike(own, other)) {
          found = candidate;
          break;
        }
        if (compared >= MOST_COMPARED) break;
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

/** The distinct pairs of neighbouring characters, each as one well mixed number, in rising order; of many the lowest. */
function sketchOf(text: string): Int32Array {
  const pairs = new Int32Array(Math.max(0, text.length - 1));
  for (let place = 0; place + 1 < text.length; place += 1) {
    pairs[place] = mixed(Math.imul(text.charCodeAt(place), 65_599) + text.charCodeAt(place + 1));
  }
  pairs.sort();
  let kept = 0;
  for (let place = 0; place < pairs.length && kept < MOST_PAIRS; place += 1) {
    const pair = pairs[place] ?? 0;
    if (kept > 0 && pairs[kept - 1] === pair) continue;
    pairs[kept] = pair;
    kept += 1;
  }
  return pairs.slice(0, kept);
}

/** Neighbours become strangers, so that the lowest are a fair sample. */
function mixed(pair: number): number {
  let state = Math.imul(pair ^ (pair >>> 16), 0x45d9f3b);
  state = Math.imul(state ^ (state >>> 16), 0x45d9f3b);
  return state ^ (state >>> 16);
}

/** Sets of too different a size cannot be alike. */
const areAsLong = (some: Int32Array, others: Int32Array): boolean =>
  Math.min(some.length, others.length) >= ALIKE * Math.max(some.length, others.length);

/** Shared pairs over all of them; where one is a sample, among the lowest of both. */
function areAlike(some: Int32Array, others: Int32Array): boolean {
  const areWhole = some.length < MOST_PAIRS && others.length < MOST_PAIRS;
  const both = some.length + others.length;
  const most = areWhole ? both : Math.min(both, MOST_PAIRS);
  const mostOdd = areWhole ? ((1 - ALIKE) / (1 + ALIKE)) * both : (1 - ALIKE) * MOST_PAIRS;
  let [a, b, shared, odd] = [0, 0, 0, 0];
  // Most that are compared have little in common: that is seen soon.
  while (a < some.length && b < others.length && shared + odd < most && odd <= mostOdd) {
    const [one, other] = [some[a] ?? 0, others[b] ?? 0];
    if (one === other) shared += 1;
    else odd += 1;
    if (one <= other) a += 1;
    if (other <= one) b += 1;
  }
  if (odd > mostOdd) return false;
  const all = Math.min(most, shared + odd + some.length - a + others.length - b);
  return all > 0 && shared / all >= ALIKE;
}

/** As many of the rarest pairs that two texts alike share one of them at least. */
function rarest(own: Int32Array, frequency: Frequencies): Int32Array {
  const byRarity = own.slice().sort((a, b) => frequency.of(a) - frequency.of(b) || a - b);
  return byRarity.subarray(0, own.length - Math.ceil(ALIKE * own.length) + 1);
}

/** A power of two: about one for each pair that a text is looked up by. */
function bucketsFor(texts: number): number {
  return 1 << Math.min(20, 36 - Math.clz32(texts));
}

/** How often pairs occur, about: what shares a bucket is counted together. */
class Frequencies {
  private readonly counts: Int32Array;

  constructor(private readonly buckets: number) {
    this.counts = new Int32Array(buckets);
  }

  add(pair: number): void {
    const bucket = pair & (this.buckets - 1);
    this.counts[bucket] = (this.counts[bucket] ?? 0) + 1;
  }

  of(pair: number): number {
    return this.counts[pair & (this.buckets - 1)] ?? 0;
  }
}

/** Which texts have a pair among their rarest, the latest first. */
class Holders {
  private readonly heads: Int32Array;
  /** Pair, text and the entry before, one after the other. */
  private entries: Int32Array;
  private count = 0;

  constructor(private readonly buckets: number) {
    this.heads = new Int32Array(buckets).fill(-1);
    this.entries = new Int32Array(3 * buckets);
  }

  add(pair: number, place: number): void {
    const at = 3 * this.count;
    if (at + 3 > this.entries.length) {
      const more = new Int32Array(2 * this.entries.length);
      more.set(this.entries);
      this.entries = more;
    }
    const bucket = pair & (this.buckets - 1);
    this.entries[at] = pair;
    this.entries[at + 1] = place;
    this.entries[at + 2] = this.heads[bucket] ?? -1;
    this.heads[bucket] = this.count;
    this.count += 1;
  }

  /** The latest entry of the pair's bucket; -1 without. */
  last(pair: number): number {
    return this.heads[pair & (this.buckets - 1)] ?? -1;
  }

  /** The one before it in its bucket; -1 without. */
  before(entry: number): number {
    return this.entries[3 * entry + 2] ?? -1;
  }

  holds(entry: number, pair: number): boolean {
    return this.entries[3 * entry] === pair;
  }

  place(entry: number): number {
    return this.entries[3 * entry + 1] ?? 0;
  }
}
