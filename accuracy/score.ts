/** What one kind of reading scored on the labelled data. */
export interface Score {
  /** The key of its floor: `deadlines`. */
  readonly name: string;
  /** What counts as right, in a few words. */
  readonly what: string;
  readonly right: number;
  readonly of: number;
  readonly misses: readonly Miss[];
}

/** One answer that differs from the truth. */
export interface Miss {
  /** The wording, or the file, sheet and row. */
  readonly where: string;
  readonly read: string;
  readonly truth: string;
}

/** A part of the score. `notMeasured` says in one line what could not be tried, and why. */
export interface Part {
  readonly name: string;
  measure(): Promise<{ readonly scores: readonly Score[]; readonly notMeasured: readonly string[] }>;
}

/** Counts answers one by one. */
export class Tally {
  private asked = 0;
  private readonly missed: Miss[] = [];

  constructor(
    private readonly name: string,
    private readonly what: string,
  ) {}

  /** Both sides are compared as JSON. */
  compare(where: string, read: unknown, truth: unknown): void {
    this.judge(where, JSON.stringify(read) === JSON.stringify(truth), read, truth);
  }

  judge(where: string, isRight: boolean, read: unknown, truth: unknown): void {
    this.asked += 1;
    if (!isRight) this.missed.push({ where, read: JSON.stringify(read), truth: JSON.stringify(truth) });
  }

  score(): Score {
    const { name, what, missed } = this;
    return { name, what, right: this.asked - missed.length, of: this.asked, misses: missed };
  }
}

/** The share of right answers, 0 to 1; nothing asked is nothing wrong. */
export const share = ({ right, of }: Score): number => (of === 0 ? 1 : right / of);
