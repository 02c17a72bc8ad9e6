/**
 * Sorts numbered things into numbered groups, each in the order it came: counted as they come, so that no
 * list has to grow. A thing that is never put is in no group.
 */
export class Groups {
  private readonly things: Int32Array;
  private readonly groupOf: Int32Array;
  private readonly sizes: number[] = [];
  private count = 0;

  /** @param most how many things are put at most */
  constructor(most: number) {
    this.things = new Int32Array(most);
    this.groupOf = new Int32Array(most);
  }

  /** Both count from 0. */
  put(thing: number, group: number): void {
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
}
