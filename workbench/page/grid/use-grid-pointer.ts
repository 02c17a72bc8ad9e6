import { useRef } from 'react';
import type { PointerEvent, MouseEvent, RefObject } from 'react';
import type { GridActions } from './grid-editing.tsx';
import { spotAt } from './grid-layout.ts';
import type { GridLayout, GridSpot } from './grid-layout.ts';
import { areaOf, selectBetween, selectCell } from './selection.ts';
import type { Selection } from './selection.ts';
import type { SheetView } from './sheet-view.ts';

export interface GridPointerProps {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly view: SheetView;
  readonly layout: GridLayout;
  readonly selection: Selection;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly actions: Pick<GridActions, 'onSelect' | 'onFollow' | 'onEditRequest'>;
}

export interface GridPointer {
  /** True while the pointer is selecting: the window then stays where it is. */
  readonly busy: RefObject<boolean>;
  readonly handlers: {
    onPointerDown: (event: PointerEvent) => void;
    onPointerMove: (event: PointerEvent) => void;
    onPointerUp: (event: PointerEvent) => void;
    onPointerCancel: () => void;
    onDoubleClick: (event: MouseEvent) => void;
  };
}

/** Selecting with the pointer: cells, areas by dragging, whole rows and columns at the headings, links. */
export function useGridPointer(props: GridPointerProps): GridPointer {
  const { scroller, view, layout, selection, input, actions } = props;
  const busy = useRef(false);
  const anchor = useRef<GridSpot | null>(null);

  const spot = (event: MouseEvent): GridSpot | null => {
    const element = scroller.current;
    if (element === null) return null;
    const box = element.getBoundingClientRect();
    const x = event.clientX - box.left;
    const y = event.clientY - box.top;
    if (x > element.clientWidth || y > element.clientHeight) return null; // the scroll bars
    return spotAt(view, layout, { left: element.scrollLeft, top: element.scrollTop }, x, y);
  };

  const between = (from: GridSpot, to: GridSpot): Selection => {
    const lastRow = view.rows.count - 1;
    const lastColumn = view.columns.count - 1;
    if (from.kind === 'corner') return { row: 0, column: 0, area: areaOf(0, 0, lastRow, lastColumn) };
    if (from.kind === 'row') {
      const end = to.kind === 'row' || to.kind === 'cell' ? to.row : from.row;
      return { row: from.row, column: 0, area: areaOf(from.row, 0, end, lastColumn) };
    }
    if (from.kind === 'column') {
      const end = to.kind === 'column' || to.kind === 'cell' ? to.column : from.column;
      return { row: 0, column: from.column, area: areaOf(0, from.column, lastRow, end) };
    }
    if (to.kind !== 'cell' || (to.row === from.row && to.column === from.column)) {
      return selectCell(view.merges, from.row, from.column);
    }
    return selectBetween(view.merges, selectCell(view.merges, from.row, from.column), to);
  };

  return {
    busy,
    handlers: {
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        const here = spot(event);
        if (here === null) return;
        event.preventDefault();
        input.current?.focus({ preventScroll: true });
        busy.current = true;
        if (event.shiftKey && here.kind === 'cell') {
          anchor.current = { kind: 'cell', row: selection.row, column: selection.column };
          actions.onSelect(selectBetween(view.merges, selection, here));
        } else {
          anchor.current = here;
          actions.onSelect(between(here, here));
        }
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove: (event) => {
        const from = anchor.current;
        if (from === null) return;
        const here = spot(event);
        if (here !== null) actions.onSelect(between(from, here));
      },
      onPointerUp: (event) => {
        const from = anchor.current;
        anchor.current = null;
        // The layout effect of the last selection has run by now.
        busy.current = false;
        const here = spot(event);
        if (from?.kind !== 'cell' || here?.kind !== 'cell') return;
        const cell = selectCell(view.merges, here.row, here.column);
        if (cell.row !== selectCell(view.merges, from.row, from.column).row) return;
        const link = view.link(cell.row, cell.column);
        if (link !== undefined && !event.shiftKey) actions.onFollow(link);
      },
      onPointerCancel: () => {
        anchor.current = null;
        busy.current = false;
      },
      onDoubleClick: (event) => {
        if (spot(event)?.kind === 'cell') actions.onEditRequest();
      },
    },
  };
}
