import type { CellArea, CellValue } from '../../../src/core/sheet-grid.ts';
import type { CellLook, XlsxLink, XlsxSheet } from '../../../src/xlsx/workbook.ts';
import { createAxis } from './axis.ts';
import type { Axis } from './axis.ts';
import type { Paint } from './cell-style.ts';
import { columnPixels, digitWidth, lineHeight, pointsToPixels, wrappedLines } from './measures.ts';
import { indexMerges } from './merge-index.ts';
import type { MergeIndex } from './merge-index.ts';
import { areaOf } from './selection.ts';

/** A sheet as the grid draws it: one value a version, so that React knows by identity what changed. */
export interface SheetView {
  readonly name: string;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  /** The bottom right corner of what is used; 0, 0 on an empty sheet. */
  readonly lastUsed: { readonly row: number; readonly column: number };
  cell(row: number, column: number): CellFace;
  paint(row: number, column: number): Paint | undefined;
  link(row: number, column: number): XlsxLink | undefined;
}

/** What one cell shows. */
export interface CellFace {
  readonly value: CellValue;
  /** As Excel shows it. */
  readonly text: string;
  readonly look: CellLook;
}

/** Empty rows and columns drawn beyond the used ones, so that there is room to write. */
const ROOM = { rows: 60, columns: 8 };
const LEAST = { rows: 100, columns: 26 };
const MOST = { rows: 1_048_576, columns: 16_384 };
/** Up to so many cells, rows without a height of their own are fitted to their wrapped text, as Excel does. */
const FITTED_CELLS = 30_000;
const CELL_PADDING = 6;

/**
 * `paint` says what conditional formats show now; it is asked for the drawn cells only. `before` is the view of the
 * same sheet when nothing but values changed: on a large sheet its rows and columns stand as they were.
 */
export function createSheetView(
  sheet: XlsxSheet,
  paint: (row: number, column: number) => Paint | undefined,
  before?: SheetView,
): SheetView {
  const used = sheet.used();
  const lastUsed = { row: used?.bottom ?? 0, column: used?.right ?? 0 };
  const cell = (row: number, column: number): CellFace => ({
    value: sheet.values(areaOf(row, column, row, column))[0]?.[0] ?? '',
    text: sheet.text(row, column),
    look: sheet.style(row, column),
  });
  const grown =
    before === undefined || lastUsed.row > before.lastUsed.row || lastUsed.column > before.lastUsed.column;
  if (before !== undefined && !grown && cellCount(used) > FITTED_CELLS) return { ...before, paint, cell };
  const rowCount = Math.min(MOST.rows, Math.max(LEAST.rows, (used?.bottom ?? 0) + 1 + ROOM.rows));
  const columnCount = Math.min(MOST.columns, Math.max(LEAST.columns, (used?.right ?? 0) + 1 + ROOM.columns));
  // A cell nobody has touched wears the workbook's default font.
  const plain = sheet.style(rowCount - 1, columnCount - 1);
  const digit = digitWidth(plain.fontName, plain.fontSize);
  const columns = createAxis(columnCount, (column) =>
    sheet.columnHidden(column) ? 0 : columnPixels(sheet.columnWidth(column), digit),
  );
  const merges = indexMerges(sheet.merges);
  const plainHeight = Math.max(18, lineHeight(plain.fontSize) + 1);
  const fitted = fittedHeights(sheet, used, columns, merges);
  const rows = createAxis(rowCount, (row) => {
    if (sheet.rowHidden(row)) return 0;
    const points = sheet.rowHeight(row);
    return points === undefined ? Math.max(plainHeight, fitted(row)) : pointsToPixels(points);
  });
  const links = new Map(sheet.links.map((link) => [cellKey(link.row, link.column), link]));
  return {
    name: sheet.name,
    rows,
    columns,
    merges,
    frozen: sheet.frozen,
    gridlines: sheet.showGridlines,
    lastUsed,
    paint,
    link: (row, column) => links.get(cellKey(row, column)),
    cell,
  };
}

/** The height that a row's texts need, 0 where the sheet is too large to fit every row while opening it. */
function fittedHeights(
  sheet: XlsxSheet,
  used: CellArea | null,
  columns: Axis,
  merges: MergeIndex,
): (row: number) => number {
  if (used === null) return () => 0;
  if (cellCount(used) > FITTED_CELLS) return () => 0;
  const values = sheet.values(used);
  return (row) => {
    let height = 0;
    for (const [offset, value] of (values[row - used.top] ?? []).entries()) {
      const column = used.left + offset;
      if (value === '' || columns.size(column) === 0) continue;
      const look = sheet.style(row, column);
      // A merged cell does not stretch its rows: Excel's rule.
      if (merges.at(row, column) !== undefined) continue;
      const lines = look.wrap
        ? wrappedLines(sheet.text(row, column), look.fontSize, columns.size(column) - CELL_PADDING)
        : 1;
      height = Math.max(height, lines * lineHeight(look.fontSize) + 2);
    }
    return Math.min(height, 546);
  };
}

function cellCount(used: CellArea | null): number {
  return used === null ? 0 : (used.bottom - used.top + 1) * (used.right - used.left + 1);
}

function cellKey(row: number, column: number): number {
  return row * MOST.columns + column;
}
