import { holdable } from './axis.ts';
import type { SheetView } from './sheet-view.ts';

/** How the grid's window is divided: headings, frozen part, and what scrolls. Pixels. */
export interface GridLayout {
  readonly headingWidth: number;
  readonly headingHeight: number;
  /** How many rows and columns are held still. */
  readonly heldRows: number;
  readonly heldColumns: number;
  readonly frozenWidth: number;
  readonly frozenHeight: number;
}

const HEADING_HEIGHT = 22;

export function layoutGrid(
  view: SheetView,
  viewport: { readonly width: number; readonly height: number },
): GridLayout {
  const headingWidth = Math.max(34, String(view.rows.count).length * 8 + 12);
  const heldRows = holdable(view.rows, view.frozen.rows, viewport.height - HEADING_HEIGHT);
  const heldColumns = holdable(view.columns, view.frozen.columns, viewport.width - headingWidth);
  return {
    headingWidth,
    headingHeight: HEADING_HEIGHT,
    heldRows,
    heldColumns,
    frozenWidth: view.columns.start(heldColumns),
    frozenHeight: view.rows.start(heldRows),
  };
}

/** What lies under a point of the grid's window. */
export type GridSpot =
  | { readonly kind: 'cell'; readonly row: number; readonly column: number }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'corner' };

/** `x`, `y` in pixels from the window's top left corner. */
export function spotAt(
  view: SheetView,
  layout: GridLayout,
  scroll: { readonly left: number; readonly top: number },
  x: number,
  y: number,
): GridSpot {
  const across = x - layout.headingWidth;
  const down = y - layout.headingHeight;
  const column = view.columns.at(Math.max(0, across < layout.frozenWidth ? across : across + scroll.left));
  const row = view.rows.at(Math.max(0, down < layout.frozenHeight ? down : down + scroll.top));
  if (across < 0 && down < 0) return { kind: 'corner' };
  if (across < 0) return { kind: 'row', row };
  if (down < 0) return { kind: 'column', column };
  return { kind: 'cell', row, column };
}

/** A rectangle in pixels from the window's top left corner. */
export interface WindowBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a rectangle of cells stands in the grid's window now, held parts considered. */
export function boxInWindow(
  view: SheetView,
  layout: GridLayout,
  scroll: { readonly left: number; readonly top: number },
  area: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  },
): WindowBox {
  const left = view.columns.start(area.left);
  const top = view.rows.start(area.top);
  return {
    left: layout.headingWidth + left - (area.left < layout.heldColumns ? 0 : scroll.left),
    top: layout.headingHeight + top - (area.top < layout.heldRows ? 0 : scroll.top),
    width: view.columns.start(area.right + 1) - left,
    height: view.rows.start(area.bottom + 1) - top,
  };
}
