import type { JobContext, JobResult, LedgerScope } from './job.ts';
import { runJob, stopIfCancelled } from './run-job.ts';
import { TroubleError } from '../core/trouble.ts';

export interface RemoveOutcome {
  /** Sheets that had lights of ours, with the number of rules and columns taken off. */
  readonly sheets: readonly { readonly sheet: string; readonly removed: number }[];
}

/** Takes our lights off, whether or not the sheet can still be read as a ledger. Users' own rules stay. */
export function removeLights(
  context: JobContext,
  options: { readonly scope: LedgerScope },
): Promise<JobResult<RemoveOutcome>> {
  return runJob(context, async () => {
    const survey = await context.port.survey({ heads: [], headRows: 0 });
    const { scope } = options;
    const names = survey.sheets.map((sheet) => sheet.name);
    let wanted: string[];
    switch (scope.kind) {
      case 'active':
        wanted = [survey.activeSheet];
        break;
      case 'sheet':
        wanted = names.filter((name) => name.toLowerCase() === scope.sheet.toLowerCase());
        if (wanted.length === 0) throw new TroubleError({ kind: 'sheet-not-found', sheet: scope.sheet });
        break;
      case 'all':
        wanted = names;
        break;
    }
    const sheets: { sheet: string; removed: number }[] = [];
    for (const [index, sheet] of wanted.entries()) {
      stopIfCancelled(context);
      const removed = await context.port.removeLights(sheet);
      if (removed > 0) sheets.push({ sheet, removed });
      context.progress?.({ step: 'painting', done: (index + 1) / wanted.length });
    }
    return { sheets };
  });
}
