import type { FollowUpItem } from '../ledger/ledger.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { isOverdue } from './is-overdue.ts';
import type { UnitFigures } from './weekly-summary.ts';

/**
 * Units by closing rate (high first), then fewest overdue, then most items handed out; full equals share a
 * rank and the next rank is left out (1, 1, 3). A unit without a rate, and the items that name no unit,
 * stand unranked at the end. The order of the ledger decides between equals.
 */
export function rankUnits(
  itemsByUnit: ReadonlyMap<string, readonly FollowUpItem[]>,
  asOf: DayNumber,
): UnitFigures[] {
  const figures = [...itemsByUnit].map(([unit, items]) => figuresOf(unit, items, asOf));
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

function figuresOf(unit: string, items: readonly FollowUpItem[], asOf: DayNumber): UnitFigures {
  let closed = 0;
  let counted = 0;
  let overdue = 0;
  for (const item of items) {
    if (item.group === 'closed') closed += 1;
    if (item.group === 'closed' || item.group === 'open') counted += 1;
    if (isOverdue(item, asOf)) overdue += 1;
  }
  const rate = counted === 0 ? null : closed / counted;
  return { unit, total: items.length, closed, overdue, rate, rank: null, items };
}

function hasRank(unit: UnitFigures): boolean {
  return unit.rate !== null && unit.unit !== '';
}

function compare(one: UnitFigures, other: UnitFigures): number {
  return (other.rate ?? 0) - (one.rate ?? 0) || one.overdue - other.overdue || other.total - one.total;
}
