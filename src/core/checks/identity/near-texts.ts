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
const MOST_COMPARED = 24;
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
  const sketches = new Sketches(texts.length);
  for (const text of texts) {
    sketches.add(text, frequency);
    steps += text.length;
    if (pace.isTime(text.length)) yield null;
  }
  const holders = new Holders(buckets);
  /** Which text each was last compared with. */
  const comparedWith = new Int32Array(texts.length).fill(-1);
  for (let place = 0; place < texts.length; place += 1) {
    const own = sketches.length(place);
    const prefix = sketches.rarest(place, frequency);
    let taken = own;
    let [found, compared] = [-1, 0];
    for (let at = 0; at < prefix.length && found < 0 && compared < MOST_COMPARED; at += 1) {
      const pair = prefix[at] ?? 0;
      let looked = 0;
      for (
        let entry = holders.last(pair);
        entry >= 0 && looked < MOST_COMPARED && compared < MOST_COMPARED;
        entry = holders.before(entry)
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

/** Neighbours become strangers, so that the lowest are a fair sample. */
function mixed(pair: number): number {
  let state = Math.imul(pair ^ (pair >>> 16), 0x45d9f3b);
  state = Math.imul(state ^ (state >>> 16), 0x45d9f3b);
  return state ^ (state >>> 16);
}

/** Sets of too different a size cannot be alike. */
const areAsLong = (some: number, others: number): boolean =>
  Math.min(some, others) >= ALIKE * Math.max(some, others);

/**
 * Of each text the distinct pairs of neighbouring characters, each as one well mixed number, in rising order; of many
 * the lowest. All of them in one array: a hundred thousand small ones would keep the collector of memory busy.
 */
class Sketches {
  private readonly starts: Int32Array;
  private pairs: Int32Array;
  private count = 0;
  private whole = new Int32Array(256);
  private readonly keys = new Float64Array(MOST_PAIRS);
  private readonly prefix = new Int32Array(MOST_PAIRS);

  constructor(texts: number) {
    this.starts = new Int32Array(texts + 1);
    this.pairs = new Int32Array(32 * texts + MOST_PAIRS);
  }

  length(place: number): number {
    return (this.starts[place + 1] ?? 0) - (this.starts[place] ?? 0);
  }

  add(text: string, frequency: Frequencies): void {
    const most = Math.max(0, text.length - 1);
    if (most > this.whole.length) this.whole = new Int32Array(2 * most);
    for (let place = 0; place < most; place += 1) {
      this.whole[place] = mixed(Math.imul(text.charCodeAt(place), 65_599) + text.charCodeAt(place + 1));
    }
    const sorted = this.whole.subarray(0, most).sort();
    const start = this.starts[this.count] ?? 0;
    if (start + MOST_PAIRS > this.pairs.length) {
      const more = new Int32Array(2 * this.pairs.length);
      more.set(this.pairs);
      this.pairs = more;
    }
    let end = start;
    for (let place = 0; place < most && end - start < MOST_PAIRS; place += 1) {
      const pair = sorted[place] ?? 0;
      if (end > start && this.pairs[end - 1] === pair) continue;
      this.pairs[end] = pair;
      end += 1;
      frequency.add(pair);
    }
    this.count += 1;
    this.starts[this.count] = end;
  }

  /** As many of the rarest pairs that two texts alike share one of them at least; good until it is called again. */
  rarest(place: number, frequency: Frequencies): Int32Array {
    const [start, length] = [this.starts[place] ?? 0, this.length(place)];
    // One number that sorts by rarity, then by pair: the second half of it is the pair.
    for (let at = 0; at < length; at += 1) {
      const pair = this.pairs[start + at] ?? 0;
      this.keys[at] = frequency.of(pair) * 2 ** 32 + (pair >>> 0);
    }
    this.keys.subarray(0, length).sort();
    const wanted = length - Math.ceil(ALIKE * length) + 1;
    for (let at = 0; at < wanted; at += 1) this.prefix[at] = (this.keys[at] ?? 0) % 2 ** 32;
    return this.prefix.subarray(0, Math.min(wanted, length));
  }

  /** Shared pairs over all of them; where one is a sample, among the lowest of both. */
  areAlike(some: number, others: number): boolean {
    const { pairs } = this;
    const [someLength, otherLength] = [this.length(some), this.length(others)];
    const areWhole = someLength < MOST_PAIRS && otherLength < MOST_PAIRS;
    const both = someLength + otherLength;
    const most = areWhole ? both : Math.min(both, MOST_PAIRS);
    const mostOdd = areWhole ? ((1 - ALIKE) / (1 + ALIKE)) * both : (1 - ALIKE) * MOST_PAIRS;
    let [a, b] = [this.starts[some] ?? 0, this.starts[others] ?? 0];
    const [aEnd, bEnd] = [a + someLength, b + otherLength];
    let [shared, odd] = [0, 0];
    // Most that are compared have little in common: that is seen soon.
    while (a < aEnd && b < bEnd && shared + odd < most && odd <= mostOdd) {
      const [one, other] = [pairs[a] ?? 0, pairs[b] ?? 0];
      if (one === other) shared += 1;
      else odd += 1;
      if (one <= other) a += 1;
      if (other <= one) b += 1;
    }
    if (odd > mostOdd) return false;
    const all = Math.min(most, shared + odd + aEnd - a + bEnd - b);
    return all > 0 && shared / all >= ALIKE;
  }
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
