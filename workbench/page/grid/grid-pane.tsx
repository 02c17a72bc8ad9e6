import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { GridRow } from './grid-row.tsx';
import type { Selection } from './selection.ts';
import type { SheetView } from './sheet-view.ts';

const useStyles = makeStyles({
  line: { position: 'absolute', backgroundColor: '#e4e4e4', pointerEvents: 'none' },
  area: {
    position: 'absolute',
    boxSizing: 'border-box',
    pointerEvents: 'none',
    border: '2px solid #107c41',
  },
  wash: { position: 'absolute', pointerEvents: 'none', backgroundColor: 'rgba(16, 124, 65, 0.10)' },
});

/** The number of rows drawn goes up and down by a few with their heights; places for them come by the dozen. */
const PLACES = 12;

export interface Span {
  readonly first: number;
  readonly last: number;
}

export interface GridPaneProps {
  readonly view: SheetView;
  readonly selection: Selection;
  /** The rows and columns drawn now, both ends included. */
  readonly rows: Span;
  readonly columns: Span;
  /** The first row and column this pane may ever show. */
  readonly startRow: number;
  readonly startColumn: number;
}

/** One of the four parts of a sheet with frozen rows and columns: gridlines, cells, selection. */
export function GridPane(props: GridPaneProps): ReactElement {
  const { view, selection, rows, columns, startRow, startColumn } = props;
  const originX = view.columns.start(startColumn);
  const originY = view.rows.start(startRow);
  // A row that leaves the window lends its boxes to one that comes in: on a long way nothing is made anew.
  const places = Math.ceil((rows.last - rows.first + 1) / PLACES) * PLACES;
  const drawn: ReactElement[] = [];
  for (let row = rows.first; row <= rows.last; row += 1) {
    drawn.push(
      <GridRow
        key={row % places}
        view={view}
        row={row}
        first={columns.first}
        last={columns.last}
        originX={originX}
        originY={originY}
        topmost={row === rows.first}
      />,
    );
  }
  return (
    <>
      {view.gridlines && <Gridlines {...props} />}
      <div role="rowgroup">{drawn}</div>
      <SelectionBox view={view} selection={selection} originX={originX} originY={originY} />
    </>
  );
}

function Gridlines({ view, rows, columns, startRow, startColumn }: GridPaneProps): ReactElement {
  const styles = useStyles();
  const originX = view.columns.start(startColumn);
  const originY = view.rows.start(startRow);
  const left = view.columns.start(columns.first) - originX;
  const top = view.rows.start(rows.first) - originY;
  const width = view.columns.start(columns.last + 1) - originX - left;
  const height = view.rows.start(rows.last + 1) - originY - top;
  const lines: ReactElement[] = [];
  for (let row = rows.first; row <= rows.last; row += 1) {
    if (view.rows.size(row) === 0) continue;
    const y = view.rows.start(row + 1) - originY - 1;
    lines.push(
      <div key={`r${String(row)}`} className={styles.line} style={{ left, top: y, width, height: 1 }} />,
    );
  }
  for (let column = columns.first; column <= columns.last; column += 1) {
    if (view.columns.size(column) === 0) continue;
    const x = view.columns.start(column + 1) - originX - 1;
    lines.push(
      <div key={`c${String(column)}`} className={styles.line} style={{ left: x, top, width: 1, height }} />,
    );
  }
  return <div aria-hidden="true">{lines}</div>;
}

interface SelectionBoxProps {
  readonly view: SheetView;
  readonly selection: Selection;
  readonly originX: number;
  readonly originY: number;
}

function SelectionBox({ view, selection, originX, originY }: SelectionBoxProps): ReactElement {
  const styles = useStyles();
  const { area } = selection;
  const left = view.columns.start(area.left) - originX;
  const top = view.rows.start(area.top) - originY;
  const box = {
    left: left - 1,
    top: top - 1,
    width: view.columns.start(area.right + 1) - originX - left + 1,
    height: view.rows.start(area.bottom + 1) - originY - top + 1,
  };
  return (
    <div aria-hidden="true">
      {area.top !== area.bottom || area.left !== area.right ? (
        <div className={styles.wash} style={box} />
      ) : null}
      <div className={styles.area} style={box} data-selection="" />
    </div>
  );
}
