/**
 * Names brought together step by step, unless they are known to be two units: each name may bear marks (a set of
 * names that are all different units, and which of them it is), and no group holds two of one set.
 */
export class NameGroups {
  private readonly parents: number[];
  private readonly marks: (Map<number, number> | null)[];

  /** @param names how many there are; they are told by their index */
  constructor(names: number) {
    this.parents = Array.from({ length: names }, (_, index) => index);
    this.marks = new Array<Map<number, number> | null>(names).fill(null);
  }

  /** In the set `set`, the name is the unit `unit`. */
  mark(name: number, set: number, unit: number): void {
    const root = this.rootOf(name);
    (this.marks[root] ??= new Map<number, number>()).set(set, unit);
  }

  /** False where they are known to be different. */
  join(one: number, other: number): boolean {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    if (a === b) return true;
    const [ofA, ofB] = [this.marks[a] ?? null, this.marks[b] ?? null];
    if (ofA !== null && ofB !== null) {
      for (const [set, unit] of ofA) if ((ofB.get(set) ?? unit) !== unit) return false;
    }
    this.parents[b] = a;
    if (ofB !== null) this.marks[a] = new Map([...(ofA ?? []), ...ofB]);
    return true;
  }

  /** The groups of more than one, their names in the order of their indexes. */
  groups(): readonly (readonly number[])[] {
    const found = new Map<number, number[]>();
    for (let name = 0; name < this.parents.length; name += 1) {
      const root = this.rootOf(name);
      const group = found.get(root);
      if (group === undefined) found.set(root, [name]);
      else group.push(name);
    }
    return [...found.values()].filter((group) => group.length > 1);
  }

  private rootOf(name: number): number {
    let root = name;
    while (this.parents[root] !== root) root = this.parents[root] ?? root;
    // What was passed points to the root from now on.
    for (let at = name; at !== root;) {
      const next = this.parents[at] ?? root;
      this.parents[at] = root;
      at = next;
    }
    return root;
  }
}
