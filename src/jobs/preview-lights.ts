import { inOneGo } from '../core/in-one-go.ts';
import type { DayNumber } from '../core/calendar/day-number.ts';
import type { MappingNotice } from '../core/ledger/mapping-notice.ts';
import type { ColumnWords } from '../core/lights/columns/column-words.ts';
import { lightsContext } from '../core/lights/lights-context.ts';
import { planSheetLightsInTurns } from '../core/lights/plan-sheet-lights.ts';
import type { LightSettings } from '../core/lights/scheme.ts';
import { tallyLights, type LightTally } from '../core/lights/tally-lights.ts';
import type { LightPlan } from '../core/lights/light-plan.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import type { LedgerSettings, SettingsReading } from '../core/settings/ledger-settings.ts';
import type { JobContext, JobResult } from './job.ts';
import { findAndRead, type ReadOptions } from './read-ledgers.ts';
import { breathe, inTurns, runJob } from './run-job.ts';

export interface LightOptions extends ReadOptions {
  /** How to light up this time; absent: as the workbook keeps it. */
  readonly lights?: Partial<LightSettings>;
  /** What the columns of ours are written in; absent: none is written, and those that stand are taken off. */
  readonly words?: ColumnWords;
}

export interface LightPreview {
  readonly asOf: DayNumber;
  readonly ledgers: readonly Ledger[];
  /** One a sheet, in tab order. */
  readonly plans: readonly LightPlan[];
  /** What each plan comes to; worked out when it is asked for. */
  readonly tallies: () => readonly LightTally[];
  /** What the plans were made by. */
  readonly lights: LightSettings;
  readonly words: ColumnWords | null;
  readonly settings: SettingsReading;
  /** How the kept column mappings were used. */
  readonly notices: readonly MappingNotice[];
  /** The sheets that are protected, and may refuse. */
  readonly protectedSheets: ReadonlySet<string>;
}

/** What lighting up would show, sheet by sheet. Writes nothing. */
export function previewLights(context: JobContext, options: LightOptions): Promise<JobResult<LightPreview>> {
  return runJob(context, async () => readAndPlan(context, options, 1));
}

/** What the same reading comes to when it is lit up another way. Nothing is read again. */
export function previewWith(preview: LightPreview, lights: LightSettings): LightPreview {
  const settings = { ...preview.settings.settings, lights };
  return {
    ...preview,
    ...planned(preview.asOf, preview.ledgers, settings, preview.words),
    settings: { ...preview.settings, settings },
  };
}

/** The same inside another job: throws `TroubleError`. `share`: the part of the whole job's progress it takes. */
export async function readAndPlan(
  context: JobContext,
  options: LightOptions,
  share: number,
): Promise<LightPreview> {
  const found = await findAndRead(context, { ...options, depth: 'states' }, share);
  const { ledgers, settings, notices, survey } = found;
  await breathe(context);
  const { today: asOf } = context;
  const lights = { ...settings.settings.lights, ...options.lights };
  const words = options.words ?? null;
  const locked = survey.sheets.filter((sheet) => sheet.head?.protected === true);
  return {
    asOf,
    ledgers,
    ...(await inTurns(context, plannedInTurns(asOf, ledgers, { ...settings.settings, lights }, words))),
    words,
    settings,
    notices,
    protectedSheets: new Set(locked.map(({ name }) => name)),
  };
}

function planned(...given: Parameters<typeof plannedInTurns>): Planned {
  return inOneGo(plannedInTurns(...given));
}

type Planned = Pick<LightPreview, 'plans' | 'tallies' | 'lights'>;

function* plannedInTurns(
  asOf: DayNumber,
  ledgers: readonly Ledger[],
  settings: LedgerSettings,
  words: ColumnWords | null,
): Generator<void, Planned, void> {
  const context = lightsContext(asOf, settings);
  const plans = yield* planSheetLightsInTurns(ledgers, words === null ? context : { ...context, words });
  return { plans, tallies: () => plans.map((plan) => tallyLights(plan, ledgers)), lights: settings.lights };
}
