import type { DayNumber } from '../calendar/day-number.ts';
import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';
import { Groups } from './groups.ts';
import { rankUnits, type UnitItems } from './rank-units.ts';
import type { UnitFigures } from './weekly-summary.ts';

/** An open item whose day is before `asOf`. */
export function isOverdue({ group, deadline: { due } }: FollowUpItem, asOf: DayNumber): boolean {
  return group === 'open' && due !== null && due < asOf;
}

/** The figures by lead unit, counted item by item. An item with several lead units counts for each of them. */
export class UnitTally {
  private readonly all: Groups;
  private readonly closed: Groups;
  private readonly overdue: Groups;
  private readonly numbers = new Map<string, number>();
  private readonly counted: number[] = [];

  /** @param items how many items are put at most */
  constructor(items: number) {
    this.all = new Groups(items);
    this.closed = new Groups(items);
    this.overdue = new Groups(items);
  }

  /** `index`: the item's place among those given to `figures`. `unit`: `''` for none. */
  put(index: number, unit: string, { group }: FollowUpItem, overdue: boolean): void {
    let number = this.numbers.get(unit);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(unit, number);
      this.counted.push(0);
    }
    this.all.put(index, number);
    if (group === 'closed') this.closed.put(index, number);
    if (group === 'closed' || group === 'open') this.counted[number] = (this.counted[number] ?? 0) + 1;
    if (overdue) this.overdue.put(index, number);
  }

  /** In the order the units came. */
  units(items: readonly FollowUpItem[]): UnitItems[] {
    const units = this.numbers.size;
    const all = this.all.of(items, units);
    const closed = this.closed.of(items, units);
    const overdue = this.overdue.of(items, units);
    return [...this.numbers].map(([unit, number]) => ({
      unit,
      all: all[number] ?? [],
      closed: closed[number] ?? [],
      overdue: overdue[number] ?? [],
      counted: this.counted[number] ?? 0,
    }));
  }
}

/**
 * The figures by unit as the ledgers write it: what aliases and roster bring together stands apart.
 * @param countSupporting supporting units count as well
 */
export function byWrittenLeadUnit(
  ledgers: readonly Ledger[],
  asOf: DayNumber,
  countSupporting: boolean,
): readonly UnitFigures[] {
  const items = ledgers.flatMap((ledger) => ledger.items);
  const tally = new UnitTally(items.length);
  for (const [index, item] of items.entries()) {
    const overdue = isOverdue(item, asOf);
    const units = countSupporting ? new Set([...item.leadUnits, ...item.supportingUnits]) : item.leadUnits;
    for (const unit of units) tally.put(index, unit, item, overdue);
  }
  return rankUnits(tally.units(items));
}
