import { columnsToRead, stateColumns } from '../core/ledger/columns-to-read.ts';
import type { ColumnKey } from '../core/ledger/column-key.ts';
import { hasDittos } from '../core/ledger/filled-columns.ts';
import { joinCells, type LedgerCells, type ReadingDepth } from '../core/ledger/ledger-cells.ts';
import type { LedgerLayout } from '../core/ledger/ledger.ts';
import { rowsInDoubt } from '../core/ledger/rows-in-doubt.ts';
import type { Control, RowSpan, WorkbookPort } from '../core/workbook-port.ts';

/** More pieces, or a larger part of the rows, cost more than reading the columns whole. */
const MOST_SPANS = 300;
const MOST_IN_DOUBT = 0.25;

/** What only some jobs look into; read with the whole ledger. */
export interface MoreToRead {
  /** Also tell what of the ledger refers to cells that are gone (`whole` only). */
  readonly references?: boolean;
  /** Columns besides those that every reading needs. */
  readonly columns?: readonly ColumnKey[];
}

/**
 * A ledger's cells, as much as `depth` asks for. Only `states` of a long ledger comes in two steps: first the
 * columns that tell states, then the rows that these leave in doubt, whole. What it leaves out changes no
 * item, day or state.
 */
export async function readCells(
  port: WorkbookPort,
  layout: LedgerLayout,
  depth: ReadingDepth,
  control: Control,
  { references = false, columns: also = [] }: MoreToRead = {},
): Promise<LedgerCells> {
  const { left, right, firstRow: top, lastRow: bottom } = layout;
  const columns = columnsToRead(layout, also);
  const whole = references ? { ...columns, brokenIn: { top, left, bottom, right } } : columns;
  // Where merges are not known, blanks take what stands above: no row can be read alone.
  if (depth === 'whole' || layout.merges === null) return port.readColumns(whole, control);
  const states = await port.readColumns(stateColumns(layout), control);
  const only = rowsInDoubt(layout, states);
  if (only.length === 0) return { ...states, wholeRows: new Set() };
  const { signal } = control;
  const quiet: Control = signal === undefined ? {} : { signal };
  if (!isWorthIt(only, layout)) return port.readColumns(columns, quiet);
  const rows = await port.readColumns({ ...columns, only, hiddenRows: false }, quiet);
  // A ditto mark stands for a cell above that may not be here.
  if (hasDittos([...rows.columns.values()])) return port.readColumns(columns, quiet);
  return joinCells(states, rows, only);
}

function isWorthIt(only: readonly RowSpan[], { firstRow, lastRow }: LedgerLayout): boolean {
  const rows = only.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return only.length <= MOST_SPANS && rows <= MOST_IN_DOUBT * (lastRow - firstRow + 1);
}
