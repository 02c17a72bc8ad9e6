import type { CellValue, RowIndex } from '../sheet-grid.ts';
import type { ColumnCells, ColumnsBlock } from '../workbook-port.ts';
import type { ColumnKey } from './column-key.ts';
import type { LedgerLayout } from './ledger.ts';

/**
 * One column as it is meant: merged cells and ditto marks carry the value above (in memory only). Indexes count
 * from the first row read. Ditto marks are looked for in the cells that are asked for, and when there is one,
 * in the whole column.
 */
export class FilledColumn {
  private dittos: ReadonlyMap<number, string> | null = null;

  constructor(
    private values: readonly CellValue[],
    private formats: readonly string[] | undefined,
    private readonly mayHaveDittos: boolean,
  ) {}

  value(index: number): CellValue {
    const value = this.values[index];
    if (value === undefined) return '';
    if (typeof value !== 'string' || !this.mayHaveDittos || this.dittos !== null || !isDitto(value))
      return value;
    this.carryToDittos();
    return this.values[index] ?? '';
  }

  /** The number format of the cell that `value` comes from; `undefined` where formats were not read. */
  format(index: number): string | undefined {
    return this.formats?.[index];
  }

  /** The ditto mark that stands in the cell; known after `value` was asked for. */
  ditto(index: number): string | undefined {
    return this.dittos?.get(index);
  }

  private carryToDittos(): void {
    const dittos = new Map<number, string>();
    const values = [...this.values];
    const formats = this.formats === undefined ? undefined : [...this.formats];
    let last = -1;
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index];
      if (value === '' || value === undefined) continue;
      if (typeof value !== 'string' || !isDitto(value)) {
        last = index;
        continue;
      }
      dittos.set(index, value.trim());
      values[index] = last < 0 ? '' : (values[last] ?? '');
      const above = formats?.[last];
      if (formats !== undefined && above !== undefined) formats[index] = above;
    }
    this.dittos = dittos;
    this.values = values;
    this.formats = formats;
  }
}

/** Whether a cell takes what stands above it. Holes are passed over. */
export function hasDittos(columns: readonly ColumnCells[]): boolean {
  return columns.some(({ values }) => values.some((value) => typeof value === 'string' && isDitto(value)));
}

/** 〃 and 同上 take what stands above. */
const DITTO = /^\s*(?:〃|″|"|''|“|”|ditto|同上|同左|同前)\s*$/i;

/** What a ditto mark begins with: asked of every cell, so cheaply. */
const DITTO_STARTS: ReadonlySet<number> = new Set(Array.from('〃″"\'“”dD同', (mark) => mark.charCodeAt(0)));
const SPACE = 32;
/** With some spaces round it. */
const LONGEST_DITTO = 8;

function isDitto(text: string): boolean {
  if (text.length > LONGEST_DITTO) return false;
  const first = text.charCodeAt(0);
  if (first > SPACE && first !== 0x3000 && first !== 0xa0 && !DITTO_STARTS.has(first)) return false;
  return DITTO.test(text);
}

/** Where nothing is known of merges, only what stands once for many items by nature is carried down. */
const ALWAYS_CARRIED: ReadonlySet<ColumnKey> = new Set(['meetingName', 'meetingDate', 'category']);

/** An item is one row: its own text and number are never carried down. */
const NEVER_CARRIED: ReadonlySet<ColumnKey> = new Set(['item', 'seq', 'code', 'progressText', 'progressPct']);

/** The column of a key, merged cells read downwards; `null` where the ledger has none. */
export function filledColumn(layout: LedgerLayout, block: ColumnsBlock, key: ColumnKey): FilledColumn | null {
  const column = layout.columns.get(key);
  const cells = column === undefined ? undefined : block.columns.get(column);
  if (column === undefined || cells === undefined) return null;
  if (NEVER_CARRIED.has(key)) return new FilledColumn(cells.values, cells.formats, false);
  if (layout.merges === null) {
    return ALWAYS_CARRIED.has(key)
      ? carriedOverBlanks(cells)
      : new FilledColumn(cells.values, cells.formats, true);
  }
  let values: CellValue[] | null = null;
  let formats: string[] | null = null;
  for (const area of layout.merges) {
    if (area.left !== column || area.bottom === area.top || area.bottom < block.firstRow) continue;
    values ??= [...cells.values];
    formats ??= cells.formats === undefined ? null : [...cells.formats];
    carry(values, formats, area.top, area.bottom, block.firstRow);
  }
  return new FilledColumn(values ?? cells.values, formats ?? cells.formats, true);
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
  return new FilledColumn(values, formats, true);
}
