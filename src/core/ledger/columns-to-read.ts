import type { ColumnsRequest } from '../workbook-port.ts';
import type { ColumnKey } from './column-key.ts';
import type { LedgerLayout } from './ledger.ts';

/** The columns a reading needs. */
export const READ_COLUMNS = [
  'seq',
  'code',
  'meetingName',
  'meetingDate',
  'item',
  'leadUnit',
  'coUnit',
  'person',
  'assignDate',
  'due',
  'status',
  'progressText',
  'progressPct',
  'actualDone',
] as const satisfies readonly ColumnKey[];

/** Those that may hold dates: only a number format tells a date from a number. */
const DATED: ReadonlySet<ColumnKey> = new Set(['meetingDate', 'assignDate', 'due', 'actualDone']);

/** Just the columns that matter, over the rows under the header. No rows: `lastRow` is above `firstRow`. */
export function columnsToRead(layout: LedgerLayout): ColumnsRequest {
  const formats = new Map<number, boolean>();
  for (const key of READ_COLUMNS) {
    const column = layout.columns.get(key);
    if (column !== undefined) formats.set(column, formats.get(column) === true || DATED.has(key));
  }
  return {
    sheet: layout.sheet,
    firstRow: layout.firstRow,
    lastRow: layout.lastRow,
    columns: [...layout.columns.values()]
      .filter((column, index, all) => formats.has(column) && all.indexOf(column) === index)
      .sort((a, b) => a - b)
      .map((column) => ({ column, formats: formats.get(column) === true })),
  };
}
