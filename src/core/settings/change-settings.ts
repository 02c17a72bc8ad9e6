import type { KeptMapping } from '../ledger/mapping.ts';
import { waiverKey, type Waived, type Waiver } from '../waivers/waiver.ts';
import {
  LONGEST_REASON,
  MOST_MAPPINGS,
  MOST_STATUSES,
  MOST_WAIVERS,
  type AssignedStatus,
  type LedgerSettings,
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
