import { makeStyles } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import { GridEditing } from './grid-editing.tsx';
import type { GridActions } from './grid-editing.tsx';
import { ColumnHeadings, RowHeadings } from './grid-headings.tsx';
import { bringIntoView } from './bring-into-view.ts';
import { layoutGrid } from './grid-layout.ts';
import { GridPane } from './grid-pane.tsx';
import type { Span } from './grid-pane.tsx';
import type { Selection } from './selection.ts';
import type { SheetView } from './sheet-view.ts';
import { useGridPointer } from './use-grid-pointer.ts';

const useStyles = makeStyles({
  frame: { position: 'relative', flexGrow: 1, minHeight: 0, minWidth: 0, overflow: 'hidden' },
  scroller: { position: 'absolute', inset: 0, overflow: 'auto', backgroundColor: '#fff', cursor: 'cell' },
  /** Nothing in size: the text box in it is placed by the window, and is what makes the window reachable. */
  editing: { position: 'sticky', top: 0, left: 0, width: 0, height: 0, zIndex: 6 },
  canvas: { display: 'grid', position: 'relative' },
  corner: { position: 'sticky', top: 0, left: 0, zIndex: 4, backgroundColor: '#fff' },
  top: { position: 'sticky', top: 0, zIndex: 3, backgroundColor: '#fff', overflow: 'clip' },
  left: { position: 'sticky', left: 0, zIndex: 2, backgroundColor: '#fff', overflow: 'clip' },
  body: { position: 'relative', overflow: 'clip' },
  inner: { position: 'absolute', overflow: 'clip' },
  blank: {
    position: 'absolute',
    left: 0,
    top: 0,
    boxSizing: 'border-box',
    backgroundColor: '#f5f5f5',
    borderRight: '1px solid #d4d4d4',
    borderBottom: '1px solid #d4d4d4',
  },
  heldBelow: { borderBottom: '1px solid #8f8f8f' },
  edge: { position: 'absolute', backgroundColor: '#9a9a9a', pointerEvents: 'none', zIndex: 1 },
});

export interface GridProps extends GridActions {
  readonly view: SheetView;
  readonly selection: Selection;
  /** Names the grid for assistive technology. */
  readonly label: string;
  /** The grid's text box: whoever holds it can give the grid the keyboard. */
  readonly input: RefObject<HTMLTextAreaElement | null>;
}

/** A sheet to look at and write in; only what is in the window is drawn. */
export function Grid(props: GridProps): ReactElement {
  const { view, selection, label, input } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const [viewport, setViewport] = useState({ width: 900, height: 560 });
  const layout = layoutGrid(view, viewport);
  const { headingWidth, headingHeight, heldRows, heldColumns, frozenWidth, frozenHeight } = layout;

  useEffect(() => {
    const element = scroller.current;
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(() => {
      setViewport({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);

  const rowWindow = useVirtualizer({
    count: view.rows.count - heldRows,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => view.rows.size(index + heldRows),
    overscan: 6,
    initialRect: viewport,
  });
  const columnWindow = useVirtualizer({
    horizontal: true,
    count: view.columns.count - heldColumns,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => view.columns.size(index + heldColumns),
    overscan: 2,
    initialRect: viewport,
  });
  useLayoutEffect(() => {
    rowWindow.measure();
  }, [rowWindow, view.rows, heldRows]);
  useLayoutEffect(() => {
    columnWindow.measure();
  }, [columnWindow, view.columns, heldColumns]);

  const pointer = useGridPointer({ scroller, view, layout, selection, input, actions: props });

  // The selection is brought into view whoever moved it; the pointer moves only what is seen already.
  const drawn = useRef({ view, layout });
  useLayoutEffect(() => {
    drawn.current = { view, layout };
  });
  const { busy } = pointer;
  useLayoutEffect(() => {
    if (scroller.current !== null && !busy.current) {
      bringIntoView(scroller.current, drawn.current.view, drawn.current.layout, selection);
    }
  }, [selection, view.name, busy]);

  const rows = windowSpan(rowWindow.getVirtualItems(), heldRows);
  const columns = windowSpan(columnWindow.getVirtualItems(), heldColumns);
  const heldRowSpan: Span = { first: 0, last: heldRows - 1 };
  const heldColumnSpan: Span = { first: 0, last: heldColumns - 1 };
  const { area } = selection;
  const columnMarks = { axis: view.columns, thickness: headingHeight, from: area.left, to: area.right };
  const rowMarks = { axis: view.rows, thickness: headingWidth, from: area.top, to: area.bottom };
  const pane = { view, selection };
  const top = headingHeight + frozenHeight;
  const left = headingWidth + frozenWidth;
  const template = {
    gridTemplateColumns: `${String(left)}px ${String(view.columns.start(view.columns.count) - frozenWidth)}px`,
    gridTemplateRows: `${String(top)}px ${String(view.rows.start(view.rows.count) - frozenHeight)}px`,
    width: headingWidth + view.columns.start(view.columns.count),
  };
  const bodyBox = { left: 0, top: 0, right: 0, bottom: 0 };
  return (
    <div className={styles.frame}>
      <div ref={scroller} className={styles.scroller} {...pointer.handlers} data-grid-scroller="">
        <div className={styles.editing}>
          <GridEditing {...props} scroller={scroller} layout={layout} pageRows={rows.last - rows.first} />
        </div>
        <div
          role="grid"
          aria-label={label}
          aria-rowcount={view.rows.count}
          aria-colcount={view.columns.count}
          aria-multiselectable="true"
          className={styles.canvas}
          style={template}
        >
          <div className={styles.corner}>
            <div className={styles.blank} style={{ width: headingWidth, height: headingHeight }} />
            <div
              className={styles.inner}
              style={{ left: headingWidth, top: 0, right: 0, height: headingHeight }}
            >
              <ColumnHeadings {...columnMarks} {...heldColumnSpan} origin={0} />
            </div>
            <div
              className={styles.inner}
              style={{ left: 0, top: headingHeight, width: headingWidth, bottom: 0 }}
            >
              <RowHeadings {...rowMarks} {...heldRowSpan} origin={0} />
            </div>
            <div
              className={styles.inner}
              style={{ left: headingWidth, top: headingHeight, right: 0, bottom: 0 }}
            >
              <GridPane {...pane} rows={heldRowSpan} columns={heldColumnSpan} startRow={0} startColumn={0} />
            </div>
            {heldColumns > 0 && (
              <div className={styles.edge} style={{ right: 0, top: 0, bottom: 0, width: 1 }} />
            )}
            {heldRows > 0 && (
              <div className={styles.edge} style={{ left: 0, right: 0, bottom: 0, height: 1 }} />
            )}
          </div>
          <div className={styles.top}>
            <ColumnHeadings {...columnMarks} {...columns} origin={frozenWidth} />
            <div className={styles.inner} style={{ ...bodyBox, top: headingHeight }}>
              <GridPane
                {...pane}
                rows={heldRowSpan}
                columns={columns}
                startRow={0}
                startColumn={heldColumns}
              />
            </div>
            {heldRows > 0 && (
              <div className={styles.edge} style={{ left: 0, right: 0, bottom: 0, height: 1 }} />
            )}
          </div>
          <div className={styles.left}>
            <RowHeadings {...rowMarks} {...rows} origin={frozenHeight} />
            <div className={styles.inner} style={{ ...bodyBox, left: headingWidth }}>
              <GridPane {...pane} rows={rows} columns={heldColumnSpan} startRow={heldRows} startColumn={0} />
            </div>
            {heldColumns > 0 && (
              <div className={styles.edge} style={{ right: 0, top: 0, bottom: 0, width: 1 }} />
            )}
          </div>
          <div className={styles.body}>
            <GridPane {...pane} rows={rows} columns={columns} startRow={heldRows} startColumn={heldColumns} />
          </div>
        </div>
      </div>
    </div>
  );
}

function windowSpan(items: readonly { readonly index: number }[], held: number): Span {
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined) return { first: held, last: held - 1 };
  return { first: first.index + held, last: last.index + held };
}
