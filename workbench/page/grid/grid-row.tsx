import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactElement } from 'react';
import type { CellArea } from '../../../src/core/sheet-grid.ts';
import { cellStyle, contentSide } from './cell-style.ts';
import type { Paint } from './cell-style.ts';
import { textWidth } from './measures.ts';
import type { CellFace, SheetView } from './sheet-view.ts';

const useStyles = makeStyles({
  row: { position: 'absolute', left: 0 },
  cell: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    border: '1px solid transparent',
    padding: '0 2px',
    overflow: 'hidden',
    whiteSpace: 'pre',
    lineHeight: 1.25,
    color: '#000',
  },
  blank: { backgroundColor: '#fff' },
  link: { cursor: 'pointer' },
});

export interface GridRowProps {
  readonly view: SheetView;
  readonly row: number;
  /** The columns drawn, both included. */
  readonly first: number;
  readonly last: number;
  /** Pixels of the pane's own first row and column. */
  readonly originX: number;
  readonly originY: number;
  /** The topmost drawn row also draws merged areas that begin above it. */
  readonly topmost: boolean;
}

/** One row of one pane. Empty, unpainted cells are not drawn at all: gridlines lie beneath. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement | null {
  const { view, row, first, last, originX, originY, topmost } = props;
  const styles = useStyles();
  const height = view.rows.size(row);
  if (height === 0 && !topmost) return null;
  const cells: ReactElement[] = [];
  const add = (
    column: number,
    area: CellArea | undefined,
    face: CellFace,
    box: Box,
    blank: boolean,
  ): void => {
    const side = contentSide(face.look, face.value);
    const paint = view.paint(area?.top ?? row, area?.left ?? column);
    const style = { ...cellStyle(face.look, side, paint), ...overLines(face, paint, box) };
    cells.push(
      <div
        key={column}
        role="gridcell"
        aria-colindex={column + 1}
        {...(area === undefined
          ? {}
          : { 'aria-rowspan': area.bottom - area.top + 1, 'aria-colspan': area.right - area.left + 1 })}
        data-cell={`${String(area?.top ?? row)}:${String(area?.left ?? column)}`}
        className={mergeClasses(
          styles.cell,
          blank && styles.blank,
          view.link(area?.top ?? row, area?.left ?? column) !== undefined && styles.link,
        )}
        style={style}
      >
        {shownText(face, box.width, side === 'right')}
      </div>,
    );
  };

  for (const area of view.merges.touching(row, first, row, last)) {
    const starts = area.top === row || (topmost && area.top < row);
    if (!starts) continue;
    const left = view.columns.start(area.left);
    const top = view.rows.start(area.top);
    const width = view.columns.start(area.right + 1) - left;
    const tall = view.rows.start(area.bottom + 1) - top;
    if (width === 0 || tall === 0) continue;
    add(
      area.left,
      area,
      mergedFace(view, area),
      { left: left - originX, top: top - view.rows.start(row), width, height: tall },
      true,
    );
  }
  if (height > 0) {
    for (let column = first; column <= last; column += 1) {
      const size = view.columns.size(column);
      if (size === 0 || view.merges.at(row, column) !== undefined) continue;
      const face = view.cell(row, column);
      if (!isVisible(face) && view.paint(row, column) === undefined) continue;
      const wide = spill(view, face, row, column, last);
      add(
        column,
        undefined,
        faceWithNeighbours(view, face, row, column),
        { left: view.columns.start(column) - originX, top: 0, width: wide, height },
        wide > size,
      );
    }
  }
  const place = { transform: `translateY(${String(view.rows.start(row) - originY)}px)` };
  return cells.length === 0 ? null : (
    <div role="row" aria-rowindex={row + 1} className={styles.row} style={place}>
      {cells}
    </div>
  );
});

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A box with a line or fill of its own begins on the line it shares with its neighbour above (before); any
 * other box leaves that line to the neighbour.
 */
function overLines({ look }: CellFace, paint: Paint | undefined, box: Box): Box {
  const filled = look.fill !== null || paint?.fill !== undefined;
  const across = filled || look.borders.left !== undefined ? 1 : 0;
  const down = filled || look.borders.top !== undefined ? 1 : 0;
  return {
    left: box.left - across,
    top: box.top - down,
    width: box.width + across,
    height: box.height + down,
  };
}

function isVisible({ text, look }: CellFace): boolean {
  const { top, right, bottom, left } = look.borders;
  return text !== '' || look.fill !== null || (top ?? right ?? bottom ?? left) !== undefined;
}

/** A number that does not fit is shown as ####, never cut: half a number would be a wrong one. */
function shownText(face: CellFace, width: number, right: boolean): string {
  if (typeof face.value !== 'number' || !right || face.look.wrap) return face.text;
  const fits = textWidth(face.text, face.look.fontSize, face.look.bold) * 0.92 <= width - 4;
  return fits ? face.text : '#'.repeat(Math.max(1, Math.floor(width / 9)));
}

/** Width in pixels of a text that runs on over the empty cells to its right. */
function spill(view: SheetView, face: CellFace, row: number, column: number, last: number): number {
  const size = view.columns.size(column);
  if (typeof face.value !== 'string' || face.look.wrap || face.text === '') return size;
  if (face.look.horizontal !== 'general' && face.look.horizontal !== 'left') return size;
  const needed = textWidth(face.text, face.look.fontSize, face.look.bold) + 6;
  let width = size;
  for (let next = column + 1; width < needed && next <= last; next += 1) {
    if (view.merges.at(row, next) !== undefined || view.cell(row, next).text !== '') break;
    width += view.columns.size(next);
  }
  return width;
}

/** Filled boxes lie over their neighbours' lines, so they draw those lines themselves. */
function faceWithNeighbours(view: SheetView, face: CellFace, row: number, column: number): CellFace {
  const { top, left } = face.look.borders;
  const above = top ?? (row > 0 ? view.cell(row - 1, column).look.borders.bottom : undefined);
  const before = left ?? (column > 0 ? view.cell(row, column - 1).look.borders.right : undefined);
  if (above === top && before === left) return face;
  const borders = {
    ...face.look.borders,
    ...(above === undefined ? {} : { top: above }),
    ...(before === undefined ? {} : { left: before }),
  };
  return { ...face, look: { ...face.look, borders } };
}

/** A merged area wears its first cell's look, and the lines of its last cell at the far edges. */
function mergedFace(view: SheetView, area: CellArea): CellFace {
  const face = view.cell(area.top, area.left);
  const { right, bottom } = view.cell(area.bottom, area.right).look.borders;
  const borders = {
    ...face.look.borders,
    ...(right === undefined ? {} : { right }),
    ...(bottom === undefined ? {} : { bottom }),
  };
  return { ...face, look: { ...face.look, borders } };
}
