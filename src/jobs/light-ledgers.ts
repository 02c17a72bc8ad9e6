import type { DayNumber } from '../core/calendar/day-number.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import type { LightPlan } from '../core/lights/light-plan.ts';
import { planSheetLights } from '../core/lights/plan-sheet-lights.ts';
import type { MappingNotice } from '../core/ledger/mapping-notice.ts';
import type { SettingsReading } from '../core/settings/ledger-settings.ts';
import type { PaintResult, WorkbookSurvey } from '../core/workbook-port.ts';
import type { JobContext, JobResult } from './job.ts';
import { findAndRead, type ReadOptions } from './read-ledgers.ts';
import { breathe, runJob, stopIfCancelled } from './run-job.ts';

export interface LightOutcome {
  readonly asOf: DayNumber;
  readonly ledgers: readonly Ledger[];
  /** One a sheet, in tab order. */
  readonly plans: readonly LightPlan[];
  /** For each plan, what changed on its sheet. */
  readonly painted: readonly PaintResult[];
  readonly settings: SettingsReading;
  /** How the kept column mappings were used. */
  readonly notices: readonly MappingNotice[];
}

/** Reads the ledgers and paints their lights as native conditional formats. May be run again at any time. */
export function lightLedgers(context: JobContext, options: ReadOptions): Promise<JobResult<LightOutcome>> {
  return runJob(context, async () => {
    const { ledgers, settings, survey, notices } = await findAndRead(
      context,
      { ...options, depth: 'states' },
      0.6,
    );
    const { dueSoonDays } = settings.settings;
    const plans = planSheetLights(ledgers, { asOf: context.today, dueSoonDays });
    await breathe(context);
    const painted = new Map<LightPlan, PaintResult>();
    for (const plan of protectedFirst(plans, survey)) {
      stopIfCancelled(context);
      const { signal } = context;
      painted.set(plan, await context.port.paintLights(plan, signal === undefined ? {} : { signal }));
      context.progress?.({ step: 'painting', done: 0.6 + (0.4 * painted.size) / plans.length });
    }
    return {
      asOf: context.today,
      ledgers,
      plans,
      painted: plans.map((plan) => painted.get(plan) ?? { removed: 0, added: 0 }),
      settings,
      notices,
    };
  });
}

/** Sheets that may refuse come first, so that a refusal finds nothing painted yet. */
function protectedFirst(plans: readonly LightPlan[], survey: WorkbookSurvey): LightPlan[] {
  const locked = new Set(
    survey.sheets.filter((sheet) => sheet.head?.protected === true).map((sheet) => sheet.name),
  );
  return [...plans].sort((a, b) => Number(locked.has(b.sheet)) - Number(locked.has(a.sheet)));
}
