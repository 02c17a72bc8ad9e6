/**
 * Which texts have a pair among their rarest, the latest last. What stands in one bucket stands side by side: one look
 * far away for a pair instead of one for each text that has it.
 */
export class PairHolders {
  /** Where the expected pairs of each text begin. */
  private readonly starts: Int32Array;
  private readonly pairs: Int32Array;
  private texts = 0;
  /** Where the entries of each bucket begin and, so far, end. */
  private readonly firsts: Int32Array;
  private ends = new Int32Array(0);
  /** Pair and text, one after the other. */
  private entries = new Int32Array(0);

  /** `most`: not more pairs are expected in all. */
  constructor(
    texts: number,
    most: number,
    private readonly buckets: number,
  ) {
    this.pairs = new Int32Array(most);
    this.starts = new Int32Array(texts + 1);
    this.firsts = new Int32Array(buckets + 1);
  }

  /** The next text will be held by these. */
  expect(pairs: Int32Array): void {
    const start = this.starts[this.texts] ?? 0;
    const end = start + pairs.length;
    this.pairs.set(pairs, start);
    for (const pair of pairs) {
      const next = this.bucket(pair) + 1;
      this.firsts[next] = (this.firsts[next] ?? 0) + 1;
    }
    this.texts += 1;
    this.starts[this.texts] = end;
  }

  /** Once all are expected, before the first is added. */
  makeRoom(): void {
    for (let bucket = 1; bucket <= this.buckets; bucket += 1) {
      this.firsts[bucket] = (this.firsts[bucket] ?? 0) + (this.firsts[bucket - 1] ?? 0);
    }
    this.ends = this.firsts.slice(0, this.buckets);
    this.entries = new Int32Array(2 * (this.firsts[this.buckets] ?? 0));
  }

  /** The pairs that a text was expected with. */
  expected(place: number): Int32Array {
    return this.pairs.subarray(this.starts[place], this.starts[place + 1]);
  }

  add(pair: number, place: number): void {
    const bucket = this.bucket(pair);
    const entry = this.ends[bucket] ?? 0;
    this.entries[2 * entry] = pair;
    this.entries[2 * entry + 1] = place;
    this.ends[bucket] = entry + 1;
  }

  /** The first entry of the pair's bucket, if it has any. */
  first(pair: number): number {
    return this.firsts[this.bucket(pair)] ?? 0;
  }

  /** Behind the latest one. */
  end(pair: number): number {
    return this.ends[this.bucket(pair)] ?? 0;
  }

  holds(entry: number, pair: number): boolean {
    return this.entries[2 * entry] === pair;
  }

  place(entry: number): number {
    return this.entries[2 * entry + 1] ?? 0;
  }

  private bucket(pair: number): number {
    return pair & (this.buckets - 1);
  }
}
