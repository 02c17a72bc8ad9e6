import { locate } from '../core/ledger/locate.ts';
import { layMappings, type LaidLayout } from '../core/ledger/mapping-layout.ts';
import type { ShownHead } from '../core/ledger/mapping-view.ts';
import type { SettingsReading } from '../core/settings/ledger-settings.ts';
import { readSettings } from '../core/settings/settings-xml.ts';
import { columnIndex, rowIndex } from '../core/sheet-grid.ts';
import { TroubleError } from '../core/trouble.ts';
import type { JobContext, JobResult } from './job.ts';
import { HEAD_ROWS } from './located-sheets.ts';
import { runJob, stopIfCancelled } from './run-job.ts';

/** A sheet's columns as they are read now, and what else could be chosen. */
export interface SheetColumns {
  /** The visible sheets' names, in tab order. */
  readonly sheets: readonly string[];
  readonly sheet: string;
  /** `null`: the sheet is empty. */
  readonly shown: ShownHead | null;
  /** The ledgers in its top rows; none where we found none. */
  readonly tables: readonly LaidLayout[];
  readonly settings: SettingsReading;
}

/** Wider tables are cut: nobody assigns columns beyond. */
const MOST_COLUMNS = 64;

/** Looks at the columns of a sheet; `null`: of the one the user looks at. Writes nothing. */
export function lookAtColumns(context: JobContext, sheet: string | null): Promise<JobResult<SheetColumns>> {
  return runJob(context, async () => {
    const { port } = context;
    const survey = await port.survey({ heads: sheet === null ? 'active' : [sheet], headRows: HEAD_ROWS });
    const found = survey.sheets.find(({ head }) => head !== undefined);
    if (found?.head === undefined) {
      throw new TroubleError({ kind: 'sheet-not-found', sheet: sheet ?? survey.activeSheet });
    }
    const { name, head } = found;
    const settings = readSettings(survey.settings);
    const sheets = survey.sheets.filter(({ visible }) => visible).map((one) => one.name);
    const inUse = { mappings: settings.settings.mappings, sheets: survey.sheets.map((one) => one.name) };
    const tables = layMappings(name, head, locate(name, head).layouts, inUse);
    const { block, used } = head;
    if (used === null || block.values.length === 0)
      return { sheets, sheet: name, shown: null, tables, settings };
    stopIfCancelled(context);
    const width = Math.min(block.values[0]?.length ?? 0, MOST_COLUMNS);
    const cells = await port.readColumns({
      sheet: name,
      firstRow: block.top,
      lastRow: rowIndex(block.top + block.values.length - 1),
      columns: Array.from({ length: width }, (_, offset) => ({
        column: columnIndex(block.left + offset),
        formats: true,
      })),
    });
    return { sheets, sheet: name, shown: { head, cells, dateSystem: survey.dateSystem }, tables, settings };
  });
}
