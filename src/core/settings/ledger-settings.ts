import { DEFAULT_CHECK_SETTINGS, type CheckSettings } from '../checks/check-settings.ts';
import type { DefaultLimit } from '../deadlines/default-limit.ts';
import { DEFAULT_LIGHT_SETTINGS, type LightSettings } from '../lights/scheme.ts';
import type { KeptMapping } from '../ledger/mapping.ts';
import type { Status } from '../status/status.ts';
import { DEFAULT_SUMMARY_SETTINGS, type SummarySettings } from '../summary/summary-settings.ts';
import type { Waiver } from '../waivers/waiver.ts';

/** What travels with the workbook, so that a mailed copy behaves the same at the other end. */
export interface LedgerSettings {
  readonly version: 1;
  /** An open item due within so many natural days is due soon. 0 to 366. */
  readonly dueSoonDays: number;
  /** What the deadline of an item without one is taken to be; `null`: nothing is inferred. */
  readonly defaultLimit: DefaultLimit | null;
  /** Which column is what, where a user has said so; the one kept last comes first. */
  readonly mappings: readonly KeptMapping[];
  /** What a status wording means, by `statusKey`, where a user has said so. */
  readonly statuses: ReadonlyMap<string, AssignedStatus>;
  /** Units by another name, as written in the ledger -> the name they are counted under. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Sets of names that the user called different units, so that they are not proposed as one again. */
  readonly unitsApart: readonly (readonly string[])[];
  /** All units that a cell names as leads count (并列), not only the first. */
  readonly jointLead: boolean;
  /** Which checks are on, how severe, and the numbers they measure by. */
  readonly checks: CheckSettings;
  /** How ledgers are lit up; how soon is due soon stands beside the checks. */
  readonly lights: LightSettings;
  /** How weekly summaries are worded and counted. */
  readonly summary: SummarySettings;
  /** What was left as it is; the one said last comes first, and no two are of one `waiverKey`. */
  readonly waivers: readonly Waiver[];
  /** What a newer version of ours wrote beside these: kept as it was found. */
  readonly others: Readonly<Record<string, unknown>>;
}

/** One of the six states; "unknown" cannot be assigned. */
export type AssignedStatus = Exclude<Status, 'unknown'>;

export const DEFAULT_SETTINGS: LedgerSettings = {
  version: 1,
  dueSoonDays: 7,
  defaultLimit: null,
  mappings: [],
  statuses: new Map(),
  aliases: new Map(),
  unitsApart: [],
  jointLead: false,
  checks: DEFAULT_CHECK_SETTINGS,
  lights: DEFAULT_LIGHT_SETTINGS,
  summary: DEFAULT_SUMMARY_SETTINGS,
  waivers: [],
  others: {},
};

/** More than any workbook needs, few enough to be read in no time. */
export const MOST_MAPPINGS = 60;
export const MOST_STATUSES = 500;
export const MOST_ALIASES = 3000;
export const MOST_UNITS_APART = 1000;
/** Names in one such set. */
export const MOST_NAMES_APART = 60;
export const MOST_WAIVERS = 1000;
/** Characters of a waiver's reason. */
export const LONGEST_REASON = 300;
/** Characters of a wording, a unit, a header or a sheet's name that we keep. */
export const LONGEST_KEPT = 120;

/** The settings part as found: `unreadable` ones are left alone (and said so), the defaults stand in. */
export type SettingsReading =
  | { readonly kind: 'none'; readonly settings: LedgerSettings }
  | { readonly kind: 'read'; readonly settings: LedgerSettings }
  | { readonly kind: 'unreadable'; readonly settings: LedgerSettings };
