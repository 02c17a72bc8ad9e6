import { columnIndex, rowIndex } from '../../../src/core/sheet-grid.ts';
import type { CellArea } from '../../../src/core/sheet-grid.ts';
import { stepVisible } from './axis.ts';
import type { Axis } from './axis.ts';
import type { MergeIndex } from './merge-index.ts';

/** What is selected on a sheet: the active cell, and the area drawn from it. Counted from 0. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly area: CellArea;
}

/** What a selection has to know of its sheet. */
export interface SelectionSheet {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

export function areaOf(top: number, left: number, bottom: number, right: number): CellArea {
  return {
    top: rowIndex(Math.min(top, bottom)),
    left: columnIndex(Math.min(left, right)),
    bottom: rowIndex(Math.max(top, bottom)),
    right: columnIndex(Math.max(left, right)),
  };
}

/** The cell alone, or the merged area it belongs to with its top left cell active. */
export function selectCell(merges: MergeIndex, row: number, column: number): Selection {
  const merged = merges.at(row, column);
  if (merged === undefined) return { row, column, area: areaOf(row, column, row, column) };
  return { row: merged.top, column: merged.left, area: merged };
}

/** The area between two cells, grown until no merged area is cut through; `from` stays the active cell. */
export function selectBetween(
  merges: MergeIndex,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
): Selection {
  let area = areaOf(from.row, from.column, to.row, to.column);
  for (;;) {
    const grown = merges
      .touching(area.top, area.left, area.bottom, area.right)
      .reduce(
        (all, merge) =>
          areaOf(
            Math.min(all.top, merge.top),
            Math.min(all.left, merge.left),
            Math.max(all.bottom, merge.bottom),
            Math.max(all.right, merge.right),
          ),
        area,
      );
    if (sameArea(grown, area)) return { row: from.row, column: from.column, area };
    area = grown;
  }
}

/** One step from the active cell: out of its merged area, over hidden rows and columns, into the next merge. */
export function moveSelection(
  sheet: SelectionSheet,
  selection: Selection,
  direction: Direction,
  steps = 1,
): Selection {
  const merged = sheet.merges.at(selection.row, selection.column);
  const { row, column } = selection;
  switch (direction) {
    case 'up':
      return selectCell(sheet.merges, stepVisible(sheet.rows, merged?.top ?? row, -steps), column);
    case 'down':
      return selectCell(sheet.merges, stepVisible(sheet.rows, merged?.bottom ?? row, steps), column);
    case 'left':
      return selectCell(sheet.merges, row, stepVisible(sheet.columns, merged?.left ?? column, -steps));
    case 'right':
      return selectCell(sheet.merges, row, stepVisible(sheet.columns, merged?.right ?? column, steps));
  }
}

/** The area's far edge moved by one visible row or column: Shift and an arrow. */
export function extendSelection(
  sheet: SelectionSheet,
  selection: Selection,
  direction: Direction,
  steps = 1,
): Selection {
  const { area, row, column } = selection;
  const far = {
    row: area.top < row ? area.top : area.bottom,
    column: area.left < column ? area.left : area.right,
  };
  const vertical = direction === 'up' || direction === 'down';
  const signed = direction === 'up' || direction === 'left' ? -steps : steps;
  let to = vertical
    ? { row: stepVisible(sheet.rows, far.row, signed), column: far.column }
    : { row: far.row, column: stepVisible(sheet.columns, far.column, signed) };
  let next = selectBetween(sheet.merges, selection, to);
  // Growing back over a merge must not hold the edge where it was: step once more beyond the merge.
  if (sameArea(next.area, area)) {
    const merged = sheet.merges.at(far.row, far.column);
    if (merged !== undefined) {
      const edge = { up: merged.top, down: merged.bottom, left: merged.left, right: merged.right }[direction];
      to = vertical
        ? { row: stepVisible(sheet.rows, edge, signed), column: far.column }
        : { row: far.row, column: stepVisible(sheet.columns, edge, signed) };
      next = selectBetween(sheet.merges, selection, to);
    }
  }
  return next;
}

export function sameArea(one: CellArea, other: CellArea): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}
