/** What is kept of texts to compare them by: their pairs of neighbouring characters, of many a sample. */

/** Shared pairs of characters over all of them (Jaccard): as much alike as this is nearly the same. */
export const ALIKE = 2 / 3;

/** Of a longer text, a sample of so many pairs. */
const MOST_PAIRS = 128;
/** Sketches are kept in blocks of so many pairs, a power of two: one long array would be copied as it grows. */
const A_BLOCK = 2 ** 18;

/** Neighbours become strangers, so that the lowest are a fair sample. */
function mixed(pair: number): number {
  let state = Math.imul(pair ^ (pair >>> 16), 0x45d9f3b);
  state = Math.imul(state ^ (state >>> 16), 0x45d9f3b);
  return state ^ (state >>> 16);
}

/**
 * Of each text the distinct pairs of neighbouring characters, each as one well mixed number, in rising order; of many
 * the lowest. Many of them in one array: a hundred thousand small ones would keep the collector of memory busy.
 */
export class TextSketches {
  private readonly blocks: Int32Array[] = [];
  /** Where each begins, counted through all blocks, and how long it is. */
  private readonly starts: Int32Array;
  private readonly lengths: Uint8Array;
  private count = 0;
  private end = 0;
  private whole = new Int32Array(256);
  private readonly keys = new Float64Array(MOST_PAIRS);
  private readonly prefix = new Int32Array(MOST_PAIRS);

  constructor(texts: number) {
    this.starts = new Int32Array(texts);
    this.lengths = new Uint8Array(texts);
  }

  length(place: number): number {
    return this.lengths[place] ?? 0;
  }

  add(text: string, frequency: PairFrequencies): void {
    const most = Math.max(0, text.length - 1);
    if (most > this.whole.length) this.whole = new Int32Array(2 * most);
    for (let place = 0; place < most; place += 1) {
      this.whole[place] = mixed(Math.imul(text.charCodeAt(place), 65_599) + text.charCodeAt(place + 1));
    }
    const sorted = this.whole.subarray(0, most).sort();
    if ((this.end % A_BLOCK) + MOST_PAIRS > A_BLOCK) this.end = A_BLOCK * this.blocks.length;
    if (this.end === A_BLOCK * this.blocks.length) this.blocks.push(new Int32Array(A_BLOCK));
    const [block, start] = [this.block(this.end), this.end % A_BLOCK];
    let end = start;
    for (let place = 0; place < most && end - start < MOST_PAIRS; place += 1) {
      const pair = sorted[place] ?? 0;
      if (end > start && block[end - 1] === pair) continue;
      block[end] = pair;
      end += 1;
      frequency.add(pair);
    }
    this.starts[this.count] = this.end;
    this.lengths[this.count] = end - start;
    this.count += 1;
    this.end += end - start;
  }

  /**
   * As many of the rarest pairs that two texts alike share one of them at least, without those that no other text has;
   * good until it is called again.
   */
  rarest(place: number, frequency: PairFrequencies): Int32Array {
    const [begin, length] = [this.starts[place] ?? 0, this.length(place)];
    const [block, start] = [this.block(begin), begin % A_BLOCK];
    // One number that sorts by rarity, then by pair: the second half of it is the pair.
    for (let at = 0; at < length; at += 1) {
      const pair = block[start + at] ?? 0;
      this.keys[at] = frequency.of(pair) * 2 ** 32 + (pair >>> 0);
    }
    this.keys.subarray(0, length).sort();
    const wanted = this.wanted(place);
    let kept = 0;
    for (let at = 0; at < wanted; at += 1) {
      const key = this.keys[at] ?? 0;
      if (key < 2 ** 33) continue;
      this.prefix[kept] = key % 2 ** 32;
      kept += 1;
    }
    return this.prefix.subarray(0, kept);
  }

  /** How many the rarest are at most. */
  wanted(place: number): number {
    const length = this.length(place);
    return Math.min(length, length - Math.ceil(ALIKE * length) + 1);
  }

  /** Shared pairs over all of them; where one is a sample, among the lowest of both. */
  areAlike(some: number, others: number): boolean {
    const [someStart, otherStart] = [this.starts[some] ?? 0, this.starts[others] ?? 0];
    const [ones, theOthers] = [this.block(someStart), this.block(otherStart)];
    const [someLength, otherLength] = [this.length(some), this.length(others)];
    const areWhole = someLength < MOST_PAIRS && otherLength < MOST_PAIRS;
    const both = someLength + otherLength;
    const most = areWhole ? both : Math.min(both, MOST_PAIRS);
    const mostOdd = areWhole ? ((1 - ALIKE) / (1 + ALIKE)) * both : (1 - ALIKE) * MOST_PAIRS;
    let [a, b] = [someStart % A_BLOCK, otherStart % A_BLOCK];
    const [aEnd, bEnd] = [a + someLength, b + otherLength];
    let [shared, odd] = [0, 0];
    // Most that are compared have little in common: that is seen soon.
    while (a < aEnd && b < bEnd && shared + odd < most && odd <= mostOdd) {
      const [one, other] = [ones[a] ?? 0, theOthers[b] ?? 0];
      if (one === other) shared += 1;
      else odd += 1;
      if (one <= other) a += 1;
      if (other <= one) b += 1;
    }
    if (odd > mostOdd) return false;
    const all = Math.min(most, shared + odd + aEnd - a + bEnd - b);
    return all > 0 && shared / all >= ALIKE;
  }

  private block(start: number): Int32Array {
    return this.blocks[Math.floor(start / A_BLOCK)] ?? NOTHING;
  }
}

const NOTHING = new Int32Array(0);

/**
 * How often pairs occur, about: what shares a bucket is counted together, and what occurs more often than a small
 * number tells is as common as that. Small, as every look at a table that the processor cannot keep near is dear.
 */
export class PairFrequencies {
  private readonly counts: Uint16Array;

  constructor(private readonly buckets: number) {
    this.counts = new Uint16Array(buckets);
  }

  add(pair: number): void {
    const bucket = pair & (this.buckets - 1);
    const count = this.counts[bucket] ?? 0;
    if (count < 0xffff) this.counts[bucket] = count + 1;
  }

  of(pair: number): number {
    return this.counts[pair & (this.buckets - 1)] ?? 0;
  }
}
