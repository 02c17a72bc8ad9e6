import { locate } from '../core/ledger/locate.ts';
import { droppedMappings, layMappings } from '../core/ledger/mapping-layout.ts';
import { withoutMappings } from '../core/settings/change-settings.ts';
import type { LedgerSettings } from '../core/settings/ledger-settings.ts';
import { changeSettings } from './change-settings.ts';
import type { JobContext, JobResult } from './job.ts';
import { HEAD_ROWS } from './located-sheets.ts';
import { runJob } from './run-job.ts';

/** Lets go of every mapping that says something of this sheet, so that its columns are found by us again. */
export async function forgetColumns(context: JobContext, sheet: string): Promise<JobResult<LedgerSettings>> {
  const looked = await runJob(context, () => context.port.survey({ heads: [sheet], headRows: HEAD_ROWS }));
  if (looked.kind === 'trouble') return looked;
  const found = looked.value.sheets.find(({ head }) => head !== undefined);
  const sheets = looked.value.sheets.map(({ name }) => name);
  return changeSettings(context, (settings) => {
    if (found?.head === undefined) return settings;
    const { name, head } = found;
    const { layouts } = locate(name, head);
    const followed = settings.mappings.filter((mapping) =>
      layMappings(name, head, layouts, { mappings: [mapping], sheets }).some(
        (table) => table.mapping !== null,
      ),
    );
    return withoutMappings(settings, [...followed, ...droppedMappings(name, [], settings.mappings)]);
  });
}
