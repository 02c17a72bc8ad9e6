import type { ColumnsBlock } from '../workbook-port.ts';
import type { LedgerLayout } from './ledger.ts';

/** The rows whose cell of this column is merged into the one above, counted from the block's first. */
export function coveredRows(layout: LedgerLayout, block: ColumnsBlock, column: number): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const area of layout.merges ?? []) {
    if (area.left > column || area.right < column) continue;
    const last = Math.min(area.bottom, layout.lastRow);
    for (let row = area.top + 1; row <= last; row += 1) rows.add(row - block.firstRow);
  }
  return rows;
}

/** The rows with a text merged across this column and its neighbours: a heading or a note, whatever it begins in. */
export function wideRows(layout: LedgerLayout, block: ColumnsBlock, column: number): ReadonlySet<number> {
  const width = Math.min(4, layout.right - layout.left + 1);
  return new Set(
    (layout.merges ?? [])
      .filter(
        ({ top, bottom, left, right }) =>
          top === bottom && right - left + 1 >= width && left <= column && right >= column,
      )
      .map(({ top }) => top - block.firstRow),
  );
}
