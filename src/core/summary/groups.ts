/**
 * Sorts numbered things into numbered groups, each in the order it came: counted first, so that no list
 * has to grow. What is put nowhere is in no group.
 */
export class Groups {
  private readonly groupOf: Int32Array;

  /** @param size how many things there are */
  constructor(size: number) {
    this.groupOf = new Int32Array(size);
  }

  /** Both count from 0. */
  put(thing: number, group: number): void {
    this.groupOf[thing] = group + 1;
  }

  /** The things by group. */
  of<Thing>(things: readonly Thing[], groups: number): readonly (readonly Thing[])[] {
    const { groupOf } = this;
    const sizes = new Int32Array(groups + 1);
    for (let index = 0; index < groupOf.length; index += 1) count(sizes, groupOf[index] ?? 0);
    const lists = Array.from({ length: groups }, (_, group) => new Array<Thing>(sizes[group + 1] ?? 0));
    const filled = new Int32Array(groups);
    for (let index = 0; index < groupOf.length; index += 1) {
      const group = (groupOf[index] ?? 0) - 1;
      const thing = things[index];
      const list = lists[group];
      if (list === undefined || thing === undefined) continue;
      list[filled[group] ?? 0] = thing;
      count(filled, group);
    }
    return lists;
  }
}

function count(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}
