/** Tells a long search when to pause: after so much work, whatever the work is counted in. */
export class Pace {
  private since = 0;

  /** `aTurn`: how much is done in a few milliseconds. */
  constructor(private readonly aTurn: number) {}

  /** Whether it is time to pause, with so much more done. */
  isTime(more: number): boolean {
    this.since += more;
    if (this.since < this.aTurn) return false;
    this.since = 0;
    return true;
  }
}

/** Beside its letters, what an item costs to be looked at. */
export const ITEM_IN_LETTERS = 20;
