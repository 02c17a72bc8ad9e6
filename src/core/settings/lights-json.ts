import {
  HUES,
  ROW_STATES,
  SCHEME_IDS,
  type Hue,
  type LightSettings,
  type SchemeHues,
  type SchemeId,
} from '../lights/scheme.ts';
import { DEFAULT_LIGHT_SETTINGS } from '../lights/scheme.ts';
import { isRecord } from './json-values.ts';

const NAMES: ReadonlySet<string> = new Set(['scheme', 'reach', 'byMilestone', 'column', 'dayColumn']);

/** Only what differs from what we deliver is written; `later` is what `laterLights` gave. */
export function lightsJson(settings: LightSettings, later: unknown = {}): Record<string, unknown> {
  const usual = DEFAULT_LIGHT_SETTINGS;
  return {
    ...(isRecord(later) ? later : {}),
    ...(settings.scheme === usual.scheme ? {} : { scheme: settings.scheme }),
    ...(settings.reach === usual.reach ? {} : { reach: settings.reach }),
    ...(settings.byMilestone === usual.byMilestone ? {} : { byMilestone: settings.byMilestone }),
    ...(settings.column === usual.column ? {} : { column: settings.column }),
    ...(settings.dayColumn === usual.dayColumn ? {} : { dayColumn: settings.dayColumn }),
  };
}

/** Names beside ours that a newer version wrote; `null` for none. */
export function laterLights(value: unknown): Readonly<Record<string, unknown>> | null {
  if (!isRecord(value)) return null;
  const others = Object.entries(value).filter(([name]) => !NAMES.has(name));
  return others.length === 0 ? null : Object.fromEntries(others);
}

/** `null` for what we would not have written. */
export function lightsFromJson(value: unknown): LightSettings | null {
  if (!isRecord(value)) return null;
  const usual = DEFAULT_LIGHT_SETTINGS;
  const { scheme = usual.scheme, reach = usual.reach, byMilestone = usual.byMilestone } = value;
  const { column = usual.column, dayColumn = usual.dayColumn } = value;
  const read = isSchemeId(scheme) ? scheme : huesFrom(scheme);
  if (read === null || typeof byMilestone !== 'boolean') return null;
  if (typeof column !== 'boolean' || typeof dayColumn !== 'boolean') return null;
  return reach === 'row' || reach === 'due' ? { scheme: read, reach, byMilestone, column, dayColumn } : null;
}

const schemes: ReadonlySet<unknown> = new Set(SCHEME_IDS);
const isSchemeId = (value: unknown): value is SchemeId => schemes.has(value);

const hues: ReadonlySet<unknown> = new Set(HUES);
const isHue = (value: unknown): value is Hue => hues.has(value);

/** A scheme of one's own: a colour or nothing for each state, and no others. */
function huesFrom(value: unknown): SchemeHues | null {
  if (!isRecord(value) || Object.keys(value).length !== ROW_STATES.length) return null;
  const read: Partial<Record<(typeof ROW_STATES)[number], Hue | null>> = {};
  for (const state of ROW_STATES) {
    const hue = value[state];
    if (hue !== null && !isHue(hue)) return null;
    read[state] = hue;
  }
  const { overdue, dueSoon, closedLate, onTrack, closed, ongoing } = read;
  if (overdue === undefined || dueSoon === undefined || closedLate === undefined) return null;
  if (onTrack === undefined || closed === undefined || ongoing === undefined) return null;
  return { overdue, dueSoon, closedLate, onTrack, closed, ongoing };
}
