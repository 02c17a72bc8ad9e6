import type { KeptMapping } from '../../core/ledger/mapping.ts';
import {
  withMapping,
  withStatuses,
  withAliases,
  withUnitsApart,
} from '../../core/settings/change-settings.ts';
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

/** What the user made of a proposal: names counted under one of them, and those that are another unit. */
export interface NamesToKeep {
  readonly name: string;
  readonly merged: readonly string[];
  readonly apart: readonly string[];
}

/** Keeps in the workbook which names are one unit, and which are not, so that nobody is asked again. */
export function keepNames(
  context: JobContext,
  { name, merged, apart }: NamesToKeep,
): Promise<JobResult<LedgerSettings>> {
  return changeSettings(context, (settings) => {
    const together = merged.length === 0 ? settings : withAliases(settings, merged, name);
    // Nothing merged: none of them is any of the others.
    const sets = merged.length === 0 ? [[name, ...apart]] : apart.map((other) => [name, other]);
    return sets.reduce(withUnitsApart, together);
  });
}

/** Keeps in the workbook whether all leads of a cell count, or only the first. */
export function keepJointLead(context: JobContext, jointLead: boolean): Promise<JobResult<LedgerSettings>> {
  return changeSettings(context, (settings) => ({ ...settings, jointLead }));
}

/** Lets go of all that was said of unit names: they count as the ledger and the roster have them. */
export function forgetNames(context: JobContext): Promise<JobResult<LedgerSettings>> {
  return changeSettings(context, (settings) => ({ ...settings, aliases: new Map(), unitsApart: [] }));
}
