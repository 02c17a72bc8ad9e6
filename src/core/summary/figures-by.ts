import type { FollowUpItem } from '../ledger/ledger.ts';
import type { NamedFigures } from './weekly-summary.ts';

/** How an item counts, as a small number: what every table of figures asks of every item. */
export const COUNTED = { aside: 0, closed: 1, open: 2, overdue: 3 } as const;

/** The name or names that an item counts for, by its place; `''` for none. */
export type NamesAt = (index: number) => string | readonly string[];

/**
 * The figures of the items that share a name (a meeting, a category, a leader), in the order the names come up;
 * items without one come under `''`. Capitals and small letters are one name, as in Excel's filter and COUNTIF, and
 * its first spelling is shown. Empty unless at least two names are told apart.
 * @param counted `COUNTED` by the item's place
 */
export function figuresBy(
  items: readonly FollowUpItem[],
  counted: Uint8Array,
  namesAt: NamesAt,
): readonly NamedFigures[] {
  const byName = new Map<string, Tally>();
  const bySpelling = new Map<string, Tally>();
  const tallyOf = (name: string): Tally => {
    const known = bySpelling.get(name);
    if (known !== undefined) return known;
    const folded = name.toLowerCase();
    let tally = byName.get(folded);
    if (tally === undefined) {
      tally = { name, items: [], closed: 0, open: 0, overdue: 0 };
      byName.set(folded, tally);
    }
    bySpelling.set(name, tally);
    return tally;
  };
  let run: Tally | null = null;
  let running = '';
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) continue;
    const names = namesAt(index);
    const how = counted[index] ?? COUNTED.aside;
    if (typeof names === 'string') {
      // Items of one meeting mostly stand together.
      if (run === null || names !== running) {
        run = tallyOf(names);
        running = names;
      }
      count(run, item, how);
    } else if (names.length === 0) count(tallyOf(''), item, how);
    else for (const name of names) count(tallyOf(name), item, how);
  }
  const named = byName.size - (byName.has('') ? 1 : 0);
  return named < 2 ? [] : [...byName.values()].map(figuresOf);
}

interface Tally {
  readonly name: string;
  readonly items: FollowUpItem[];
  closed: number;
  open: number;
  overdue: number;
}

function count(tally: Tally, item: FollowUpItem, how: number): void {
  tally.items.push(item);
  if (how === COUNTED.closed) tally.closed += 1;
  else if (how !== COUNTED.aside) {
    tally.open += 1;
    if (how === COUNTED.overdue) tally.overdue += 1;
  }
}

function figuresOf({ name, items, closed, open, overdue }: Tally): NamedFigures {
  const rated = closed + open;
  const rate = rated === 0 ? null : closed / rated;
  return { name, items, total: items.length, closed, open, overdue, rate };
}
