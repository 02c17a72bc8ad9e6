import type { ColumnKey } from './column-key.ts';
import type { HeaderLine } from './mapping-header.ts';
import { MOST_HEADER_CELLS, type KeptColumn, type KeptMapping } from './mapping.ts';

/** What the user said of one sheet column; two keys for a two-in-one column (责任单位（责任人）). */
export interface ChosenColumn {
  readonly column: number;
  readonly keys: readonly ColumnKey[];
}

/** A choice in the form in which the workbook keeps it. Columns that nothing can be hung on are left out. */
export function keptMapping(sheet: string, line: HeaderLine, chosen: readonly ChosenColumn[]): KeptMapping {
  const cells = line.cells.slice(0, MOST_HEADER_CELLS);
  const columns: KeptColumn[] = [];
  const done = new Set<ColumnKey>();
  for (const { column, keys } of chosen) {
    const anchor = anchorOf(column, { ...line, cells });
    if (anchor === null) continue;
    for (const key of keys) {
      if (done.has(key)) continue;
      done.add(key);
      columns.push({ key, ...anchor });
    }
  }
  return { sheet, headerRows: line.rows.length, header: cells.map(({ name }) => name), columns };
}

/** The header cell a column hangs on: its own, else the next one to the right, else the last to the left. */
function anchorOf(column: number, { cells }: HeaderLine): Omit<KeptColumn, 'key'> | null {
  const cell = cells.find((other) => other.column >= column) ?? cells.at(-1);
  if (cell === undefined) return null;
  const equal = cells.filter(({ name }) => name === cell.name);
  return { header: cell.name, nth: equal.indexOf(cell), offset: column - cell.column };
}
