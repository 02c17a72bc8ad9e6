import { LONGEST_LIMIT, type DefaultLimit } from '../deadlines/default-limit.ts';
import { COLUMN_KEYS, type ColumnKey } from '../ledger/column-key.ts';
import { MOST_HEADER_CELLS, MOST_HEADER_ROWS, type KeptColumn, type KeptMapping } from '../ledger/mapping.ts';
import { STATES } from '../status/status.ts';
import { laterLights, lightsFromJson, lightsJson } from './lights-json.ts';
import { checksFromJson, checksJson, laterChecks } from './checks-json.ts';
import { isCount, isRecord, keptText, listOf } from './json-values.ts';
import {
  MOST_ALIASES,
  MOST_MAPPINGS,
  MOST_NAMES_APART,
  MOST_STATUSES,
  MOST_UNITS_APART,
  MOST_WAIVERS,
  type AssignedStatus,
  type LedgerSettings,
} from './ledger-settings.ts';
import { laterSummary, summaryFromJson, summaryJson } from './summary-json.ts';
import { waiverFromJson } from './waivers-json.ts';

/** Settings as they stand in the workbook's part: plain JSON. What is empty is not written. */
export function settingsJson(settings: LedgerSettings): Record<string, unknown> {
  const { version, dueSoonDays, defaultLimit, mappings, statuses, aliases, checks, waivers, others } =
    settings;
  const { lights, summary } = settings;
  const { unitsApart, jointLead } = settings;
  const checksWritten = checksJson(checks, others['checks']);
  const lightsWritten = lightsJson(lights, others['lights']);
  const summaryWritten = summaryJson(summary, others['summary']);
  return {
    ...others,
    version,
    dueSoonDays,
    ...(defaultLimit === null ? {} : { defaultLimit }),
    ...(mappings.length === 0 ? {} : { mappings }),
    ...(statuses.size === 0 ? {} : { statuses: [...statuses] }),
    ...(aliases.size === 0 ? {} : { aliases: [...aliases] }),
    ...(unitsApart.length === 0 ? {} : { unitsApart }),
    ...(jointLead ? { jointLead } : {}),
    ...(Object.keys(checksWritten).length === 0 ? {} : { checks: checksWritten }),
    ...(Object.keys(lightsWritten).length === 0 ? {} : { lights: lightsWritten }),
    ...(Object.keys(summaryWritten).length === 0 ? {} : { summary: summaryWritten }),
    ...(waivers.length === 0 ? {} : { waivers }),
  };
}

/**
 * `null` for another version, or values we would not have written: settings are believed whole or not at all,
 * so that nothing of them is lost when they are written again. Unknown names beside ours are kept.
 */
export function settingsFromJson(value: unknown): LedgerSettings | null {
  if (!isRecord(value)) return null;
  const { version, dueSoonDays, defaultLimit, mappings = [], statuses = [], aliases = [], ...later } = value;
  const { checks = {}, waivers = [], unitsApart = [], jointLead = false, lights = {}, ...latest } = later;
  const { summary = {}, ...others } = latest;
  if (version !== 1 || !isCount(dueSoonDays, 366)) return null;
  const readLimit = limit(defaultLimit);
  if (defaultLimit !== undefined && readLimit === null) return null;
  const readMappings = listOf(mappings, MOST_MAPPINGS, mapping);
  const readStatuses = listOf(statuses, MOST_STATUSES, statusPair);
  const readAliases = listOf(aliases, MOST_ALIASES, aliasPair);
  const readApart = listOf(unitsApart, MOST_UNITS_APART, namesApart);
  const readChecks = checksFromJson(checks);
  const laterOfChecks = laterChecks(checks);
  const readLights = lightsFromJson(lights);
  const laterOfLights = laterLights(lights);
  const readSummary = summaryFromJson(summary);
  const laterOfSummary = laterSummary(summary);
  const readWaivers = listOf(waivers, MOST_WAIVERS, waiverFromJson);
  if (readMappings === null || readStatuses === null || readAliases === null) return null;
  if (readChecks === null || readWaivers === null || readLights === null) return null;
  if (readSummary === null) return null;
  if (readApart === null || typeof jointLead !== 'boolean') return null;
  return {
    version,
    dueSoonDays,
    defaultLimit: readLimit,
    mappings: readMappings,
    statuses: new Map(readStatuses),
    aliases: new Map(readAliases),
    unitsApart: readApart,
    jointLead,
    checks: readChecks,
    lights: readLights,
    summary: readSummary,
    waivers: readWaivers,
    others: {
      ...others,
      ...(laterOfChecks === null ? {} : { checks: laterOfChecks }),
      ...(laterOfLights === null ? {} : { lights: laterOfLights }),
      ...(laterOfSummary === null ? {} : { summary: laterOfSummary }),
    },
  };
}

function limit(value: unknown): DefaultLimit | null {
  if (!isRecord(value)) return null;
  const { count, unit, from } = value;
  if (!isCount(count, LONGEST_LIMIT) || count < 1) return null;
  if (unit !== 'days' && unit !== 'workdays') return null;
  return from === 'meeting' || from === 'hand-out' ? { count, unit, from } : null;
}

function mapping(value: unknown): KeptMapping | null {
  if (!isRecord(value)) return null;
  const { sheet, headerRows } = value;
  const header = listOf(value['header'], MOST_HEADER_CELLS, keptText);
  const columns = listOf(value['columns'], COLUMN_KEYS.length, column);
  if (keptText(sheet) === null || !isCount(headerRows, MOST_HEADER_ROWS) || headerRows < 1) return null;
  if (header === null || columns === null) return null;
  return { sheet: String(sheet), headerRows, header, columns };
}

const keys: ReadonlySet<unknown> = new Set(COLUMN_KEYS);
const isKey = (value: unknown): value is ColumnKey => keys.has(value);

function column(value: unknown): KeptColumn | null {
  if (!isRecord(value)) return null;
  const { key, nth, offset } = value;
  const header = keptText(value['header']);
  if (!isKey(key) || header === null || !isCount(nth, MOST_HEADER_CELLS)) return null;
  if (typeof offset !== 'number' || !isCount(Math.abs(offset), MOST_HEADER_CELLS)) return null;
  return { key, header, nth, offset };
}

const states: ReadonlySet<unknown> = new Set(STATES);
const isState = (value: unknown): value is AssignedStatus => states.has(value);

function statusPair(value: unknown): readonly [string, AssignedStatus] | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [wording, status] = value as readonly unknown[];
  const text = keptText(wording);
  return text === null || !isState(status) ? null : [text, status];
}

function namesApart(value: unknown): readonly string[] | null {
  const names = listOf(value, MOST_NAMES_APART, keptText);
  return names === null || names.length < 2 ? null : names;
}

function aliasPair(value: unknown): readonly [string, string] | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [written, name] = (value as readonly unknown[]).map(keptText);
  return typeof written !== 'string' || typeof name !== 'string' ? null : [written, name];
}
