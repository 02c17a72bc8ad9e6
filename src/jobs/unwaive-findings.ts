import { withoutWaivers } from '../core/settings/change-settings.ts';
import type { LedgerSettings } from '../core/settings/ledger-settings.ts';
import type { Waived } from '../core/waivers/waiver.ts';
import { changeSettings } from './change-settings.ts';
import type { JobContext, JobResult } from './job.ts';

/** Takes "leave it" back. Resolves to the settings as they are now. */
export function unwaiveFindings(
  context: JobContext,
  waivers: readonly Waived[],
): Promise<JobResult<LedgerSettings>> {
  return changeSettings(context, (settings) => withoutWaivers(settings, waivers));
}
