import type { CellValue, RowIndex } from '../sheet-grid.ts';
import type { ColumnCells, ColumnsBlock } from '../workbook-port.ts';
import type { ColumnKey } from './column-key.ts';
import type { LedgerLayout } from './ledger.ts';

/** One column as it is meant: merged cells and ditto marks carry the value above (in memory only). */
export interface FilledColumn {
  readonly values: readonly CellValue[];
  readonly formats: readonly string[] | undefined;
  /** The ditto marks that stand in the cells, by index; `null` where there is none. */
  readonly dittos: ReadonlyMap<number, string> | null;
}

/** 〃 and 同上 take what stands above. */
const DITTO = /^\s*(?:〃|″|"|''|“|”|ditto|同上|同左|同前)\s*$/i;

/** What a ditto mark begins with: asked of every cell, so cheaply. */
const DITTO_STARTS: ReadonlySet<number> = new Set(Array.from('〃″"\'“”dD同', (mark) => mark.charCodeAt(0)));
const SPACE = 32;

function mayBeDitto(text: string): boolean {
  const first = text.charCodeAt(0);
  return first <= SPACE || first === 0x3000 || first === 0xa0 || DITTO_STARTS.has(first);
}

/** Where nothing is known of merges, only what stands once for many items by nature is carried down. */
const ALWAYS_CARRIED: ReadonlySet<ColumnKey> = new Set(['meetingName', 'meetingDate']);

/** An item is one row: its own text and number are never carried down. */
const NEVER_CARRIED: ReadonlySet<ColumnKey> = new Set(['item', 'seq', 'code', 'progressText', 'progressPct']);

/** The column of a key, merged cells read downwards; `null` where the ledger has none. */
export function filledColumn(layout: LedgerLayout, block: ColumnsBlock, key: ColumnKey): FilledColumn | null {
  const column = layout.columns.get(key);
  const cells = column === undefined ? undefined : block.columns.get(column);
  if (column === undefined || cells === undefined) return null;
  const plain = { values: cells.values, formats: cells.formats, dittos: null };
  if (NEVER_CARRIED.has(key)) return plain;
  if (layout.merges === null) return withDittos(ALWAYS_CARRIED.has(key) ? carriedOverBlanks(cells) : plain);
  let values: CellValue[] | null = null;
  let formats: string[] | null = null;
  for (const area of layout.merges) {
    if (area.left !== column || area.bottom === area.top || area.bottom < block.firstRow) continue;
    values ??= [...cells.values];
    formats ??= cells.formats === undefined ? null : [...cells.formats];
    carry(values, formats, area.top, area.bottom, block.firstRow);
  }
  return withDittos({ values: values ?? cells.values, formats: formats ?? cells.formats, dittos: null });
}

function withDittos(column: FilledColumn): FilledColumn {
  let dittos: Map<number, string> | null = null;
  let values: CellValue[] = [];
  let formats: string[] | undefined;
  let last = -1;
  const count = column.values.length;
  for (let index = 0; index < count; index += 1) {
    const value = column.values[index];
    if (value === '' || value === undefined) continue;
    if (typeof value !== 'string' || value.length > 8 || !mayBeDitto(value) || !DITTO.test(value)) {
      last = index;
      continue;
    }
    if (dittos === null) {
      dittos = new Map();
      values = [...column.values];
      formats = column.formats === undefined ? undefined : [...column.formats];
    }
    dittos.set(index, value.trim());
    values[index] = last < 0 ? '' : (values[last] ?? '');
    const above = formats?.[last];
    if (formats !== undefined && above !== undefined) formats[index] = above;
  }
  return dittos === null ? column : { values, formats, dittos };
}

function carry(
  values: CellValue[],
  formats: string[] | null,
  top: RowIndex,
  bottom: RowIndex,
  firstRow: RowIndex,
): void {
  const from = top - firstRow;
  const value = values[from];
  const format = formats?.[from];
  if (value === undefined || value === '') return;
  for (let index = from + 1; index <= bottom - firstRow && index < values.length; index += 1) {
    values[index] = value;
    if (formats !== null && format !== undefined) formats[index] = format;
  }
}

function carriedOverBlanks(cells: ColumnCells): FilledColumn {
  const values: CellValue[] = [...cells.values];
  const formats = cells.formats === undefined ? undefined : [...cells.formats];
  for (let index = 1; index < values.length; index += 1) {
    if (values[index] !== '') continue;
    values[index] = values[index - 1] ?? '';
    const above = formats?.[index - 1];
    if (formats !== undefined && above !== undefined) formats[index] = above;
  }
  return { values, formats, dittos: null };
}
