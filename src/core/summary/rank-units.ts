import type { FollowUpItem } from '../ledger/ledger.ts';
import type { UnitFigures } from './weekly-summary.ts';

/** The items of a unit in ledger order. */
export interface UnitItems {
  readonly unit: string;
  readonly all: readonly FollowUpItem[];
  readonly closed: readonly FollowUpItem[];
  readonly overdue: readonly FollowUpItem[];
  /** How many are closed or open: what the closing rate divides by. */
  readonly counted: number;
}

/** A unit with fewer items is not ranked: of one item every rate is 0 or 100 % (domain.md §5.7). */
export const LEAST_RANKED = 3;

/**
 * Units by closing rate (high first), then fewest overdue, then most items handed out; full equals share a
 * rank and the next rank is left out (1, 1, 3). Units with few items stand unranked behind them, in the same order;
 * last a unit without a rate, and the items that name no unit. The order given decides between equals.
 */
export function rankUnits(byUnit: readonly UnitItems[]): UnitFigures[] {
  const figures = byUnit.map(figuresOf);
  const ranked = figures.filter(hasRank).sort(compare);
  const few = figures.filter((unit) => !hasRank(unit) && isRated(unit)).sort(compare);
  const unranked = figures.filter((unit) => !isRated(unit));
  let rank = 0;
  const numbered = ranked.map((unit, place) => {
    const previous = ranked[place - 1];
    if (previous === undefined || compare(previous, unit) !== 0) rank = place + 1;
    return { ...unit, rank };
  });
  return [...numbered, ...few, ...unranked];
}

function figuresOf({ unit, all, closed, overdue, counted }: UnitItems): UnitFigures {
  const rate = counted === 0 ? null : closed.length / counted;
  const items = { all, closed, overdue };
  return {
    unit,
    total: all.length,
    closed: closed.length,
    open: counted - closed.length,
    overdue: overdue.length,
    rate,
    rank: null,
    items,
  };
}

function hasRank(unit: UnitFigures): boolean {
  return isRated(unit) && unit.total >= LEAST_RANKED;
}

function isRated(unit: UnitFigures): boolean {
  return unit.rate !== null && unit.unit !== '';
}

function compare(one: UnitFigures, other: UnitFigures): number {
  return (other.rate ?? 0) - (one.rate ?? 0) || one.overdue - other.overdue || other.total - one.total;
}
