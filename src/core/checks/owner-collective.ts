import { isCollective, isVague } from '../owners/unit-words.ts';
import type { Check } from './check.ts';

/** Everybody is nobody: 各有关单位, 各县（市、区）人民政府. Such a unit cannot be asked how far it is. */
export const ownerCollective: Check = {
  id: 'owner-collective',
  family: 'owner',
  severity: 'warning',
  points: ['leadUnit'],
  find: (item) =>
    item.group !== 'closed' && item.group !== 'suspended' && namesNobody(item.leadUnit)
      ? { text: item.leadUnit }
      : null,
};

/** Distinct units remembered; a ledger has a few hundred. */
const MOST_REMEMBERED = 20_000;
const known = new Map<string, boolean>();

function namesNobody(unit: string): boolean {
  if (unit === '') return false;
  let collective = known.get(unit);
  if (collective === undefined) {
    collective = isCollective(unit) || isVague(unit);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(unit, collective);
  }
  return collective;
}
