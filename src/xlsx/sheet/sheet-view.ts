import { cellAddress, columnIndex, rowIndex } from '../../core/sheet-grid.ts';
import {
  append,
  attribute,
  childOf,
  childrenOf,
  elementLike,
  flag,
  integer,
  type Element,
} from '../xml/xml-document.ts';
import { parseArea } from './area-ref.ts';
import type { WorksheetXml } from './worksheet-xml.ts';

/** How the sheet is shown: its first view (`sheetView`). */
export class SheetView {
  constructor(private readonly worksheet: WorksheetXml) {}

  get frozen(): { readonly rows: number; readonly columns: number } {
    const pane = this.pane();
    const state = pane === undefined ? undefined : attribute(pane, 'state');
    if (pane === undefined || (state !== 'frozen' && state !== 'frozenSplit')) return { rows: 0, columns: 0 };
    return { rows: integer(pane, 'ySplit') ?? 0, columns: integer(pane, 'xSplit') ?? 0 };
  }

  freeze(rows: number, columns: number): void {
    this.change((view) => {
      for (const old of [...childrenOf(view, 'pane'), ...childrenOf(view, 'selection')])
        view.removeChild(old);
      if (rows === 0 && columns === 0) return;
      const corner = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
      const pane = elementLike(view, 'pane', {
        ...(columns > 0 ? { xSplit: String(columns) } : {}),
        ...(rows > 0 ? { ySplit: String(rows) } : {}),
        topLeftCell: cellAddress({ row: rowIndex(rows), column: columnIndex(columns) }),
        activePane: corner,
        state: 'frozen',
      });
      view.insertBefore(pane, view.firstChild);
      const panes = rows > 0 && columns > 0 ? ['topRight', 'bottomLeft', 'bottomRight'] : [corner];
      const before = childOf(view, 'pivotSelection') ?? childOf(view, 'extLst') ?? null;
      for (const name of panes) view.insertBefore(elementLike(view, 'selection', { pane: name }), before);
    });
  }

  get showGridlines(): boolean {
    const view = this.view();
    return view === undefined || flag(view, 'showGridLines', true);
  }

  set showGridlines(show: boolean) {
    if (show === this.showGridlines) return;
    this.change((view) => {
      if (show) view.removeAttribute('showGridLines');
      else view.setAttribute('showGridLines', '0');
    });
  }

  get tabSelected(): boolean {
    const view = this.view();
    return view !== undefined && flag(view, 'tabSelected');
  }

  set tabSelected(selected: boolean) {
    if (selected === this.tabSelected) return;
    this.change((view) => {
      if (selected) view.setAttribute('tabSelected', '1');
      else view.removeAttribute('tabSelected');
    });
  }

  get activeCell(): { readonly row: number; readonly column: number } {
    const selection = this.selection(this.view());
    const area = parseArea(
      (selection === undefined ? undefined : attribute(selection, 'activeCell')) ?? 'A1',
    );
    return { row: area?.top ?? 0, column: area?.left ?? 0 };
  }

  selectCell(row: number, column: number): void {
    this.change((view) => {
      const address = cellAddress({ row: rowIndex(row), column: columnIndex(column) });
      const selection = this.selection(view) ?? append(view, 'selection');
      selection.setAttribute('activeCell', address);
      selection.setAttribute('sqref', address);
      selection.removeAttribute('activeCellId');
    });
  }

  /** The selection of the active pane. */
  private selection(view: Element | undefined): Element | undefined {
    if (view === undefined) return undefined;
    const pane = childOf(view, 'pane');
    const active = (pane === undefined ? undefined : attribute(pane, 'activePane')) ?? 'topLeft';
    const all = childrenOf(view, 'selection');
    return all.find((selection) => (attribute(selection, 'pane') ?? 'topLeft') === active) ?? all[0];
  }

  private pane(): Element | undefined {
    const view = this.view();
    return view === undefined ? undefined : childOf(view, 'pane');
  }

  private view(): Element | undefined {
    const views = this.worksheet.element('sheetViews');
    return views === undefined ? undefined : childOf(views, 'sheetView');
  }

  private change(edit: (view: Element) => void): void {
    const views = this.worksheet.element('sheetViews') ?? this.worksheet.create('sheetViews');
    edit(childOf(views, 'sheetView') ?? append(views, 'sheetView', { workbookViewId: '0' }));
    this.worksheet.replace('sheetViews', [views]);
  }
}
