import type { Roster } from '../roster/roster.ts';
import { kindOf } from '../unit-names/unit-kind.ts';
import { rankUnits, type UnitItems } from './rank-units.ts';
import type { UnitFigures, UnitRanking } from './weekly-summary.ts';

/** Fewer places, or departments, are nothing to rank among themselves. */
const LEAST_OF_A_KIND = 2;
/** So many, counted from the end of a ranking, are named only when the leader has agreed (领导同意后点名). */
const LAST = 3;

export interface RankingOptions {
  readonly roster: Roster | null;
  readonly nameLastThree: boolean;
}

/**
 * 县区 and 部门 ranked apart where the ledger has both, and one ranking of all where it has not, or where most of
 * what is no place cannot be told for a department. Every unit stands in one ranking; the items that name none stand in
 * the last. Units in ledger order.
 */
export function rankedByKind(
  units: readonly UnitItems[],
  { roster, nameLastThree }: RankingOptions,
): readonly UnitRanking[] {
  const kinds = units.map(({ unit }) => (unit === '' ? null : kindOf(unit, roster)));
  const districts = units.filter((_, place) => kinds[place] === 'district');
  const others = units.filter((_, place) => kinds[place] !== 'district');
  const departments = kinds.filter((kind) => kind === 'department').length;
  const named = others.filter(({ unit }) => unit !== '').length;
  const apart =
    districts.length >= LEAST_OF_A_KIND && departments >= LEAST_OF_A_KIND && departments * 2 > named;
  const ranking = (kind: UnitRanking['kind'], of: readonly UnitItems[]): UnitRanking => {
    const ranked = rankUnits(of);
    const last = lastOf(ranked);
    return { kind, units: ranked, last, printed: nameLastThree ? ranked : withoutNaming(ranked, last, of) };
  };
  if (!apart) return [ranking('all', units)];
  return [ranking('district', districts), ranking('department', others)];
}

/** The last three with a rank, and who shares the rank of the first of them; who stands first is never among them. */
function lastOf(units: readonly UnitFigures[]): readonly UnitFigures[] {
  const ranks = units.flatMap(({ rank }) => (rank === null ? [] : [rank]));
  const from = Math.max(2, ranks.at(-LAST) ?? ranks[0] ?? 1);
  return units.filter(({ rank }) => rank !== null && rank >= from);
}

/** The same without ranks for the last, which stand among those that are not ranked, all of these in ledger order. */
function withoutNaming(
  units: readonly UnitFigures[],
  last: readonly UnitFigures[],
  inLedger: readonly UnitItems[],
): readonly UnitFigures[] {
  if (last.length === 0) return units;
  const unnamed = new Set(last);
  const byName = new Map(units.map((unit) => [unit.unit, unit]));
  const unranked = inLedger.flatMap(({ unit }) => {
    const figures = byName.get(unit);
    return figures !== undefined && (figures.rank === null || unnamed.has(figures)) ? [figures] : [];
  });
  return [
    ...units.filter((unit) => unit.rank !== null && !unnamed.has(unit)),
    ...unranked.filter(({ unit, rate }) => unit !== '' && rate !== null).map(withoutRank),
    ...unranked.filter(({ unit, rate }) => unit === '' || rate === null),
  ];
}

const withoutRank = (unit: UnitFigures): UnitFigures => ({ ...unit, rank: null });
