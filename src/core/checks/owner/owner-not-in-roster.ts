import type { Ledger } from '../../ledger/ledger.ts';
import { readOwnerCell } from '../../owners/read-owner-cell.ts';
import { leadCell } from '../../owners/read-owners.ts';
import { isGeneric, isPlaceholder } from '../../owners/unit-words.ts';
import type { Roster } from '../../roster/roster.ts';
import { isErrorValue } from '../../sheet-grid.ts';
import type { KnownUnits } from '../../unit-names/known-units.ts';
import { nearestUnits } from '../../unit-names/nearest-unit.ts';
import { oncePerText } from '../once-per-text.ts';
import { namesNobody } from './owner-facts.ts';
import { isPost } from './owner-role.ts';
import { UNFINISHED, type ItemCheck, type Problem } from '../check.ts';

/** Longer texts are sentences. */
const LONGEST_NAME = 40;

/**
 * A unit that the office's own list does not have, under this name or another. Supporting units are often of other
 * offices, which no list of one's own has: they are asked about only where a listed name was probably meant.
 */
export const ownerNotInRoster: ItemCheck = {
  kind: 'item',
  id: 'owner-not-in-roster',
  family: 'owner',
  severity: 'warning',
  on: true,
  points: ['leadUnit'],
  groups: UNFINISHED,
  prepare: (ledger, { units }) => {
    const roster = units?.roster ?? null;
    if (units === undefined || roster === null || isOfOthers(ledger, roster, units)) return null;
    const near = nearestUnits(roster, units.apart);
    // Cells combine the same names in many ways.
    const unlisted = oncePerText((unit: string): Problem | null => {
      if (!isUnlisted(unit, units)) return null;
      const other = near.of(unit);
      return { params: other === null ? { text: unit } : { text: unit, other } };
    });
    const ofLead = oncePerText((text: string): Problem | null => {
      const { lead: leads, supporting } = leadCell(text);
      return firstOf(leads, unlisted) ?? firstOf(supporting, meantAnother);
    });
    const ofSupport = oncePerText((text: string): Problem | null => {
      const { lead: named, supporting } = leadCell(text);
      const problem = firstOf(named, meantAnother) ?? firstOf(supporting, meantAnother);
      return problem === null ? null : { ...problem, at: 'coUnit' };
    });
    const meantAnother = (unit: string): Problem | null => {
      const problem = unlisted(unit);
      return problem?.params?.other === undefined ? null : problem;
    };
    const { cells } = ledger;
    const [lead, support] = [cells.texts('leadUnit'), cells.texts('coUnit')];
    return ({ row }) =>
      (lead === null ? null : ofLead(lead(row))) ?? (support === null ? null : ofSupport(support(row)));
  },
};

function firstOf(names: readonly string[], problemOf: (unit: string) => Problem | null): Problem | null {
  for (const name of names) {
    const problem = problemOf(name);
    if (problem !== null) return problem;
  }
  return null;
}

/** A name of one unit that the roster does not know, nor as what the user said it is. */
function isUnlisted(name: string, { roster, counted }: KnownUnits): boolean {
  return roster !== null && roster.find(counted.of(name)) === null && isOneUnit(name);
}

const WORDS = /\p{L}{2}/u;

/** Everybody, nobody, a post, a person, a number, an error: other checks look at those. */
const isOneUnit = oncePerText(
  (name: string) =>
    name.length <= LONGEST_NAME &&
    WORDS.test(name) &&
    !isErrorValue(name) &&
    !isPlaceholder(name) &&
    !namesNobody(name) &&
    !isGeneric(name) &&
    !isPost(name) &&
    readOwnerCell(name, { englishPersons: true }).lead.length > 0,
);

/** So many units tell whether the list is that of the ledger. */
const ENOUGH_UNITS = 10;
const LEAST_LISTED = 0.25;

/** Nearly none of the ledger's units are listed: the list is of others (suppliers, another office). */
function isOfOthers({ items }: Ledger, roster: Roster, { counted }: KnownUnits): boolean {
  const lists = new Set<readonly string[]>();
  const seen = new Set<string>();
  let listed = 0;
  for (const { leadUnits } of items) {
    if (lists.has(leadUnits)) continue;
    lists.add(leadUnits);
    for (const unit of leadUnits) {
      if (seen.has(unit) || !isOneUnit(unit)) continue;
      seen.add(unit);
      if (roster.find(counted.of(unit)) !== null) listed += 1;
    }
  }
  return seen.size >= ENOUGH_UNITS && listed < seen.size * LEAST_LISTED;
}
