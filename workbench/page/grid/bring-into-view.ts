import { scrollToShow } from './axis.ts';
import type { GridLayout } from './grid-layout.ts';
import type { Selection } from './selection.ts';
import type { SheetView } from './sheet-view.ts';

/** Scrolls as little as needed to see the active cell, or the moving end of an area. */
export function bringIntoView(
  scroller: HTMLElement,
  view: SheetView,
  layout: GridLayout,
  { area, row, column }: Selection,
): void {
  const wholeRows = area.left === 0 && area.right === view.columns.count - 1;
  const wholeColumns = area.top === 0 && area.bottom === view.rows.count - 1;
  // An area that begins at the active cell is shown from there to its end.
  const rows =
    area.top < row ? { first: area.top, last: area.top } : movingEnd(row, area.bottom, view.rows.count);
  const columns =
    area.left < column
      ? { first: area.left, last: area.left }
      : movingEnd(column, area.right, view.columns.count);
  if (!wholeColumns && rows.last >= layout.heldRows) {
    scroller.scrollTop = scrollToShow(view.rows, rows, {
      scroll: scroller.scrollTop,
      size: scroller.clientHeight - layout.headingHeight,
      frozen: layout.frozenHeight,
    });
  }
  if (!wholeRows && columns.last >= layout.heldColumns) {
    scroller.scrollLeft = scrollToShow(view.columns, columns, {
      scroll: scroller.scrollLeft,
      size: scroller.clientWidth - layout.headingWidth,
      frozen: layout.frozenWidth,
    });
  }
}

/** A merged cell or small area as a whole; of a long one the end that moves. */
function movingEnd(active: number, end: number, count: number): { first: number; last: number } {
  const LONG = 12;
  return end - active > LONG ? { first: Math.min(end, count - 1), last: end } : { first: active, last: end };
}
