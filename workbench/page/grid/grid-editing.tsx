import { useEffect, useLayoutEffect, useState } from 'react';
import type { ClipboardEvent, KeyboardEvent, ReactElement, RefObject } from 'react';
import { cellAddress } from '../../../src/core/sheet-grid.ts';
import type { CellArea } from '../../../src/core/sheet-grid.ts';
import type { XlsxLink } from '../../../src/xlsx/workbook.ts';
import { CellEditor } from './cell-editor.tsx';
import { gridCommand } from './grid-keys.ts';
import type { GridCommand } from './grid-keys.ts';
import { boxInWindow } from './grid-layout.ts';
import type { GridLayout, WindowBox } from './grid-layout.ts';
import { jumpTarget } from './jump.ts';
import { areaOf, extendSelection, moveSelection, selectBetween, selectCell } from './selection.ts';
import type { Direction, Selection } from './selection.ts';
import type { SheetView } from './sheet-view.ts';

/** What the grid asks of whoever holds the workbook. */
export interface GridActions {
  /** The text being typed into the active cell; `null` while nothing is edited. */
  readonly draft: string | null;
  readonly onDraft: (text: string | null) => void;
  readonly onSelect: (selection: Selection) => void;
  /** Edit the active cell, beginning with what it holds. */
  readonly onEditRequest: () => void;
  /** Writes what was typed into the active cell and ends the editing. */
  readonly onCommit: (text: string) => void;
  readonly onClear: (area: CellArea) => void;
  /** Rows of texts put in from `area`'s top left cell on. */
  readonly onPasteRows: (rows: readonly (readonly string[])[], area: CellArea) => void;
  readonly onFollow: (link: XlsxLink) => void;
  readonly onUndo: () => void;
  readonly onSheetStep: (step: 1 | -1) => void;
}

export interface GridEditingProps extends GridActions {
  readonly view: SheetView;
  readonly selection: Selection;
  readonly layout: GridLayout;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  /** How many rows the window shows. */
  readonly pageRows: number;
}

const COPY_LIMIT = 200_000;

/** Keyboard, typing and clipboard of the grid. */
export function GridEditing(props: GridEditingProps): ReactElement {
  const { view, selection, layout, scroller, input, draft } = props;
  const { onDraft, onSelect, onCommit } = props;
  const editing = draft !== null;
  const [scroll, setScroll] = useState({ left: 0, top: 0 });
  const merged = view.merges.at(selection.row, selection.column);
  const cell = merged ?? areaOf(selection.row, selection.column, selection.row, selection.column);

  // While a cell is being edited its box follows the window.
  useEffect(() => {
    const element = scroller.current;
    if (element === null || !editing) return undefined;
    const follow = (): void => {
      setScroll({ left: element.scrollLeft, top: element.scrollTop });
    };
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    return () => {
      element.removeEventListener('scroll', follow);
    };
  }, [editing, scroller]);

  // At rest the unseen box stands where the selection is, so that an input method opens its window there.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element !== null) setScroll({ left: element.scrollLeft, top: element.scrollTop });
  }, [selection, scroller]);

  const run = (command: GridCommand): void => {
    const last = { row: view.rows.count - 1, column: view.columns.count - 1 };
    switch (command.kind) {
      case 'move':
        onSelect(moved(view, selection, command.direction, command.extend, command.far));
        return;
      case 'page': {
        const steps = Math.max(1, props.pageRows - layout.heldRows - 8);
        onSelect(
          (command.extend ? extendSelection : moveSelection)(view, selection, command.direction, steps),
        );
        return;
      }
      case 'home':
        onSelect(selectCell(view.merges, command.whole ? 0 : selection.row, 0));
        return;
      case 'end':
        onSelect(selectCell(view.merges, view.lastUsed.row, view.lastUsed.column));
        return;
      case 'edit':
        props.onEditRequest();
        return;
      case 'clear':
        props.onClear(selection.area);
        return;
      case 'all':
        onSelect({ row: selection.row, column: selection.column, area: areaOf(0, 0, last.row, last.column) });
        return;
      case 'undo':
        props.onUndo();
        return;
      case 'sheet':
        props.onSheetStep(command.step);
    }
  };

  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const command = gridCommand(event);
    if (command === undefined) return;
    event.preventDefault();
    run(command);
  };

  const onCopy = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    if (draft !== null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', copiedText(view, selection.area));
  };

  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const text = event.clipboardData.getData('text/plain');
    if (draft !== null || text === '') return;
    event.preventDefault();
    const rows = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
    props.onPasteRows(
      rows.map((row) => row.split('\t')),
      selection.area,
    );
  };

  const face = view.cell(cell.top, cell.left);
  return (
    <CellEditor
      label={`${cellAddress({ row: cell.top, column: cell.left })} ${face.text}`.trim()}
      draft={draft}
      box={within(boxInWindow(view, layout, scroll, cell), scroller.current)}
      input={input}
      onDraft={onDraft}
      onCommit={(after) => {
        if (draft === null) return;
        onCommit(draft);
        if (after !== 'stay') onSelect(moveSelection(view, selection, after));
      }}
      onCancel={() => {
        onDraft(null);
      }}
      onKey={onKey}
      onCopy={onCopy}
      onPaste={onPaste}
    />
  );
}

/** Kept inside the window: a box far outside would stretch what can be scrolled. */
function within(box: WindowBox, scroller: HTMLElement | null): WindowBox {
  const width = Math.max(0, (scroller?.clientWidth ?? 0) - box.width - 4);
  const height = Math.max(0, (scroller?.clientHeight ?? 0) - box.height - 4);
  return {
    ...box,
    left: Math.max(0, Math.min(box.left, width)),
    top: Math.max(0, Math.min(box.top, height)),
  };
}

function moved(
  view: SheetView,
  selection: Selection,
  direction: Direction,
  extend: boolean,
  far: boolean,
): Selection {
  if (!far) return (extend ? extendSelection : moveSelection)(view, selection, direction);
  const isEmpty = (row: number, column: number): boolean => view.cell(row, column).text === '';
  const target = jumpTarget(isEmpty, selection, direction, view.lastUsed);
  return extend
    ? selectBetween(view.merges, selection, target)
    : selectCell(view.merges, target.row, target.column);
}

/** The shown texts of an area, tabs between cells, line breaks within a cell quoted as Excel does. */
function copiedText(view: SheetView, area: CellArea): string {
  const bottom = Math.min(area.bottom, view.lastUsed.row);
  const right = Math.min(area.right, view.lastUsed.column);
  const rows: string[] = [];
  for (
    let row = area.top as number;
    row <= bottom && rows.length * (right - area.left + 1) < COPY_LIMIT;
    row += 1
  ) {
    if (view.rows.size(row) === 0) continue;
    const cells: string[] = [];
    for (let column = area.left as number; column <= right; column += 1) {
      if (view.columns.size(column) === 0) continue;
      const { text } = view.cell(row, column);
      cells.push(/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    }
    rows.push(cells.join('\t'));
  }
  return rows.join('\n');
}
