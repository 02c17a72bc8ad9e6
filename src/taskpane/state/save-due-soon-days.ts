import { writeSettings } from '../../core/settings/settings-xml.ts';
import type { JobContext, JobResult } from '../../jobs/job.ts';
import { runJob } from '../../jobs/run-job.ts';

/** Keeps in the workbook how many days before its deadline an item counts as due soon. */
export function saveDueSoonDays(context: JobContext, dueSoonDays: number): Promise<JobResult<void>> {
  return runJob(context, () => context.port.saveSettings(writeSettings({ version: 1, dueSoonDays })));
}
