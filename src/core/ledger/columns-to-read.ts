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
  'extension',
  'evidence',
  'feedbackDate',
] as const satisfies readonly ColumnKey[];

/** Those that may hold dates: only a number format tells a date from a number. */
const DATED: ReadonlySet<ColumnKey> = new Set([
  'meetingDate',
  'assignDate',
  'due',
  'actualDone',
  'extension',
  'feedbackDate',
]);

/**
 * Just the columns that matter, over the rows under the header. No rows: `lastRow` is above `firstRow`.
 * @param also what the job at hand looks into besides, where the ledger has it
 */
export function columnsToRead(layout: LedgerLayout, also: readonly ColumnKey[] = []): ColumnsRequest {
  return { ...request(layout, [...READ_COLUMNS, ...also], DATED), hiddenRows: true };
}

/**
 * The columns that tell who, by when and how far, with the number formats of the deadlines alone (a new day in a
 * column of its own among them): elsewhere a whole number of these years is read as the same day whatever its format
 * (`rowsInDoubt`).
 */
export function stateColumns(layout: LedgerLayout): ColumnsRequest {
  return request(layout, stateKeys(layout), new Set(['due', 'extension']));
}

function stateKeys({ columns, putOff }: LedgerLayout): ColumnKey[] {
  const one = (...keys: ColumnKey[]) => keys.find((key) => columns.has(key)) ?? null;
  const keys = [
    one('seq', 'code'),
    one('meetingDate', 'meetingName'),
    one('leadUnit', 'person'),
    'assignDate' as const,
    'due' as const,
    putOff === undefined ? null : ('extension' as const),
    one('status', 'progressPct'),
    'actualDone' as const,
  ];
  return keys.filter((key) => key !== null);
}

function request(
  layout: LedgerLayout,
  keys: readonly ColumnKey[],
  dated: ReadonlySet<ColumnKey>,
): ColumnsRequest {
  const formats = new Map<number, boolean>();
  for (const key of keys) {
    const column = layout.columns.get(key);
    if (column === undefined) continue;
    const isDated = dated.has(key) && (key !== 'extension' || layout.putOff !== undefined);
    formats.set(column, formats.get(column) === true || isDated);
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
