import { makeStyles } from '@fluentui/react-components';
import { useRef, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { areaAddress, cellAddress, columnIndex, rowIndex } from '../../src/core/sheet-grid.ts';
import { FormulaBar } from './bars/formula-bar.tsx';
import { SheetTabs } from './bars/sheet-tabs.tsx';
import { Grid } from './grid/grid.tsx';
import { sameArea, selectCell } from './grid/selection.ts';
import { selectionFigures } from './session/selection-figures.ts';
import type { SessionState, WorkbenchSession } from './session/workbench-session.ts';
import type { WorkbenchWords } from './words/words.ts';

const useStyles = makeStyles({
  area: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, minHeight: 0 },
});

export interface SheetAreaProps {
  readonly say: WorkbenchWords;
  readonly session: WorkbenchSession;
}

/** Address and content of the active cell, the grid, and the sheet tabs. */
export function SheetArea({ say, session }: SheetAreaProps): ReactElement {
  const styles = useStyles();
  const input = useRef<HTMLTextAreaElement>(null);
  const state = useSyncExternalStore(session.subscribe, session.snapshot);
  const { view, selection, draft } = state;
  const toGrid = (): void => {
    input.current?.focus({ preventScroll: true });
  };
  const commit = (text: string): void => {
    if (!session.commit(text)) toGrid();
  };
  return (
    <main className={styles.area}>
      <FormulaBar
        say={say}
        address={selectionAddress(state)}
        content={draft ?? session.typedText()}
        onGoTo={(address) => session.goTo(address)}
        onDraft={(text) => {
          session.edit(text);
        }}
        onCommit={commit}
        onLeave={toGrid}
      />
      <Grid
        view={view}
        selection={selection}
        label={say('workbench.grid', { sheet: view.name })}
        input={input}
        draft={draft}
        onDraft={(text) => {
          session.edit(text);
        }}
        onSelect={(next) => {
          session.select(next);
        }}
        onEditRequest={() => {
          session.edit(session.typedText());
          toGrid();
        }}
        onCommit={commit}
        onClear={(area) => {
          session.clear(area);
        }}
        onPasteRows={(rows, area) => {
          session.paste(rows, area);
        }}
        onFollow={(link) => {
          session.follow(link);
        }}
        onUndo={() => {
          session.undo();
        }}
        onSheetStep={(step) => {
          session.stepSheet(step);
        }}
      />
      <SheetTabs
        say={say}
        tabs={state.tabs}
        hiddenTabs={state.hiddenTabs}
        status={statusParts(say, state)}
        onShow={(name) => {
          session.showSheet(name);
        }}
      />
    </main>
  );
}

/** The active cell, or the area when more is selected than the cell (or its merged area) itself. */
function selectionAddress({ view, selection }: SessionState): string {
  const { area, row, column } = selection;
  const alone = sameArea(selectCell(view.merges, row, column).area, area);
  return alone ? cellAddress({ row: rowIndex(row), column: columnIndex(column) }) : areaAddress(area);
}

function statusParts(say: WorkbenchWords, { view, selection }: SessionState): readonly string[] {
  const figures = selectionFigures(view, selection.area);
  if (figures === null) {
    const { row, column } = view.lastUsed;
    return [say('workbench.used', { rows: row + 1, columns: column + 1 })];
  }
  const sum =
    figures.sum === null ? [] : [say('workbench.sum', { sum: Number(figures.sum.toPrecision(12)) })];
  return [say('workbench.count', { count: figures.count }), ...sum];
}
