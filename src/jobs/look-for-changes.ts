import { columnsToRead } from '../core/ledger/columns-to-read.ts';
import type { Ledger } from '../core/ledger/ledger.ts';
import {
  rowIndex,
  type CellRef,
  type CellValue,
  type ColumnIndex,
  type RowIndex,
} from '../core/sheet-grid.ts';
import type { ColumnsRequest } from '../core/workbook-port.ts';
import type { JobContext, JobResult } from './job.ts';
import { runJob } from './run-job.ts';

/** Rows of a ledger that are looked at together; both included. */
export interface LedgerPiece {
  readonly ledger: ComparableLedger;
  readonly first: RowIndex;
  readonly last: RowIndex;
}

/** What a ledger has to tell so that a change can be seen. */
export interface ComparableLedger {
  readonly layout: Ledger['layout'];
  readonly cells: { bare(column: ColumnIndex): ((row: RowIndex) => CellValue) | null };
}

/** Cells of one look: some 300 kB, one message of any Excel. A usual ledger is one piece. */
const CELLS = 20_000;
/** Rows under the sheet's last one that are looked at, too: filling down goes on there. */
const ROWS_BELOW = 30;

/**
 * The ledgers in pieces that are each cheap to look at again, top to bottom; the last of a ledger goes on where
 * nothing stood. `cells`: how many make a piece.
 */
export function piecesOf(ledgers: readonly ComparableLedger[], cells = CELLS): readonly LedgerPiece[] {
  return ledgers.flatMap((ledger): LedgerPiece[] => {
    const { firstRow, lastRow, columns } = columnsToRead(ledger.layout);
    const rows = Math.max(1, Math.floor(cells / Math.max(1, columns.length)));
    const pieces: LedgerPiece[] = [];
    for (let first = firstRow; first <= lastRow; first = rowIndex(first + rows)) {
      const last = rowIndex(Math.min(lastRow, first + rows - 1));
      pieces.push({ ledger, first, last: last === lastRow ? rowIndex(last + ROWS_BELOW) : last });
    }
    return pieces;
  });
}

/** The place of the piece that holds a cell, -1 for none. */
export function pieceAt(pieces: readonly LedgerPiece[], { sheet, row }: CellRef): number {
  return pieces.findIndex(
    ({ ledger, first, last }) => ledger.layout.sheet === sheet && first <= row && row <= last,
  );
}

/**
 * Whether these rows still hold what the last check read: value by value, in the columns that it reads. One round
 * trip. Not seen: formats, fills, hidden rows, columns that no check reads, other sheets, and in a long ledger what
 * stands outside this piece.
 */
export function lookForChanges(context: JobContext, piece: LedgerPiece): Promise<JobResult<boolean>> {
  return runJob(context, async () => {
    const { ledger, first, last } = piece;
    const request: ColumnsRequest = {
      sheet: ledger.layout.sheet,
      firstRow: first,
      lastRow: last,
      columns: columnsToRead(ledger.layout).columns.map(({ column }) => ({ column, formats: false })),
    };
    const { signal } = context;
    const now = await context.port.readColumns(request, signal === undefined ? {} : { signal });
    for (const { column } of request.columns) {
      const before = ledger.cells.bare(column);
      if (before === null) continue;
      const values = now.columns.get(column)?.values ?? [];
      for (let row = first; row <= last; row = rowIndex(row + 1)) {
        if ((values[row - first] ?? '') !== before(row)) return true;
      }
    }
    return false;
  });
}
