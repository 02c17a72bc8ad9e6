import type { JobContext, JobResult } from '../../jobs/job.ts';
import { changeSettings } from '../../jobs/change-settings.ts';
import type { LedgerSettings } from '../../core/settings/ledger-settings.ts';

/** What the settings panel changes: how soon is "due soon", and the default limit. */
export type SettingsChange = Pick<LedgerSettings, 'dueSoonDays'> | Pick<LedgerSettings, 'defaultLimit'>;

/** Keeps in the workbook what was set in the panel. */
export function saveSettings(
  context: JobContext,
  change: SettingsChange,
): Promise<JobResult<LedgerSettings>> {
  return changeSettings(context, (settings) => ({ ...settings, ...change }));
}
