import type { JobContext, JobResult } from '../../jobs/job.ts';
import { changeSettings } from '../../jobs/change-settings.ts';
import type { LedgerSettings } from '../../core/settings/ledger-settings.ts';
import { withDefaults, type OfficeDefaults } from '../../core/settings/office-defaults.ts';

/** What the settings panel changes: how soon is "due soon", the default limit, what is checked, and how it is lit up. */
export type SettingsChange =
  | Pick<LedgerSettings, 'dueSoonDays'>
  | Pick<LedgerSettings, 'defaultLimit'>
  | Pick<LedgerSettings, 'checks'>
  | Pick<LedgerSettings, 'lights'>
  | Pick<LedgerSettings, 'summary'>;

/** Keeps in the workbook what was set in the panel. */
export function saveSettings(
  context: JobContext,
  change: SettingsChange,
): Promise<JobResult<LedgerSettings>> {
  return changeSettings(context, (settings) => ({ ...settings, ...change }));
}

/** Keeps an office's defaults in place of what the workbook had of them. */
export function saveDefaults(
  context: JobContext,
  defaults: OfficeDefaults,
): Promise<JobResult<LedgerSettings>> {
  return changeSettings(context, (settings) => withDefaults(settings, defaults));
}
