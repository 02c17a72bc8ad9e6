import type { LightPlan } from '../core/lights/light-plan.ts';
import type { PaintResult, WorkbookSurvey } from '../core/workbook-port.ts';
import type { JobContext, JobResult } from './job.ts';
import { readAndPlan, type LightOptions, type LightPreview } from './preview-lights.ts';
import { breathe, runJob, stopIfCancelled } from './run-job.ts';

export interface LightOutcome extends LightPreview {
  /** For each plan, what changed on its sheet. */
  readonly painted: readonly PaintResult[];
}

/** Reads the ledgers and paints their lights as native conditional formats. May be run again at any time. */
export function lightLedgers(context: JobContext, options: LightOptions): Promise<JobResult<LightOutcome>> {
  return runJob(context, async () => {
    const { preview, survey } = await readAndPlan(context, options, 0.6);
    const { plans } = preview;
    await breathe(context);
    const painted = new Map<LightPlan, PaintResult>();
    for (const plan of protectedFirst(plans, survey)) {
      stopIfCancelled(context);
      const { signal } = context;
      painted.set(plan, await context.port.paintLights(plan, signal === undefined ? {} : { signal }));
      context.progress?.({ step: 'painting', done: 0.6 + (0.4 * painted.size) / plans.length });
    }
    return { ...preview, painted: plans.map((plan) => painted.get(plan) ?? { removed: 0, added: 0 }) };
  });
}

/** Sheets that may refuse come first, so that a refusal finds nothing painted yet. */
function protectedFirst(plans: readonly LightPlan[], survey: WorkbookSurvey): LightPlan[] {
  const locked = new Set(
    survey.sheets.filter((sheet) => sheet.head?.protected === true).map((sheet) => sheet.name),
  );
  return [...plans].sort((a, b) => Number(locked.has(b.sheet)) - Number(locked.has(a.sheet)));
}
