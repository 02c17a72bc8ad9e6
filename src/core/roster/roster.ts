import { foldTight } from '../wording/fold.ts';

/** 县区（属地）: counties, districts, towns and streets. 部门: departments and what belongs to them. */
export type UnitKind = 'district' | 'department';

/** A unit of the office's own list (单位名录). */
export interface RosterUnit {
  /** The name it is counted under, as the list writes it. */
  readonly name: string;
  /** Short, other and former names, as written. */
  readonly aliases: readonly string[];
  /** `null` where the list does not say. */
  readonly kind: UnitKind | null;
  readonly email: string | null;
}

/** The units of a workbook, looked up by any of their names. */
export interface Roster {
  /** In the order of the list, each name once. */
  readonly units: readonly RosterUnit[];
  /**
   * The unit of this name: as written, else the same but for spaces, width and traditional characters.
   * `null`: not listed, or a short name that two units claim.
   */
  find(written: string): RosterUnit | null;
}

/** Several entries of one name (a contact a row, two lists) become one unit. */
export function rosterOf(entries: readonly RosterUnit[]): Roster {
  const units = joined(entries);
  const exact = namesOf(units, (name) => name);
  const folded = namesOf(units, foldTight);
  return { units, find: (written) => exact.get(written) ?? folded.get(foldTight(written)) ?? null };
}

function joined(entries: readonly RosterUnit[]): readonly RosterUnit[] {
  const byName = new Map<string, RosterUnit>();
  for (const entry of entries) {
    const key = foldTight(entry.name);
    const known = byName.get(key);
    if (known === undefined) byName.set(key, entry);
    else {
      byName.set(key, {
        name: known.name,
        aliases: [...new Set([...known.aliases, ...entry.aliases])],
        kind: known.kind ?? entry.kind,
        email: known.email ?? entry.email,
      });
    }
  }
  return [...byName.values()];
}

/** A unit's own name is its own, whoever else claims it; a short name with two claimants is nobody's. */
function namesOf(
  units: readonly RosterUnit[],
  form: (name: string) => string,
): ReadonlyMap<string, RosterUnit | null> {
  const found = new Map<string, RosterUnit | null>();
  for (const unit of units) {
    for (const alias of unit.aliases) {
      const key = form(alias);
      const claimant = found.get(key);
      found.set(key, claimant === undefined || claimant === unit ? unit : null);
    }
  }
  for (const unit of units) found.set(form(unit.name), unit);
  return found;
}
