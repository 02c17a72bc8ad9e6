/** What a cell of the file holds; the value's meaning depends on it. */
export const CELL = {
  empty: 0,
  number: 1,
  /** `values` is an index into the shared strings. */
  shared: 2,
  /** `values` is an index into `texts`. */
  text: 3,
  /** 0 or 1. */
  boolean: 4,
  /** `values` is an index into `texts`, which holds the literal. */
  error: 5,
} as const;

/** Set on a kind when the cell has a formula. */
export const FORMULA = 0x80;

/** A shared formula: one text, many cells (ECMA-376 18.3.1.40, `t="shared"`). */
export interface SharedFormula {
  readonly id: number;
  row: number;
  column: number;
  /** Without `=`; empty until the master cell was met. */
  text: string;
  /** Positions of all cells of the group in the table, the master's included. */
  readonly members: number[];
}

/**
 * The cells of one sheet as the file has them, in typed arrays: a sheet of 1.4 million cells takes
 * 18 MB here. Rows and columns are counted from 0; rows ascend, cells of a row ascend.
 */
export interface CellTable {
  readonly rowCount: number;
  readonly rowNumbers: Int32Array;
  /** Offsets of the `<row` elements in the part. */
  readonly rowStarts: Uint32Array;
  readonly rowEnds: Uint32Array;
  /** Position of each row's first cell; one more entry than rows. */
  readonly rowCells: Uint32Array;
  /** -1: none. */
  readonly rowStyles: Int32Array;
  /** Points; NaN: default. */
  readonly rowHeights: Float64Array;
  readonly rowHidden: Uint8Array;
  readonly columns: Uint16Array;
  readonly styles: Uint16Array;
  readonly kinds: Uint8Array;
  readonly values: Float64Array;
  readonly texts: readonly string[];
  /** In order of appearance; ids may come again later in the sheet. */
  readonly sharedFormulas: readonly SharedFormula[];
  readonly hasFormulas: boolean;
  /** `false`: rows or cells stand out of order; the part must be put in order first. */
  readonly ordered: boolean;
}

/** Index of the row in the table, or of the first later one as `-(index) - 1`. */
export function findRow(table: CellTable, row: number): number {
  let low = 0;
  let high = table.rowCount - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const number = table.rowNumbers[middle] as number;
    if (number === row) return middle;
    if (number < row) low = middle + 1;
    else high = middle - 1;
  }
  return -low - 1;
}

/** Position of the cell in the table, -1 where the file has none. */
export function findCell(table: CellTable, row: number, column: number): number {
  const rowAt = findRow(table, row);
  if (rowAt < 0) return -1;
  let low = table.rowCells[rowAt] as number;
  let high = (table.rowCells[rowAt + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const number = table.columns[middle] as number;
    if (number === column) return middle;
    if (number < column) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Grows the arrays of a table while it is read. */
export class CellTableBuilder {
  rows = 0;
  cells = 0;
  rowNumbers: Int32Array;
  rowStarts: Uint32Array;
  rowEnds: Uint32Array;
  rowCells: Uint32Array;
  rowStyles: Int32Array;
  rowHeights: Float64Array;
  rowHidden: Uint8Array;
  columns: Uint16Array;
  styles: Uint16Array;
  kinds: Uint8Array;
  values: Float64Array;
  readonly texts: string[] = [];
  readonly sharedFormulas: SharedFormula[] = [];
  hasFormulas = false;
  ordered = true;

  /** `size`: bytes of the part, to guess from. */
  constructor(size: number) {
    const rows = Math.max(16, Math.ceil(size / 800));
    const cells = Math.max(64, Math.ceil(size / 60));
    this.rowNumbers = new Int32Array(rows);
    this.rowStarts = new Uint32Array(rows);
    this.rowEnds = new Uint32Array(rows);
    this.rowCells = new Uint32Array(rows);
    this.rowStyles = new Int32Array(rows);
    this.rowHeights = new Float64Array(rows);
    this.rowHidden = new Uint8Array(rows);
    this.columns = new Uint16Array(cells);
    this.styles = new Uint16Array(cells);
    this.kinds = new Uint8Array(cells);
    this.values = new Float64Array(cells);
  }

  /** Makes room for one more row. */
  roomForRow(): void {
    if (this.rows + 1 < this.rowNumbers.length) return;
    const size = this.rowNumbers.length * 2;
    this.rowNumbers = grown(this.rowNumbers, new Int32Array(size));
    this.rowStarts = grown(this.rowStarts, new Uint32Array(size));
    this.rowEnds = grown(this.rowEnds, new Uint32Array(size));
    this.rowCells = grown(this.rowCells, new Uint32Array(size));
    this.rowStyles = grown(this.rowStyles, new Int32Array(size));
    this.rowHeights = grown(this.rowHeights, new Float64Array(size));
    this.rowHidden = grown(this.rowHidden, new Uint8Array(size));
  }

  add(column: number, style: number, kind: number, value: number): void {
    const at = this.cells;
    if (at === this.columns.length) {
      const size = at + (at >> 1);
      this.columns = grown(this.columns, new Uint16Array(size));
      this.styles = grown(this.styles, new Uint16Array(size));
      this.kinds = grown(this.kinds, new Uint8Array(size));
      this.values = grown(this.values, new Float64Array(size));
    }
    this.columns[at] = column;
    this.styles[at] = style;
    this.kinds[at] = kind;
    this.values[at] = value;
    this.cells = at + 1;
  }

  finish(): CellTable {
    this.roomForRow();
    this.rowCells[this.rows] = this.cells;
    return {
      rowCount: this.rows,
      rowNumbers: this.rowNumbers,
      rowStarts: this.rowStarts,
      rowEnds: this.rowEnds,
      rowCells: this.rowCells,
      rowStyles: this.rowStyles,
      rowHeights: this.rowHeights,
      rowHidden: this.rowHidden,
      columns: this.columns,
      styles: this.styles,
      kinds: this.kinds,
      values: this.values,
      texts: this.texts,
      sharedFormulas: this.sharedFormulas.filter((formula) => formula.text !== ''),
      hasFormulas: this.hasFormulas,
      ordered: this.ordered,
    };
  }
}

function grown<Numbers extends { set(from: Numbers): void }>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
