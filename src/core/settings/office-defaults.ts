import type { CheckSettings } from '../checks/check-settings.ts';
import type { LightSettings } from '../lights/scheme.ts';
import { checksFromJson, checksJson } from './checks-json.ts';
import { isCount, isRecord } from './json-values.ts';
import { lightsFromJson, lightsJson } from './lights-json.ts';
import type { LedgerSettings } from './ledger-settings.ts';
import { summaryFromJson, summaryJson } from './summary-json.ts';
import type { SummarySettings } from '../summary/summary-settings.ts';

/** What an office agrees on for all its ledgers: handed round as a small JSON file. */
export interface OfficeDefaults {
  readonly dueSoonDays: number;
  readonly checks: CheckSettings;
  readonly lights: LightSettings;
  /** Without a number of an issue: that belongs to the workbook. */
  readonly summary: SummarySettings;
}

export type DefaultsReading =
  | { readonly kind: 'read'; readonly defaults: OfficeDefaults }
  | { readonly kind: 'unreadable'; readonly why: DefaultsFault };

/** Why a file cannot be followed: it is no JSON, another kind of file, of a later version, or says something impossible. */
export type DefaultsFault = 'no-json' | 'other-file' | 'later-version' | 'invalid-value';

const KIND = 'follow-up-ledger-defaults';
const VERSION = 1;
/** Characters; ours have a few hundred. */
const LONGEST = 100_000;

/** The file's text, for people to read as well. Mappings, waivers and unit names stay with their workbook. */
export function exportDefaults({ dueSoonDays, checks, lights, summary }: LedgerSettings): string {
  const file = {
    kind: KIND,
    version: VERSION,
    dueSoonDays,
    checks: checksJson(checks),
    lights: lightsJson(lights),
    summary: summaryJson({ ...summary, lastIssue: null }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Never throws. A byte order mark is no fault; what the file does not say is as we deliver it. */
export function readDefaults(text: string): DefaultsReading {
  const fault = (why: DefaultsFault): DefaultsReading => ({ kind: 'unreadable', why });
  if (text.length > LONGEST) return fault('other-file');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return fault('no-json');
  }
  if (!isRecord(value) || value['kind'] !== KIND) return fault('other-file');
  const { version, dueSoonDays = 7, checks = {}, lights = {}, summary = {} } = value;
  if (version !== VERSION) return fault('later-version');
  const read = checksFromJson(checks);
  const readLights = lightsFromJson(lights);
  const readSummary = summaryFromJson(summary);
  if (read === null || readLights === null || readSummary === null || !isCount(dueSoonDays, 366)) {
    return fault('invalid-value');
  }
  const defaults = {
    dueSoonDays,
    checks: read,
    lights: readLights,
    summary: { ...readSummary, lastIssue: null },
  };
  return { kind: 'read', defaults };
}

/** The settings of a workbook with the office's in their place; what belongs to the workbook stays. */
export function withDefaults(settings: LedgerSettings, defaults: OfficeDefaults): LedgerSettings {
  const { lastIssue } = settings.summary;
  return { ...settings, ...defaults, summary: { ...defaults.summary, lastIssue } };
}
