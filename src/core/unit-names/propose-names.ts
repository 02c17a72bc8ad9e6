import type { FollowUpItem } from '../ledger/ledger.ts';
import { clusterUnitNames, type KnownNames, type NameProposal } from './cluster-unit-names.ts';

/** More than anybody goes through in one sitting; the rest is proposed when these are settled. */
const MOST_PROPOSALS = 40;

/** Which lead units of these items are likely one, by the names they are counted under now. */
export function proposeNames(
  items: readonly Pick<FollowUpItem, 'countedUnits'>[],
  known: KnownNames,
): readonly NameProposal[] {
  const counts = new Map<string, number>();
  for (const { countedUnits } of items) {
    for (const unit of countedUnits) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const names = [...counts].map(([name, count]) => ({ name, count }));
  return clusterUnitNames(names, known).slice(0, MOST_PROPOSALS);
}
