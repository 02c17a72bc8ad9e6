import type { CellArea } from '../../../src/core/sheet-grid.ts';
import type { XlsxLink, XlsxSheet } from '../../../src/xlsx/workbook.ts';
import type { LiveWorkbook } from '../../officejs/live/live-workbook.ts';
import { HostError } from '../../officejs/protocol/host-error.ts';
import { stepVisible } from '../grid/axis.ts';
import type { Paint } from '../grid/cell-style.ts';
import { areaOf, sameArea, selectBetween, selectCell } from '../grid/selection.ts';
import type { Selection } from '../grid/selection.ts';
import { createSheetView } from '../grid/sheet-view.ts';
import type { SheetView } from '../grid/sheet-view.ts';
import { parseLocation } from './location.ts';
import { message } from './notice.ts';
import type { Notice } from './notice.ts';
import { cellBefore, revert } from './undo.ts';
import type { CellBefore, Edit } from './undo.ts';

/** What the page shows of the open workbook; a new value after every change. */
export interface SessionState {
  readonly fileName: string;
  readonly tabs: readonly { readonly name: string; readonly active: boolean }[];
  readonly hiddenTabs: number;
  readonly view: SheetView;
  readonly selection: Selection;
  /** What is being typed into the active cell; `null` while nothing is edited. */
  readonly draft: string | null;
  /** Whether there is something to save. */
  readonly changed: boolean;
  readonly canUndo: boolean;
  readonly notice: Notice | null;
}

/** What a session needs of the host that answers the pane. */
export interface SessionHost {
  /** What conditional formats show in a cell of the sheet now. */
  painted(sheet: XlsxSheet): (row: number, column: number) => Paint | undefined;
  /** Works out formula cells anew after cells of the sheet changed; `formulas`: formulas came or went among them. */
  recalculate(sheet: XlsxSheet, formulas: boolean): void;
}

const PLAIN: SessionHost = { painted: () => () => undefined, recalculate: () => undefined };

const PASTE_LIMIT = 100_000;
const UNDO_LIMIT = 100;

/** The workbook a person has open on the workbench: what the grid shows, and what typing into it does. */
export class WorkbenchSession {
  private state: SessionState;
  private readonly listeners = new Set<() => void>();
  private readonly undos: Edit[] = [];
  private readonly selections = new Map<XlsxSheet, Selection>();
  private shown: XlsxSheet;
  private sendEvents: () => void = () => undefined;
  private wrote = false;

  constructor(
    readonly live: LiveWorkbook,
    private readonly host: SessionHost = PLAIN,
  ) {
    this.shown = live.model.activeSheet;
    const view = this.viewOf(this.shown);
    this.state = {
      fileName: live.fileName,
      ...this.tabs(),
      view,
      selection: selectCell(view.merges, 0, 0),
      draft: null,
      changed: false,
      canUndo: false,
      notice: null,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly snapshot = (): SessionState => this.state;

  /** Who sends the add-in the events that the user causes. */
  onEvents(send: () => void): void {
    this.sendEvents = send;
  }

  /** The add-in may have changed the workbook in the batch that is about to be answered. */
  hostWrote(): void {
    this.wrote = true;
  }

  /** A batch of the add-in has been answered: shows what is there now, and what it selected. */
  hostAnswered(): void {
    const changed = this.wrote;
    this.wrote = false;
    const sheet = this.live.model.activeSheet;
    const moved = sheet !== this.shown;
    const { area } = this.live.selection;
    if (!changed && !moved && sameArea(area, this.state.selection.area)) return;
    this.shown = sheet;
    const view = changed || moved ? this.viewOf(sheet) : this.state.view;
    // What is selected on another sheet says nothing of this one, which has merges of its own.
    const kept = this.selections.get(sheet) ?? (moved ? undefined : this.state.selection);
    const selection =
      kept !== undefined && sameArea(kept.area, area)
        ? kept
        : selectBetween(
            view.merges,
            { row: area.top, column: area.left },
            { row: area.bottom, column: area.right },
          );
    this.selections.set(sheet, selection);
    const draft = moved ? null : this.state.draft;
    this.update({ ...this.tabs(), view, selection, draft, changed: this.state.changed || changed });
  }

  /** Draws everything anew: the day, or what conditional formats depend on, has changed. */
  redraw(): void {
    this.update({ view: this.viewOf(this.shown, this.state.view) });
  }

  select(selection: Selection): void {
    if (selection === this.state.selection) return;
    this.selections.set(this.shown, selection);
    this.live.select({ sheet: this.live.active, area: selection.area });
    this.update({ selection });
    this.sendEvents();
  }

  showSheet(name: string): void {
    const sheet = this.live.model.sheet(name);
    if (sheet === undefined || sheet === this.shown || sheet.visibility !== 'visible') return;
    this.live.activate(this.live.live(sheet));
    this.shown = sheet;
    const view = this.viewOf(sheet);
    const selection = this.selections.get(sheet) ?? selectCell(view.merges, 0, 0);
    this.live.select({ sheet: this.live.active, area: selection.area });
    this.update({ ...this.tabs(), view, selection, draft: null });
    this.sendEvents();
  }

  stepSheet(step: 1 | -1): void {
    const at = this.state.tabs.findIndex(({ active }) => active);
    const next = this.state.tabs[at + step];
    if (next !== undefined) this.showSheet(next.name);
  }

  /** Goes to `H5`, `A1:B3` or `'Sheet 1'!A5`; says so when there is no such place. */
  goTo(address: string): boolean {
    const target = parseLocation(address);
    const sheet = target?.sheet === null ? this.shown : this.live.model.sheet(target?.sheet ?? '');
    const { rows, columns } = this.state.view;
    const inside =
      sheet === this.shown && target !== null
        ? target.area.bottom < rows.count && target.area.right < columns.count
        : target !== null;
    if (target === null || sheet?.visibility !== 'visible' || !inside) {
      this.notify(message('warning', 'workbench.noSuchCell', { address }));
      return false;
    }
    this.showSheet(sheet.name);
    const { merges } = this.state.view;
    const { top, left, bottom, right } = target.area;
    this.select(selectBetween(merges, { row: top, column: left }, { row: bottom, column: right }));
    return true;
  }

  follow(link: XlsxLink): void {
    if (link.location === undefined) {
      this.notify(message('warning', 'workbench.outside', { target: link.target ?? '' }));
      return;
    }
    const place = parseLocation(link.location);
    const sheet = place?.sheet === null ? this.shown : this.live.model.sheet(place?.sheet ?? '');
    if (place === null || sheet === undefined) {
      this.notify(message('warning', 'workbench.linkBroken', { target: link.location }));
    } else {
      this.goTo(link.location);
    }
  }

  /** What the active cell holds, as it would be typed. */
  typedText(): string {
    const { row, column } = this.state.selection;
    const held = this.shown.formulas(areaOf(row, column, row, column))[0]?.[0] ?? '';
    if (typeof held === 'boolean') return held ? 'TRUE' : 'FALSE';
    if (typeof held === 'number')
      return /[ymdhs%]/i.test(this.format()) ? this.shown.text(row, column) : String(held);
    const value = this.shown.values(areaOf(row, column, row, column))[0]?.[0];
    // A text that would be read as something else when typed again is quoted, as Excel shows it.
    return held === value && /^[=+@'-]/.test(held) ? `'${held}` : held;
  }

  private format(): string {
    const { row, column } = this.state.selection;
    return this.shown.numberFormats(areaOf(row, column, row, column))[0]?.[0] ?? 'General';
  }

  edit(draft: string | null): void {
    if (draft !== this.state.draft) this.update({ draft });
  }

  /** Writes what was typed into the active cell. Says why when it cannot; the draft is kept then. */
  commit(text: string): boolean {
    const { row, column } = this.state.selection;
    if (text === this.typedText()) {
      this.update({ draft: null });
      return true;
    }
    return this.write([{ row, column, text }]);
  }

  clear(area: CellArea): void {
    const used = this.shown.used();
    if (used === null) return;
    const cells: { row: number; column: number; text: string }[] = [];
    for (let row = Math.max(area.top, used.top); row <= Math.min(area.bottom, used.bottom); row += 1) {
      for (
        let column = Math.max(area.left, used.left);
        column <= Math.min(area.right, used.right);
        column += 1
      ) {
        if (this.state.view.cell(row, column).value !== '') cells.push({ row, column, text: '' });
      }
    }
    if (cells.length > 0) this.write(cells);
  }

  /** Puts rows of texts in from the area's top left cell on, over hidden rows and columns as if they were not. */
  paste(rows: readonly (readonly string[])[], area: CellArea): void {
    const { view } = this.state;
    const cells: { row: number; column: number; text: string }[] = [];
    let row: number = area.top;
    for (const texts of rows) {
      let column: number = area.left;
      for (const text of texts) {
        if (cells.length < PASTE_LIMIT) cells.push({ row, column, text });
        const next = stepVisible(view.columns, column, 1);
        if (next === column) break;
        column = next;
      }
      const next = stepVisible(view.rows, row, 1);
      if (next === row) break;
      row = next;
    }
    this.write(cells);
  }

  undo(): void {
    const edit = this.undos.pop();
    if (edit === undefined) return;
    revert(edit);
    this.changedCells(edit.sheet, edit.cells);
    this.showSheet(edit.sheet.name);
    const first = edit.cells[0];
    if (first !== undefined) this.select(selectCell(this.state.view.merges, first.row, first.column));
  }

  /** The package as it stands now. */
  save(): Uint8Array {
    const bytes = this.live.model.save();
    this.update({ changed: false });
    return bytes;
  }

  notify(notice: Notice | null): void {
    this.update({ notice });
  }

  private write(cells: readonly { row: number; column: number; text: string }[]): boolean {
    const sheet = this.live.live(this.shown);
    if (sheet.protected) {
      this.notify({ kind: 'trouble', trouble: { kind: 'sheet-protected', sheet: this.shown.name } });
      return false;
    }
    const before: CellBefore[] = [];
    try {
      for (const { row, column, text } of cells) {
        before.push(cellBefore(this.shown, row, column));
        sheet.enter(row, column, text);
      }
    } catch (error) {
      revert({ sheet: this.shown, cells: before });
      if (!(error instanceof HostError)) throw error;
      this.notify(message('warning', 'workbench.formulaUnknown'));
      return false;
    }
    this.undos.push({ sheet: this.shown, cells: before });
    if (this.undos.length > UNDO_LIMIT) this.undos.shift();
    this.changedCells(this.shown, before);
    return true;
  }

  private changedCells(sheet: XlsxSheet, cells: readonly CellBefore[]): void {
    const rows = cells.map(({ row }) => row);
    const columns = cells.map(({ column }) => column);
    const least = (list: readonly number[]): number => list.reduce((one, other) => Math.min(one, other));
    const most = (list: readonly number[]): number => list.reduce((one, other) => Math.max(one, other));
    const isFormula = (held: unknown): boolean => typeof held === 'string' && held.startsWith('=');
    const now = cells.map(({ row, column }) => cellBefore(sheet, row, column));
    this.host.recalculate(
      sheet,
      [...cells, ...now].some(({ formula }) => isFormula(formula)),
    );
    const area = areaOf(least(rows), least(columns), most(rows), most(columns));
    this.live.events.cellsChanged(this.live.live(sheet).id, area);
    this.update({
      view: this.viewOf(this.shown, sheet === this.shown ? this.state.view : undefined),
      draft: null,
      changed: true,
      canUndo: this.undos.length > 0,
    });
    this.sendEvents();
  }

  private tabs(): Pick<SessionState, 'tabs' | 'hiddenTabs'> {
    const { sheets, activeSheet } = this.live.model;
    const visible = sheets.filter(({ visibility }) => visibility === 'visible');
    return {
      tabs: visible.map((sheet) => ({ name: sheet.name, active: sheet === activeSheet })),
      hiddenTabs: sheets.length - visible.length,
    };
  }

  /** `before`: the sheet's view when nothing but values changed. */
  private viewOf(sheet: XlsxSheet, before?: SheetView): SheetView {
    return createSheetView(sheet, this.host.painted(sheet), before);
  }

  private update(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
