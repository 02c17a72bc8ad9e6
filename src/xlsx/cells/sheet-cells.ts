import { cellAddress, columnIndex, rowIndex, type CellArea, type CellValue } from '../../core/sheet-grid.ts';
import { shiftFormula } from '../formulas/shift-formula.ts';
import { withoutPrefixes } from '../formulas/future-functions.ts';
import type { CellContent, CellEdit } from './cell-content.ts';
import { CELL, findCell, findRow, FORMULA, type CellTable } from './cell-table.ts';
import { readFormula } from './read-formula.ts';

/** The cells of a sheet: as in the file, with the edits made since on top. */
export class SheetCells {
  /** By row, then column. */
  readonly edits = new Map<number, Map<number, CellEdit>>();
  /** Addresses of formula cells of the file that have a formula no more. */
  readonly droppedFormulas = new Set<string>();
  private bounds: CellArea | null | undefined;

  constructor(
    readonly table: CellTable,
    private readonly bytes: Uint8Array,
    private readonly part: string,
    private readonly strings: readonly string[],
  ) {}

  value(row: number, column: number): CellValue {
    const content = this.edits.get(row)?.get(column)?.content;
    if (content !== undefined && content !== null) return valueOf(content);
    const at = findCell(this.table, row, column);
    return at < 0 ? '' : this.valueAt(at);
  }

  values(area: CellArea): CellValue[][] {
    return this.collect<CellValue>(
      area,
      '',
      (at) => this.valueAt(at),
      (edit) => (edit.content === null ? undefined : valueOf(edit.content)),
    );
  }

  formulas(area: CellArea): CellValue[][] {
    return this.collect<CellValue>(
      area,
      '',
      (at, row) => {
        const formula = this.formulaAt(at, row);
        return formula === null ? this.valueAt(at) : `=${formula}`;
      },
      (edit) => {
        if (edit.content === null) return undefined;
        return edit.content.kind === 'formula' ? `=${edit.content.formula}` : valueOf(edit.content);
      },
    );
  }

  /** Cell styles; -1 where the file has no cell, so that row and column decide. */
  styles(area: CellArea): number[][] {
    return this.collect(
      area,
      -1,
      (at) => this.table.styles[at] as number,
      (edit) => edit.style,
    );
  }

  style(row: number, column: number): number {
    const edit = this.edits.get(row)?.get(column);
    if (edit !== undefined) return edit.style;
    const at = findCell(this.table, row, column);
    return at < 0 ? -1 : (this.table.styles[at] as number);
  }

  /** The row's own style, -1 for none. */
  rowStyle(row: number): number {
    const at = findRow(this.table, row);
    return at < 0 ? -1 : (this.table.rowStyles[at] as number);
  }

  rowHidden(row: number): boolean {
    const at = findRow(this.table, row);
    return at >= 0 && this.table.rowHidden[at] === 1;
  }

  /** Points; `undefined` where the file says nothing. */
  rowHeight(row: number): number | undefined {
    const at = findRow(this.table, row);
    const height = at < 0 ? NaN : (this.table.rowHeights[at] as number);
    return Number.isNaN(height) ? undefined : height;
  }

  /** `style` is for a cell that has none yet. */
  setContent(row: number, column: number, content: CellContent, style: number): void {
    const at = findCell(this.table, row, column);
    const edit = this.editOf(row, column, style);
    if (at >= 0 && edit.content === null && this.hasFormula(at)) this.releaseShared(row, column, at);
    edit.content = content;
    if (this.isAgainAsInFile(at, edit)) {
      // Taken back: the cell keeps its bytes, rich text and all.
      edit.content = null;
      this.forgetIfAsInFile(row, column, at, edit);
    }
    if (at >= 0 && this.hasFormula(at)) {
      const key = cellAddress({ row: rowIndex(row), column: columnIndex(column) });
      if (content.kind === 'formula') this.droppedFormulas.delete(key);
      else this.droppedFormulas.add(key);
    }
    this.bounds = this.boundsWith(row, column, counts(content));
  }

  /**
   * Takes a cell out of the file, so that nothing tells it was there.
   * @param isPlain whether it looks as row and column have it; a cell with a style of its own stays, empty
   */
  remove(row: number, column: number, isPlain: boolean): void {
    const at = findCell(this.table, row, column);
    this.setContent(row, column, isPlain ? { kind: 'gone' } : { kind: 'value', value: '' }, 0);
    if (at >= 0 || !isPlain) return;
    const cells = this.edits.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.edits.delete(row);
  }

  setStyle(row: number, column: number, style: number): void {
    const edit = this.editOf(row, column, style);
    edit.style = style;
    this.forgetIfAsInFile(row, column, findCell(this.table, row, column), edit);
  }

  /** Whether a cell that was edited holds what the file has there. Formula cells are not compared. */
  private isAgainAsInFile(at: number, { content }: CellEdit): boolean {
    if (at < 0 || content?.kind !== 'value' || this.hasFormula(at)) return false;
    return !this.isError(at) && this.valueAt(at) === content.value;
  }

  private forgetIfAsInFile(row: number, column: number, at: number, edit: CellEdit): void {
    if (at < 0 || edit.content !== null || edit.style !== this.table.styles[at]) return;
    const cells = this.edits.get(row);
    cells?.delete(column);
    if (cells?.size === 0) this.edits.delete(row);
  }

  /** A text may read like an error without being one. */
  private isError(at: number): boolean {
    return ((this.table.kinds[at] as number) & ~FORMULA) === CELL.error;
  }

  /** Whether any cell's value or formula was set since opening. */
  get changesContent(): boolean {
    for (const row of this.edits.values()) {
      for (const edit of row.values()) if (edit.content !== null) return true;
    }
    return false;
  }

  get hasFormulas(): boolean {
    if (this.table.hasFormulas) return true;
    for (const row of this.edits.values()) {
      for (const edit of row.values()) if (edit.content?.kind === 'formula') return true;
    }
    return false;
  }

  /** The rectangle of cells with a value or a formula. */
  used(): CellArea | null {
    if (this.bounds === undefined) this.bounds = this.findUsed();
    return this.bounds;
  }

  /**
   * The used rectangle after one cell was filled or emptied: on a sheet of a million cells nobody waits for it
   * to be looked for again. `undefined` where that is needed: a cell at the edge was emptied.
   */
  private boundsWith(row: number, column: number, filled: boolean): CellArea | null | undefined {
    const { bounds } = this;
    if (bounds === undefined || (bounds === null && !filled)) return bounds;
    const cell = areaAround(row, row, column, column);
    if (bounds === null) return cell;
    const { top, bottom, left, right } = bounds;
    if (filled) {
      return areaAround(
        Math.min(row, top),
        Math.max(row, bottom),
        Math.min(column, left),
        Math.max(column, right),
      );
    }
    const outside = row < top || row > bottom || column < left || column > right;
    const atEdge = row === top || row === bottom || column === left || column === right;
    return atEdge && !outside ? undefined : bounds;
  }

  private findUsed(): CellArea | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const take = (row: number, column: number): void => {
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    };
    const { table } = this;
    for (let rowAt = 0; rowAt < table.rowCount; rowAt += 1) {
      const row = table.rowNumbers[rowAt] as number;
      const edited = this.edits.get(row);
      for (let at = table.rowCells[rowAt] as number; at < (table.rowCells[rowAt + 1] as number); at += 1) {
        if (table.kinds[at] === CELL.empty) continue;
        const column = table.columns[at] as number;
        if (edited?.get(column)?.content == null && this.countsAt(at)) take(row, column);
      }
    }
    for (const [row, cells] of this.edits) {
      for (const [column, edit] of cells) {
        if (edit.content !== null && counts(edit.content)) take(row, column);
      }
    }
    if (bottom < 0) return null;
    return areaAround(top, bottom, left, right);
  }

  /** An empty text is no value, unless a formula gave it. */
  private countsAt(at: number): boolean {
    return this.hasFormula(at) || this.valueAt(at) !== '';
  }

  private hasFormula(at: number): boolean {
    return ((this.table.kinds[at] as number) & FORMULA) !== 0;
  }

  private editOf(row: number, column: number, style: number): CellEdit {
    let cells = this.edits.get(row);
    if (cells === undefined) this.edits.set(row, (cells = new Map<number, CellEdit>()));
    let edit = cells.get(column);
    if (edit === undefined) {
      const at = findCell(this.table, row, column);
      edit = { style: at < 0 ? style : (this.table.styles[at] as number), content: null };
      cells.set(column, edit);
    }
    return edit;
  }

  /** When the cell that holds a shared formula's text changes, the others get formulas of their own. */
  private releaseShared(row: number, column: number, master: number): void {
    const group = this.table.sharedFormulas.find((shared) => shared.row === row && shared.column === column);
    if (group === undefined) return;
    const text = withoutPrefixes(group.text);
    for (const at of group.members) {
      if (at === master) continue;
      const place = this.placeOf(at);
      const edit = this.editOf(place.row, place.column, 0);
      const formula = shiftFormula(text, place.row - row, place.column - column);
      edit.content ??= { kind: 'formula', formula, cached: this.valueAt(at) };
    }
  }

  private placeOf(at: number): { row: number; column: number } {
    const { rowCells, rowNumbers, rowCount, columns } = this.table;
    let low = 0;
    let high = rowCount - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((rowCells[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return { row: rowNumbers[low] as number, column: columns[at] as number };
  }

  /** Without `=`; `null` where the cell has none. */
  private formulaAt(at: number, row: number): string | null {
    if (!this.hasFormula(at)) return null;
    const rowAt = findRow(this.table, row);
    const column = this.table.columns[at] as number;
    const start = this.table.rowStarts[rowAt] as number;
    const read = readFormula(this.bytes, start, this.table.rowEnds[rowAt] as number, column, this.part);
    if (read === null) return null;
    if (read.text !== '' || read.shared === null) return read.text === '' ? null : withoutPrefixes(read.text);
    const groups = this.table.sharedFormulas.filter((group) => group.id === read.shared);
    const group = groups.findLast((candidate) => (candidate.members[0] ?? 0) <= at) ?? groups[0];
    if (group === undefined) return null;
    return shiftFormula(withoutPrefixes(group.text), row - group.row, column - group.column);
  }

  private valueAt(at: number): CellValue {
    const { kinds, values, texts } = this.table;
    const value = values[at] as number;
    switch ((kinds[at] as number) & ~FORMULA) {
      case CELL.number:
        return value;
      case CELL.shared:
        return this.strings[value] ?? '';
      case CELL.text:
      case CELL.error:
        return texts[value] ?? '';
      case CELL.boolean:
        return value === 1;
      default:
        return '';
    }
  }

  /** Row by row: what the file says, then what edits say (`undefined`: nothing). */
  private collect<Item>(
    area: CellArea,
    blank: Item,
    fromFile: (at: number, row: number) => Item,
    fromEdit: (edit: CellEdit) => Item | undefined,
  ): Item[][] {
    const width = area.right - area.left + 1;
    const { table } = this;
    const first = findRow(table, area.top);
    let rowAt = first < 0 ? -first - 1 : first;
    const rows: Item[][] = [];
    for (let row = area.top as number; row <= area.bottom; row += 1) {
      const items = new Array<Item>(width).fill(blank);
      if (rowAt < table.rowCount && table.rowNumbers[rowAt] === row) {
        const end = table.rowCells[rowAt + 1] as number;
        for (let at = table.rowCells[rowAt] as number; at < end; at += 1) {
          const column = table.columns[at] as number;
          if (column > area.right) break;
          if (column >= area.left) items[column - area.left] = fromFile(at, row);
        }
        rowAt += 1;
      }
      const edited = this.edits.get(row);
      if (edited !== undefined) overlay(items, area, edited, fromEdit);
      rows.push(items);
    }
    return rows;
  }
}

/** Walks over the edits or over the area, whichever is less: a host asks for single cells while it writes thousands. */
function overlay<Item>(
  items: Item[],
  { left, right }: CellArea,
  edited: ReadonlyMap<number, CellEdit>,
  fromEdit: (edit: CellEdit) => Item | undefined,
): void {
  const take = (column: number, edit: CellEdit): void => {
    const item = fromEdit(edit);
    if (item !== undefined) items[column - left] = item;
  };
  if (edited.size < right - left + 1) {
    for (const [column, edit] of edited) if (column >= left && column <= right) take(column, edit);
    return;
  }
  for (let column: number = left; column <= right; column += 1) {
    const edit = edited.get(column);
    if (edit !== undefined) take(column, edit);
  }
}

/** An empty text is no value, unless a formula gave it. */
function counts(content: CellContent): boolean {
  return content.kind === 'formula' || valueOf(content) !== '';
}

function areaAround(top: number, bottom: number, left: number, right: number): CellArea {
  return {
    top: rowIndex(top),
    left: columnIndex(left),
    bottom: rowIndex(bottom),
    right: columnIndex(right),
  };
}

function valueOf(content: CellContent): CellValue {
  switch (content.kind) {
    case 'formula':
      return content.cached;
    case 'value':
      return content.value;
    case 'gone':
      return '';
  }
}
