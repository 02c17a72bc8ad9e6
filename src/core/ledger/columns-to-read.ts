import type { ColumnsRequest } from '../workbook-port.ts';
import type { LedgerLayout } from './ledger.ts';

/** Just the columns that matter, over the rows under the header. */
export function columnsToRead(layout: LedgerLayout): ColumnsRequest {
  return { sheet: layout.sheet, firstRow: layout.firstRow, lastRow: layout.lastRow, columns: [] };
}
