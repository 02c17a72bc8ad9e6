import type { JobContext, JobResult } from '../../jobs/job.ts';
import { changeSettings } from '../../jobs/change-settings.ts';
import type { LedgerSettings } from '../../core/settings/ledger-settings.ts';

/** Keeps in the workbook how many days before its deadline an item counts as due soon. */
export function saveDueSoonDays(
  context: JobContext,
  dueSoonDays: number,
): Promise<JobResult<LedgerSettings>> {
  return changeSettings(context, (settings) => ({ ...settings, dueSoonDays }));
}
