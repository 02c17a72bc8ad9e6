/**
 * Sorts numbered things into numbered groups, each in the order it came: counted as they come, so that no
 * list has to grow. A thing that is never put is in no group.
 */
export class Groups {
  private things: Int32Array;
  private groupOf: Int32Array;
  private readonly sizes: number[] = [];
  private count = 0;

  /** @param things how many are put, more or less: a thing in two groups is put twice */
  constructor(things: number) {
    this.things = new Int32Array(things);
    this.groupOf = new Int32Array(things);
  }

  /** Both count from 0. */
  put(thing: number, group: number): void {
    if (this.count === this.things.length) this.grow();
    this.things[this.count] = thing;
    this.groupOf[this.count] = group;
    this.count += 1;
    this.sizes[group] = (this.sizes[group] ?? 0) + 1;
  }

  /** The things by group. */
  of<Thing>(things: readonly Thing[], groups: number): readonly (readonly Thing[])[] {
    const lists = Array.from({ length: groups }, (_, group) => new Array<Thing>(this.sizes[group] ?? 0));
    const filled = new Int32Array(groups);
    for (let at = 0; at < this.count; at += 1) {
      const thing = things[this.things[at] ?? -1];
      const group = this.groupOf[at] ?? -1;
      const list = lists[group];
      if (list === undefined || thing === undefined) continue;
      const place = filled[group] ?? 0;
      list[place] = thing;
      filled[group] = place + 1;
    }
    return lists;
  }

  private grow(): void {
    const room = Math.max(16, this.count * 2);
    const [things, groupOf] = [new Int32Array(room), new Int32Array(room)];
    things.set(this.things);
    groupOf.set(this.groupOf);
    this.things = things;
    this.groupOf = groupOf;
  }
}
