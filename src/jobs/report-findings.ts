import { planReportSheet } from '../core/check-report/plan-report-sheet.ts';
import type { ReportWords, SayOfFinding } from '../core/check-report/report-words.ts';
import type { CheckOutcome } from './check-ledgers.ts';
import type { JobContext, JobResult } from './job.ts';
import { breathe, runJob } from './run-job.ts';

export interface ReportOptions {
  readonly words: ReportWords;
  readonly sayFinding: SayOfFinding;
}

/** Writes what a check found as a new sheet at the end of the workbook. Resolves to the sheet's name. */
export function reportFindings(
  context: JobContext,
  outcome: CheckOutcome,
  { words, sayFinding }: ReportOptions,
): Promise<JobResult<string>> {
  return runJob(context, async () => {
    const { asOf, ledgers, findings, counts, waived, figures } = outcome;
    const sheets = [...new Set(ledgers.map(({ layout }) => layout.sheet))];
    const reported = { asOf, items: figures.items, sheets, findings, counts, waived };
    const plan = planReportSheet(reported, words, sayFinding);
    await breathe(context);
    const { signal } = context;
    const { name } = await context.port.addSheet(plan, {
      ...(signal === undefined ? {} : { signal }),
      progress: (done, total) => context.progress?.({ step: 'writing', done: total > 0 ? done / total : 1 }),
    });
    return name;
  });
}
