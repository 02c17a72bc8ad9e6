import type { CellArea, CellValue } from '../../core/sheet-grid.ts';
import type { PlanChart, PlanPrint, PlanStyle } from '../../core/sheet-plan/sheet-plan.ts';
import { TroubleError } from '../../core/trouble.ts';
import { displayText } from '../cells/display-text.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../cells/scan-sheet-data.ts';
import { SheetDrawing } from '../drawing/sheet-drawing.ts';
import type { WorkbookModel } from '../workbook/workbook-model.ts';
import { quotedSheetName } from '../workbook/sheet-names.ts';
import type {
  CellLook,
  DefinedName,
  NewConditionalFormat,
  XlsxConditionalFormat,
  XlsxLink,
  XlsxSheet,
  XlsxTable,
  XlsxValidation,
} from '../workbook.ts';
import { attribute, childOf, flag, type Element } from '../xml/xml-document.ts';
import { addTable } from './add-table.ts';
import { Columns } from './columns.ts';
import { ConditionalFormats } from './conditional-formats.ts';
import { readLinks, writeLinks } from './hyperlinks.ts';
import { addMerges, readMerges } from './merged-areas.ts';
import { writePrintSetup } from './print-setup.ts';
import type { SheetPart } from './sheet-part.ts';
import { SheetView } from './sheet-view.ts';
import { readTables } from './tables.ts';
import { readValidations } from './validations.ts';

/** One worksheet of an open workbook. */
export class XlsxSheetModel implements XlsxSheet {
  readonly view: SheetView;
  readonly protected: boolean;
  readonly filtered: boolean;
  private readonly columns: Columns;
  private readonly formats: ConditionalFormats;
  private readonly drawing: SheetDrawing;
  private mergedAreas: CellArea[];
  private allTables: readonly XlsxTable[];
  /** Links set since opening, by place; the file's own are read when asked for. */
  private readonly newLinks = new Map<string, XlsxLink>();
  private knownLinks: readonly XlsxLink[] | null = null;
  private knownValidations: readonly XlsxValidation[] | null = null;
  /** Merges and links that are not in the part's XML yet; conditional formats gather their own. */
  private gatheredMerges: CellArea[] = [];
  private gatheredLinks: XlsxLink[] = [];

  constructor(
    private readonly book: WorkbookModel,
    readonly part: SheetPart,
    readonly entry: Element,
  ) {
    this.view = new SheetView(part.xml);
    this.columns = new Columns(part.xml);
    this.formats = new ConditionalFormats(part.xml, book.styles);
    this.mergedAreas = readMerges(part.xml);
    const protection = part.xml.element('sheetProtection');
    this.protected = protection !== undefined && flag(protection, 'sheet');
    const tables = readTables(book.edits, part.name);
    this.allTables = tables.map((found) => found.table);
    const filter = part.xml.element('autoFilter');
    this.filtered =
      (filter !== undefined && childOf(filter, 'filterColumn') !== undefined) ||
      tables.some((found) => found.filtered);
    this.drawing = new SheetDrawing(book, part);
    part.beforeWriting = () => {
      this.writeGathered();
    };
  }

  get name(): string {
    return attribute(this.entry, 'name') ?? '';
  }

  set name(name: string) {
    this.book.rename(this, name);
  }

  get visibility(): 'visible' | 'hidden' | 'veryHidden' {
    const state = attribute(this.entry, 'state');
    return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
  }

  set visibility(visibility: 'visible' | 'hidden' | 'veryHidden') {
    this.book.xml.setVisibility(this.entry, visibility);
  }

  used(): CellArea | null {
    return this.part.cells.used();
  }

  get hasFormulas(): boolean {
    return this.part.cells.hasFormulas;
  }

  values(area: CellArea): CellValue[][] {
    return this.part.cells.values(area);
  }

  formulas(area: CellArea): CellValue[][] {
    return this.part.cells.formulas(area);
  }

  numberFormats(area: CellArea): string[][] {
    const { styles } = this.book;
    return this.part.cells
      .styles(area)
      .map((row, down) =>
        row.map((style, right) =>
          styles.numberFormat(style >= 0 ? style : this.inheritedStyle(area.top + down, area.left + right)),
        ),
      );
  }

  text(row: number, column: number): string {
    const style = this.styleIndex(row, column);
    const pattern = this.book.styles.shownNumberFormat(style);
    return displayText(this.part.cells.value(row, column), pattern, this.book.dateSystem);
  }

  setValue(row: number, column: number, value: CellValue): void {
    this.checkPlace(row, column);
    this.part.cells.setContent(row, column, { kind: 'value', value }, this.inheritedStyle(row, column));
  }

  setFormula(row: number, column: number, formula: string, cached: CellValue): void {
    this.checkPlace(row, column);
    const content = { kind: 'formula', formula, cached } as const;
    this.part.cells.setContent(row, column, content, this.inheritedStyle(row, column));
  }

  removeCell(row: number, column: number): void {
    const inherited = this.inheritedStyle(row, column);
    this.part.cells.remove(row, column, this.isAlike(this.styleIndex(row, column), inherited));
  }

  /** Whether two styles show and protect a cell alike: one that was changed and changed back is another by number. */
  private isAlike(style: number, other: number): boolean {
    const { styles } = this.book;
    if (style === other) return true;
    const [one, two] = [style, other].map((index) =>
      JSON.stringify([styles.look(index), styles.locked(index)]),
    );
    return one === two;
  }

  setStyle(area: CellArea, style: PlanStyle): void {
    this.checkPlace(area.bottom, area.right);
    for (let row = area.top as number; row <= area.bottom; row += 1) {
      for (let column = area.left as number; column <= area.right; column += 1) {
        this.part.cells.setStyle(row, column, this.book.styles.patch(this.styleIndex(row, column), style));
      }
    }
  }

  style(row: number, column: number): CellLook {
    return this.book.styles.look(this.styleIndex(row, column));
  }

  get merges(): readonly CellArea[] {
    return this.mergedAreas;
  }

  merge(area: CellArea): void {
    this.mergedAreas = [...this.mergedAreas, area];
    this.gatheredMerges.push(area);
  }

  get tables(): readonly XlsxTable[] {
    return this.allTables;
  }

  addTable(name: string, area: CellArea): void {
    const header = this.values({ ...area, bottom: area.top })[0] ?? [];
    const columns = header.filter((value) => typeof value === 'string' && value !== '').map(String);
    if (new Set(columns.map((column) => column.toLowerCase())).size < header.length) {
      throw new RangeError('A table needs a distinct text over every column');
    }
    const table = { name, area, columns };
    addTable(this.book, this.part, table);
    this.allTables = [...this.allTables, table];
  }

  cellLocked(row: number, column: number): boolean {
    return this.book.styles.locked(this.styleIndex(row, column));
  }

  rowHidden(row: number): boolean {
    return this.part.cells.rowHidden(row);
  }

  columnHidden(column: number): boolean {
    return this.columns.hidden(column);
  }

  columnWidth(column: number): number | undefined {
    return this.columns.width(column);
  }

  setColumnWidth(column: number, characters: number | undefined): void {
    if (characters === undefined) this.columns.resetWidth(column);
    else this.columns.setWidth(column, characters);
  }

  rowHeight(row: number): number | undefined {
    return this.part.heights.get(row) ?? this.part.cells.rowHeight(row);
  }

  setRowHeight(row: number, points: number): void {
    this.checkPlace(row, 0);
    this.part.heights.set(row, points);
  }

  get frozen(): { readonly rows: number; readonly columns: number } {
    return this.view.frozen;
  }

  freeze(rows: number, columns: number): void {
    this.view.freeze(rows, columns);
  }

  get showGridlines(): boolean {
    return this.view.showGridlines;
  }

  set showGridlines(show: boolean) {
    this.view.showGridlines = show;
  }

  get activeCell(): { readonly row: number; readonly column: number } {
    return this.view.activeCell;
  }

  selectCell(row: number, column: number): void {
    this.checkPlace(row, column);
    this.view.selectCell(row, column);
  }

  get conditionalFormats(): readonly XlsxConditionalFormat[] {
    return this.formats.all;
  }

  addConditionalFormat(rule: NewConditionalFormat): XlsxConditionalFormat {
    return this.formats.add(rule);
  }

  removeConditionalFormat(id: string): void {
    this.formats.remove(id);
  }

  get names(): readonly DefinedName[] {
    return this.book.namesOf(this);
  }

  setName(name: string, formula: string): void {
    this.book.setNameOf(this, name, formula);
  }

  removeName(name: string): void {
    this.book.removeNameOf(this, name);
  }

  get validations(): readonly XlsxValidation[] {
    this.knownValidations ??= readValidations(this.part.xml);
    return this.knownValidations;
  }

  get links(): readonly XlsxLink[] {
    this.knownLinks ??= readLinks(this.part.xml, this.book.edits.relationshipsOf(this.part.name));
    const kept = this.knownLinks.filter((link) => !this.newLinks.has(placeOf(link)));
    return [...kept, ...this.newLinks.values()];
  }

  setLink(link: XlsxLink): void {
    this.checkPlace(link.row, link.column);
    this.newLinks.set(placeOf(link), link);
    this.gatheredLinks.push(link);
    // A link that leaves the workbook needs its relationship before the package is written.
    if (link.target !== undefined) this.writeGathered();
  }

  private writeGathered(): void {
    const { book, part } = this;
    if (this.gatheredMerges.length > 0) addMerges(part.xml, this.gatheredMerges);
    if (this.gatheredLinks.length > 0) {
      writeLinks(part.xml, book.edits.relationshipsOf(part.name), this.gatheredLinks, book.strict);
    }
    this.gatheredMerges = [];
    this.gatheredLinks = [];
    this.formats.write();
  }

  setPrint(print: PlanPrint): void {
    writePrintSetup(this.part.xml, print);
    const rows = print.titleRows;
    const titles =
      rows === null
        ? null
        : `${quotedSheetName(this.name)}!$${String(rows.from + 1)}:$${String(rows.to + 1)}`;
    this.book.setPrintTitles(this, titles);
  }

  addChart(chart: PlanChart): void {
    this.drawing.addChart(chart, this);
  }

  get chartCount(): number {
    return this.drawing.chartCount;
  }

  private styleIndex(row: number, column: number): number {
    const own = this.part.cells.style(row, column);
    return own >= 0 ? own : this.inheritedStyle(row, column);
  }

  /** What a cell without a style of its own takes from its row, else from its column. */
  private inheritedStyle(row: number, column: number): number {
    const ofRow = this.part.cells.rowStyle(row);
    return ofRow >= 0 ? ofRow : Math.max(0, this.columns.style(column));
  }

  private checkPlace(row: number, column: number): void {
    if (row >= MAX_ROWS || column >= MAX_COLUMNS) {
      throw new TroubleError({ kind: 'file-too-many-cells', sheet: this.name });
    }
  }
}

function placeOf(link: XlsxLink): string {
  return `${String(link.row)},${String(link.column)}`;
}
