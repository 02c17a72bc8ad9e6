import type { KeptMapping } from '../../core/ledger/mapping.ts';
import { withMapping, withStatuses } from '../../core/settings/change-settings.ts';
import type { AssignedStatus, LedgerSettings } from '../../core/settings/ledger-settings.ts';
import { changeSettings } from '../../jobs/change-settings.ts';
import type { JobContext, JobResult } from '../../jobs/job.ts';

/** A choice of columns to be kept, and those it takes the place of. */
export interface ColumnsToKeep {
  readonly mapping: KeptMapping;
  readonly replaced: readonly KeptMapping[];
}

/** Keeps in the workbook which column is what. */
export function keepColumns(
  context: JobContext,
  { mapping, replaced }: ColumnsToKeep,
): Promise<JobResult<LedgerSettings>> {
  return changeSettings(context, (settings) => withMapping(settings, mapping, replaced));
}

/** Keeps in the workbook what status wordings mean, by `statusKey`. */
export function keepStatuses(
  context: JobContext,
  assigned: ReadonlyMap<string, AssignedStatus>,
): Promise<JobResult<LedgerSettings>> {
  return changeSettings(context, (settings) => withStatuses(settings, assigned));
}
