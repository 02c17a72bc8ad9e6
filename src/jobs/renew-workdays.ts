import { namesDaysOff } from '../core/calendar/days-off-sheet.ts';
import { renewedName } from '../core/lights/workday-name.ts';
import type { JobContext, JobResult } from './job.ts';
import { runJob } from './run-job.ts';

/**
 * Gives the lists of working days that lights count by what has been published since they were painted. Resolves to
 * the sheets with such a list. One round trip where there is nothing to add, two where there is. In a workbook with
 * a sheet of days off nothing is renewed: its days are read when lights are painted, and not here.
 */
export function renewWorkdays(context: JobContext): Promise<JobResult<readonly string[]>> {
  const { port, today, signal } = context;
  return runJob(context, () =>
    port.renewLightNames(
      (sheets, system) =>
        sheets.some(namesDaysOff) ? () => null : (standing) => renewedName(standing, today, system),
      signal === undefined ? {} : { signal },
    ),
  );
}
