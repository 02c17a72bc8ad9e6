import type { LedgerSettings } from '../core/settings/ledger-settings.ts';
import { readSettings, writeSettings } from '../core/settings/settings-xml.ts';
import { TroubleError } from '../core/trouble.ts';
import type { JobContext, JobResult } from './job.ts';
import { runJob, stopIfCancelled } from './run-job.ts';

/**
 * Changes what the workbook keeps, from what it holds at this moment. Settings that we cannot read are left
 * alone: trouble `settings-unreadable`. Resolves to the settings as they are now.
 */
export function changeSettings(
  context: JobContext,
  change: (settings: LedgerSettings) => LedgerSettings,
): Promise<JobResult<LedgerSettings>> {
  return runJob(context, async () => {
    const survey = await context.port.survey({ heads: [], headRows: 0 });
    const reading = readSettings(survey.settings);
    if (reading.kind === 'unreadable') throw new TroubleError({ kind: 'settings-unreadable' });
    const changed = change(reading.settings);
    stopIfCancelled(context);
    await context.port.saveSettings(writeSettings(changed));
    return changed;
  });
}
