import type { KeptMapping } from '../ledger/mapping.ts';
import { waiverKey, type Waived, type Waiver } from '../waivers/waiver.ts';
import {
  LONGEST_REASON,
  MOST_MAPPINGS,
  MOST_STATUSES,
  MOST_WAIVERS,
  type AssignedStatus,
  type LedgerSettings,
  LONGEST_KEPT,
  MOST_ALIASES,
  MOST_NAMES_APART,
  MOST_UNITS_APART,
} from './ledger-settings.ts';

/** Keeps a mapping in front of the others and lets go of those it takes the place of. */
export function withMapping(
  settings: LedgerSettings,
  mapping: KeptMapping,
  replaced: readonly KeptMapping[],
): LedgerSettings {
  const others = withoutMappings(settings, [mapping, ...replaced]).mappings;
  return { ...settings, mappings: [mapping, ...others].slice(0, MOST_MAPPINGS) };
}

/** Mappings are told apart by what they say, so that ones read at another time are found too. */
export function withoutMappings(settings: LedgerSettings, gone: readonly KeptMapping[]): LedgerSettings {
  const texts = new Set(gone.map((mapping) => JSON.stringify(mapping)));
  return { ...settings, mappings: settings.mappings.filter((known) => !texts.has(JSON.stringify(known))) };
}

/** Adds what wordings mean, by `statusKey`; where there are too many, the oldest go. */
export function withStatuses(
  settings: LedgerSettings,
  assigned: ReadonlyMap<string, AssignedStatus>,
): LedgerSettings {
  const statuses = new Map(settings.statuses);
  for (const [key, status] of assigned) {
    statuses.delete(key);
    statuses.set(key, status);
  }
  return { ...settings, statuses: new Map([...statuses].slice(-MOST_STATUSES)) };
}

/** Keeps waivers in front of the others, in place of older ones of the same key; where there are too many, the oldest go. */
export function withWaivers(settings: LedgerSettings, waivers: readonly Waiver[]): LedgerSettings {
  const fresh = new Map(
    waivers.map((waiver) => [
      waiverKey(waiver),
      { ...waiver, reason: waiver.reason.slice(0, LONGEST_REASON) },
    ]),
  );
  const others = settings.waivers.filter((known) => !fresh.has(waiverKey(known)));
  return { ...settings, waivers: [...fresh.values(), ...others].slice(0, MOST_WAIVERS) };
}

/** Takes back what was said of these; a waiver that is not there is no trouble. */
export function withoutWaivers(settings: LedgerSettings, gone: readonly Waived[]): LedgerSettings {
  const keys = new Set(gone.map(waiverKey));
  return { ...settings, waivers: settings.waivers.filter((known) => !keys.has(waiverKey(known))) };
}

/**
 * Counts names under another one, and what was counted under them with them: nothing leads there in a circle. Where
 * there are too many, the oldest go. Names too long to be kept are left as they are.
 */
export function withAliases(
  settings: LedgerSettings,
  names: readonly string[],
  countedUnder: string,
): LedgerSettings {
  const merged = new Set(names.filter((name) => name !== countedUnder && isKept(name)));
  if (!isKept(countedUnder) || merged.size === 0) return settings;
  const aliases = new Map<string, string>();
  for (const [written, name] of settings.aliases) {
    if (written !== countedUnder && !merged.has(written)) {
      aliases.set(written, merged.has(name) ? countedUnder : name);
    }
  }
  for (const name of merged) aliases.set(name, countedUnder);
  return { ...settings, aliases: new Map([...aliases].slice(-MOST_ALIASES)) };
}

/** Keeps that these names are different units; the oldest such sets go where there are too many. */
export function withUnitsApart(settings: LedgerSettings, names: readonly string[]): LedgerSettings {
  const apart = [...new Set(names.filter(isKept))].slice(0, MOST_NAMES_APART);
  if (apart.length < 2) return settings;
  return { ...settings, unitsApart: [...settings.unitsApart, apart].slice(-MOST_UNITS_APART) };
}

const isKept = (name: string): boolean => name !== '' && name.length <= LONGEST_KEPT;
