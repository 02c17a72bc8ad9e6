import type { FollowUpItem } from '../ledger/ledger.ts';
import type { StatusGroup } from '../status/status.ts';
import type { UnitFigures } from './weekly-summary.ts';

/** What is counted of a unit while the items are gone through. */
export interface UnitCount {
  readonly unit: string;
  readonly items: FollowUpItem[];
  closed: number;
  /** Closed and open items: what the closing rate divides by. */
  counted: number;
  overdue: number;
}

/** Counts an item for its lead unit. */
export function countIn(
  byUnit: Map<string, UnitCount>,
  item: FollowUpItem,
  group: StatusGroup,
  overdue: boolean,
): void {
  const unit = item.leadUnit;
  let count = byUnit.get(unit);
  if (count === undefined) {
    count = { unit, items: [], closed: 0, counted: 0, overdue: 0 };
    byUnit.set(unit, count);
  }
  count.items.push(item);
  if (group === 'closed') count.closed += 1;
  if (group === 'closed' || group === 'open') count.counted += 1;
  if (overdue) count.overdue += 1;
}

/**
 * Units by closing rate (high first), then fewest overdue, then most items handed out; full equals share a
 * rank and the next rank is left out (1, 1, 3). A unit without a rate, and the items that name no unit,
 * stand unranked at the end. The order given decides between equals.
 */
export function rankUnits(counts: readonly UnitCount[]): UnitFigures[] {
  const figures = counts.map(figuresOf);
  const ranked = figures.filter(hasRank).sort(compare);
  const unranked = figures.filter((unit) => !hasRank(unit));
  let rank = 0;
  const numbered = ranked.map((unit, place) => {
    const previous = ranked[place - 1];
    if (previous === undefined || compare(previous, unit) !== 0) rank = place + 1;
    return { ...unit, rank };
  });
  return [...numbered, ...unranked];
}

function figuresOf({ unit, items, closed, counted, overdue }: UnitCount): UnitFigures {
  const rate = counted === 0 ? null : closed / counted;
  return { unit, total: items.length, closed, overdue, rate, rank: null, items };
}

function hasRank(unit: UnitFigures): boolean {
  return unit.rate !== null && unit.unit !== '';
}

function compare(one: UnitFigures, other: UnitFigures): number {
  return (other.rate ?? 0) - (one.rate ?? 0) || one.overdue - other.overdue || other.total - one.total;
}
