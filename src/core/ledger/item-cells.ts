import type { BrokenReference } from '../broken-references.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { DeadlineReference } from '../deadlines/reading.ts';
import { rowIndex, type CellValue, type ColumnIndex, type DateSystem, type RowIndex } from '../sheet-grid.ts';
import { cellText } from './cell-text.ts';
import type { ColumnKey } from './column-key.ts';
import { DayReader } from './day-reader.ts';
import { filledColumn, type FilledColumn } from './filled-columns.ts';
import type { LedgerLayout } from './ledger.ts';
import type { LedgerCells } from './ledger-cells.ts';

/** What a cell of one column holds, by its sheet row; `''` outside the rows read. */
export type CellReader = (row: RowIndex) => CellValue;

/**
 * The cells an item was read from, for who has to look at them once more: as they stand, merged cells and
 * ditto marks carried down as in the reading. `null` for a column that the ledger has not, or that was not read.
 */
export class ItemCells {
  private readonly columns = new Map<ColumnKey, FilledColumn | null>();

  constructor(
    private readonly layout: LedgerLayout,
    private readonly block: LedgerCells,
    readonly dateSystem: DateSystem,
  ) {}

  /** What of the ledger refers to cells that are gone; nothing where nobody looked. */
  get broken(): readonly BrokenReference[] {
    return this.block.broken ?? [];
  }

  values(key: ColumnKey): CellReader | null {
    const column = this.column(key);
    const { firstRow } = this.block;
    return column === null ? null : (row) => column.value(row - firstRow);
  }

  /** The same as trimmed texts. */
  texts(key: ColumnKey): ((row: RowIndex) => string) | null {
    const values = this.values(key);
    return values === null ? null : (row) => cellText(values(row));
  }

  /** The days that the column's cells state exactly. */
  days(key: ColumnKey): ((row: RowIndex, reference: DeadlineReference) => DayNumber | null) | null {
    const column = this.column(key);
    if (column === null) return null;
    const { firstRow } = this.block;
    const reader = new DayReader(this.dateSystem);
    return (row, reference) =>
      reader.day(column.value(row - firstRow), column.format(row - firstRow), reference);
  }

  /** Whether every column of the row was read, not only what tells its state. */
  isWhole(row: RowIndex): boolean {
    const { wholeRows, firstRow } = this.block;
    return wholeRows === undefined || wholeRows.has(row - firstRow);
  }

  /** The column's cells read as deadlines in words: 2月底, 春节后. */
  deadlines(key: ColumnKey): ((row: RowIndex, reference: DeadlineReference) => Deadline) | null {
    const column = this.column(key);
    if (column === null) return null;
    const { firstRow } = this.block;
    const reader = new DayReader(this.dateSystem);
    return (row, reference) =>
      reader.deadline(column.value(row - firstRow), column.format(row - firstRow), reference);
  }

  /** One column of the sheet as it stands, nothing carried down. */
  bare(column: ColumnIndex): CellReader | null {
    const cells = this.block.columns.get(column);
    const { firstRow } = this.block;
    return cells === undefined ? null : (row) => cells.values[row - firstRow] ?? '';
  }

  /** The column's number formats from the first row read, top to bottom; `null` where they were not read. */
  formats(column: ColumnIndex): readonly string[] | null {
    return this.block.columns.get(column)?.formats ?? null;
  }

  /** The rows whose cell in this column, as it stands, is such a one; top to bottom. */
  rowsWhere(column: ColumnIndex, isSuch: (value: CellValue) => boolean): RowIndex[] {
    const values = this.block.columns.get(column)?.values ?? [];
    const rows: RowIndex[] = [];
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index];
      if (value !== undefined && isSuch(value)) rows.push(rowIndex(this.block.firstRow + index));
    }
    return rows;
  }

  private column(key: ColumnKey): FilledColumn | null {
    let column = this.columns.get(key);
    if (column === undefined) {
      column = filledColumn(this.layout, this.block, key);
      this.columns.set(key, column);
    }
    return column;
  }
}
