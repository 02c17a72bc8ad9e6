import type { LightPlan } from '../core/lights/light-plan.ts';
import type { PaintResult } from '../core/workbook-port.ts';
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
    const preview = await readAndPlan(context, options, 0.6);
    await breathe(context);
    return paint(context, preview, 0.6);
  });
}

/**
 * Paints what was previewed without reading again. For a preview that still holds: whoever has seen the ledger or its
 * settings change, or the day, lights up anew.
 */
export function paintPreview(context: JobContext, preview: LightPreview): Promise<JobResult<LightOutcome>> {
  return runJob(context, () => paint(context, preview, 0));
}

/** @param before the part of the whole job's progress that is done */
async function paint(context: JobContext, preview: LightPreview, before: number): Promise<LightOutcome> {
  const { plans } = preview;
  const painted = new Map<LightPlan, PaintResult>();
  for (const plan of protectedFirst(preview)) {
    stopIfCancelled(context);
    const { signal } = context;
    painted.set(plan, await context.port.paintLights(plan, signal === undefined ? {} : { signal }));
    context.progress?.({ step: 'painting', done: before + ((1 - before) * painted.size) / plans.length });
  }
  return { ...preview, painted: plans.map((plan) => painted.get(plan) ?? { removed: 0, added: 0 }) };
}

/** Sheets that may refuse come first, so that a refusal finds nothing painted yet. */
function protectedFirst({ plans, protectedSheets }: LightPreview): LightPlan[] {
  return [...plans].sort(
    (a, b) => Number(protectedSheets.has(b.sheet)) - Number(protectedSheets.has(a.sheet)),
  );
}
