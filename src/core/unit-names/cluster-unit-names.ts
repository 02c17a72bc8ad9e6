import { isCollective, isPlaceholder, isVague } from '../owners/unit-words.ts';
import type { Roster } from '../roster/roster.ts';
import { abbreviatedBodies } from './abbreviated-bodies.ts';
import { NameGroups } from './name-groups.ts';
import { vaguerPlaces } from './place.ts';
import { unitName, type UnitName } from './unit-name.ts';

/** A name that things are counted under now, and how many are. */
export interface NameCount {
  readonly name: string;
  readonly count: number;
}

/** Why a name is likely that of the same unit, the surest first. */
export type VariantReason =
  /** The same but for spaces, width, traditional characters. */
  | 'spelling'
  /** An official or usual short name, or the name at another level: 卫健委, 卫健局. */
  | 'short-name'
  /** A remark in brackets. */
  | 'remark'
  /** Shortened characters of the other: 城投公司, 城市建设投资公司. */
  | 'abbreviation'
  /** Its name before a reform: 卫生局. */
  | 'former'
  /** The place is left out: 卫健委, 市卫健委. */
  | 'place';

export interface NameVariant extends NameCount {
  readonly reason: VariantReason;
}

/** Names that are likely one unit. Nothing is done about it until the user says so. */
export interface NameProposal {
  /** What they would be counted under: the roster's name, else the one used most, of equals the fullest. */
  readonly name: string;
  /** How many are counted under it now. */
  readonly count: number;
  /** The name is from the office's roster. */
  readonly listed: boolean;
  readonly variants: readonly NameVariant[];
  /** No reason that a careful clerk would ask about. */
  readonly sure: boolean;
}

const SURE: ReadonlySet<VariantReason> = new Set(['spelling', 'short-name']);

/** Longer texts are no names of units. */
const LONGEST_NAME = 40;

export interface KnownNames {
  readonly roster: Roster | null;
  /** Sets of names that the user called different units. */
  readonly apart: readonly (readonly string[])[];
}

/**
 * Which of these names are likely one unit, the most frequent first. Never two units of the roster, nor two names that
 * the user called different; a name that fits two places or two full names is left alone. In time with
 * the number of names.
 */
export function clusterUnitNames(
  names: readonly NameCount[],
  { roster, apart }: KnownNames,
): readonly NameProposal[] {
  const counts = countsOf(names, roster);
  const parsed = counts.map(({ name }) => unitName(name));
  const groups = new NameGroups(counts.length);
  markRoster(groups, counts, roster);
  markApart(groups, counts, apart);
  const full = abbreviatedBodies(parsed);
  const bodyOf = ({ body }: UnitName) => full.get(body) ?? body;
  joinEqual(groups, parsed, ({ folded }) => folded);
  joinRemarks(groups, parsed);
  joinEqual(groups, parsed, (name) => `${bodyOf(name)} ${name.place.join(' ')} ${remarkOf(name)}`);
  joinVaguer(groups, parsed, bodyOf);
  return groups
    .groups()
    .map((group) => proposalOf(group, counts, parsed, roster))
    .filter((proposal) => proposal !== null)
    .sort((a, b) => totalOf(b) - totalOf(a));
}

function totalOf({ count, variants }: NameProposal): number {
  return variants.reduce((sum, variant) => sum + variant.count, count);
}

/** Each name once; the roster's own names stand by, in case one is like them. */
function countsOf(names: readonly NameCount[], roster: Roster | null): readonly NameCount[] {
  const counts = new Map<string, number>();
  for (const { name, count } of names) {
    if (name.length < 2 || name.length > LONGEST_NAME || isPlaceholder(name)) continue;
    if (isCollective(name) || isVague(name)) continue;
    counts.set(name, (counts.get(name) ?? 0) + count);
  }
  for (const { name } of roster?.units ?? []) if (!counts.has(name)) counts.set(name, 0);
  return [...counts].map(([name, count]) => ({ name, count }));
}

const ROSTER_SET = -1;

function markRoster(groups: NameGroups, counts: readonly NameCount[], roster: Roster | null): void {
  if (roster === null) return;
  const places = new Map(roster.units.map((unit, place) => [unit, place]));
  for (const [index, { name }] of counts.entries()) {
    const unit = roster.find(name);
    if (unit !== null) groups.mark(index, ROSTER_SET, places.get(unit) ?? 0);
  }
}

function markApart(
  groups: NameGroups,
  counts: readonly NameCount[],
  apart: readonly (readonly string[])[],
): void {
  const indexes = new Map(counts.map(({ name }, index) => [name, index]));
  for (const [set, names] of apart.entries()) {
    for (const [unit, name] of names.entries()) {
      const index = indexes.get(name);
      if (index !== undefined) groups.mark(index, set, unit);
    }
  }
}

function joinEqual(groups: NameGroups, parsed: readonly UnitName[], keyOf: (name: UnitName) => string): void {
  const first = new Map<string, number>();
  for (const [index, name] of parsed.entries()) {
    const key = keyOf(name);
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    else groups.join(known, index);
  }
}

/** Two remarks behind one name are two things: 一中（东校区）, 一中（西校区）. */
function joinRemarks(groups: NameGroups, parsed: readonly UnitName[]): void {
  const bare = new Map<string, number>();
  const remarked = new Map<string, Map<string, number>>();
  for (const [index, name] of parsed.entries()) {
    const remark = remarkOf(name);
    if (remark === '') bare.set(name.base, index);
    else remarked.set(name.base, (remarked.get(name.base) ?? new Map<string, number>()).set(remark, index));
  }
  for (const [base, remarks] of remarked) {
    const [index] = remarks.values();
    const known = bare.get(base);
    if (known !== undefined && index !== undefined && remarks.size === 1) groups.join(known, index);
  }
}

const remarkOf = ({ folded, base }: UnitName): string => folded.slice(base.length);

/** More places than these do not fit into each other. */
const MOST_PLACES = 4;

/** A name with less of a place joins the one with more, where all that fit are one place: 区, 东湖区, 江州市东湖区. */
function joinVaguer(
  groups: NameGroups,
  parsed: readonly UnitName[],
  bodyOf: (name: UnitName) => string,
): void {
  const exact = new Map<string, number>();
  for (const [index, name] of parsed.entries()) {
    if (remarkOf(name) !== '') continue;
    const key = `${bodyOf(name)} ${name.place.join(' ')}`;
    if (!exact.has(key)) exact.set(key, index);
  }
  /** The names with more of a place, by each name with less. */
  const fuller = new Map<string, Set<number>>();
  const vaguerOf = new Map<number, ReadonlySet<string>>();
  for (const index of exact.values()) {
    const name = parsed[index];
    if (name === undefined) continue;
    const keys = new Set([...vaguerPlaces(name.place)].map((place) => `${bodyOf(name)} ${place}`));
    vaguerOf.set(index, keys);
    for (const key of keys) {
      if (!exact.has(key)) continue;
      const found = fuller.get(key) ?? new Set<number>();
      if (found.size <= MOST_PLACES) found.add(index);
      fuller.set(key, found);
    }
  }
  const keyOf = new Map([...exact].map(([key, index]) => [index, key]));
  for (const [key, found] of fuller) {
    const vague = exact.get(key);
    if (vague === undefined || found.size > MOST_PLACES) continue;
    const all = [...found];
    const within = (one: number, other: number) => vaguerOf.get(other)?.has(keyOf.get(one) ?? '') === true;
    const chain = all.every((one) =>
      all.every((other) => one === other || within(one, other) || within(other, one)),
    );
    // The roster's own names come first, so that a name joins what the office calls it.
    if (chain) for (const index of all) groups.join(index, vague);
  }
}

function proposalOf(
  group: readonly number[],
  counts: readonly NameCount[],
  parsed: readonly UnitName[],
  roster: Roster | null,
): NameProposal | null {
  const members = group.flatMap((index) => {
    const [count, name] = [counts[index], parsed[index]];
    return count === undefined || name === undefined ? [] : [{ ...count, parsed: name }];
  });
  const listed = members.find(({ name }) => roster?.find(name)?.name === name);
  const used = members.filter(({ count }) => count > 0);
  const [best] = [...used].sort(
    (a, b) =>
      flawOf(a.name, a.parsed) - flawOf(b.name, b.parsed) ||
      b.count - a.count ||
      b.parsed.place.length - a.parsed.place.length ||
      b.name.length - a.name.length,
  );
  const chosen = listed ?? best;
  const variants = used.filter((member) => member !== chosen);
  if (chosen === undefined || variants.length === 0) return null;
  const reasons = variants.map(({ name, count, parsed: variant }) => ({
    name,
    count,
    reason: reasonOf(variant, chosen.parsed),
  }));
  return {
    name: chosen.name,
    count: chosen.count,
    listed: listed !== undefined,
    variants: reasons.sort((a, b) => b.count - a.count),
    sure: reasons.every(({ reason }) => SURE.has(reason)),
  };
}

/** Nobody counts under a name spaced out, with a remark, or of former days where there is a better one. */
function flawOf(name: string, parsed: UnitName): number {
  return Number(/\s/.test(name)) + Number(remarkOf(parsed) !== '') + Number(parsed.form === 'former');
}

function reasonOf(one: UnitName, other: UnitName): VariantReason {
  if (one.folded === other.folded) return 'spelling';
  if (one.place.join(' ') !== other.place.join(' ')) return 'place';
  if (one.base === other.base || remarkOf(one) !== '' || remarkOf(other) !== '') return 'remark';
  if (one.body !== other.body) return 'abbreviation';
  // 城投公司 and 城投集团 may be mother and daughter; 环保局 and 环境保护局 are one body of former days.
  if (one.ending === '公司') return 'abbreviation';
  return (one.form === 'former') === (other.form === 'former') ? 'short-name' : 'former';
}
