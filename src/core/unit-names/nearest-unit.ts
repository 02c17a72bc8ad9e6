import type { Roster } from '../roster/roster.ts';
import { foldTight } from '../wording/fold.ts';
import { isShortName } from '../owners/unit-words.ts';
import { departmentForm } from './departments.ts';
import { vaguerPlaces } from './place.ts';
import { isSlip, withoutOne } from './slips.ts';
import { unitName, type UnitName } from './unit-name.ts';

/** The roster's unit that a name not in it is clearly nearest to. */
export interface NearestUnits {
  /** Its name in the roster; `null` where none is, or two are equally near, or the user called the two different. */
  of(written: string): string | null;
}

/** More names that differ in one character are numbered things. */
const MOST_ALIKE = 60;

/** Longer texts are no names of units. */
const LONGEST_NAME = 40;

/** @param apart sets of names that the user called different units */
export function nearestUnits(roster: Roster, apart: readonly (readonly string[])[]): NearestUnits {
  const index = new RosterIndex(roster);
  return {
    of: (written) => {
      if (written.length < 2 || written.length > LONGEST_NAME) return null;
      const found = index.nearest(unitName(written));
      if (found === null) return null;
      const isApart = apart.some((names) => names.includes(written) && names.includes(found));
      return isApart ? null : found;
    },
  };
}

interface Entry {
  /** The name in the roster, whichever of its names this is. */
  readonly unit: string;
  readonly parsed: UnitName;
}

/** Every name of every unit, by what it may be looked for. */
class RosterIndex {
  /** By body and place. */
  private readonly exact = new Map<string, Entry[]>();
  /** By body and what says the same place with less. */
  private readonly fuller = new Map<string, Entry[]>();
  /** By place and the rest with one character less. */
  private readonly slips = new Map<string, Entry[]>();

  constructor({ units }: Roster) {
    for (const { name, aliases } of units) {
      for (const each of [name, ...aliases]) {
        if (each.length < 2 || each.length > LONGEST_NAME) continue;
        const entry = { unit: name, parsed: unitName(each) };
        const { place, body } = entry.parsed;
        add(this.exact, keyOf(body, place.join(' ')), entry);
        for (const vaguer of vaguerPlaces(place)) add(this.fuller, keyOf(body, vaguer), entry);
        for (const less of withoutOne(restOf(entry.parsed))) {
          add(this.slips, keyOf(less, place.join(' ')), entry);
        }
      }
    }
  }

  nearest(name: UnitName): string | null {
    const bodies = [name.body, ...departmentsOf(name)].filter((body) => body.length > 1);
    for (const body of bodies) {
      const place = name.place.join(' ');
      const same = this.exact.get(keyOf(body, place)) ?? [];
      const others = [
        ...(this.fuller.get(keyOf(body, place)) ?? []),
        ...[...vaguerPlaces(name.place)].flatMap((vaguer) => this.exact.get(keyOf(body, vaguer)) ?? []),
      ];
      const near = (same.length > 0 ? same : others).filter(({ parsed }) => remarksAgree(name, parsed));
      if (near.length > 0) return only(near);
    }
    return this.nearestSlip(name);
  }

  /** A name that a department bears is no slip. */
  private nearestSlip(name: UnitName): string | null {
    if (name.form !== 'other') return null;
    const rest = restOf(name);
    const place = name.place.join(' ');
    const near = [...withoutOne(rest)]
      .map((less) => this.slips.get(keyOf(less, place)) ?? [])
      .filter((alike) => alike.length <= MOST_ALIKE)
      .flat()
      .filter(({ parsed }) => remarkOf(parsed) === remarkOf(name) && isSlip(rest, restOf(parsed)));
    return only(near);
  }
}

function add(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [entry]);
  else known.push(entry);
}

const keyOf = (body: string, place: string): string => `${body} ${place}`;

/** The one unit that all of them are. */
function only(entries: readonly Entry[]): string | null {
  const units = new Set(entries.map(({ unit }) => foldTight(unit)));
  return units.size === 1 ? (entries[0]?.unit ?? null) : null;
}

const remarkOf = ({ folded, base }: UnitName): string => folded.slice(base.length);
const restOf = ({ base, place }: UnitName): string => base.slice(place.join('').length);

/** Two remarks behind one name are two things: 一中（东校区）, 一中（西校区）. */
function remarksAgree(one: UnitName, other: UnitName): boolean {
  const [a, b] = [remarkOf(one), remarkOf(other)];
  return a === b || a === '' || b === '';
}

/** 卫健, 公安: departments as meetings call them. */
function departmentsOf({ base, form }: UnitName): string[] {
  if (form !== 'other' || !isShortName(base)) return [];
  const found = ['局', '委', '部', '办'].map((ending) => departmentForm(`${base}${ending}`)?.department);
  return [...new Set(found.filter((department) => department !== undefined))];
}
