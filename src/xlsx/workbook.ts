import type { CellArea, CellValue, DateSystem } from '../core/sheet-grid.ts';
import type { PlanChart, PlanPrint, PlanStyle } from '../core/sheet-plan/sheet-plan.ts';

/**
 * A workbook file in memory: what `open` gives, what the .xlsx door and the workbench's stand-in work on.
 * Every part of the package is kept as bytes; only what is edited here is rewritten when saving.
 * Rows and columns are counted from 0. Verbs throw `TroubleError` for expected trouble.
 */
export interface XlsxWorkbook {
  readonly dateSystem: DateSystem;
  /** Worksheets in tab order (chart sheets and macro sheets are kept but not listed). */
  readonly sheets: readonly XlsxSheet[];
  /** Tab order position of the active worksheet within `sheets`. */
  activeSheet: XlsxSheet;
  /** True when the workbook's structure is protected: no sheets may be added, removed or renamed. */
  readonly structureProtected: boolean;
  /** Names of all sheets in tab order, chart sheets too: a new name must differ from each. */
  readonly sheetNames: readonly string[];
  /** Case-insensitive, as Excel compares names. */
  sheet(name: string): XlsxSheet | undefined;
  /** Adds an empty worksheet at the end. The name must be legal and free. */
  addSheet(name: string): XlsxSheet;
  removeSheet(sheet: XlsxSheet): void;
  /** Moves a sheet to the place that the sheet at `position` within `sheets` has now; those after it move on. */
  moveSheet(sheet: XlsxSheet, position: number): void;
  /** Defined names of the workbook (global ones). */
  readonly names: readonly DefinedName[];
  setName(name: string, formula: string): void;
  removeName(name: string): void;
  /** The text of the first custom XML part whose root element is of this namespace. */
  customXml(namespace: string): string | null;
  /** `null` removes the part (and its properties part, relationships and content types). */
  setCustomXml(namespace: string, xml: string | null): void;
  /** The package. Unedited parts keep their bytes; an unedited workbook gives back the very bytes it came from. */
  save(): Uint8Array;
}

export interface DefinedName {
  readonly name: string;
  /** Without the leading `=`. */
  readonly formula: string;
}

export interface XlsxSheet {
  /** Setting it renames (legal and free names only). */
  name: string;
  visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly protected: boolean;
  /** The rectangle of cells that hold a value or formula; `null` on an empty sheet. */
  used(): CellArea | null;
  /** Whether any cell holds a formula; quick to ask. */
  readonly hasFormulas: boolean;

  /** Row by row, as `Range.values` gives them. */
  values(area: CellArea): CellValue[][];
  /** Formula text with leading `=` (shared formulas expanded), or the value where there is none. */
  formulas(area: CellArea): CellValue[][];
  /** English codes as `Range.numberFormat` gives them. */
  numberFormats(area: CellArea): string[][];
  /** As Excel would show it (column width aside). */
  text(row: number, column: number): string;
  /** A string arrives as that text; `''` empties the cell; style kept. Dates are numbers of the workbook's system. */
  setValue(row: number, column: number, value: CellValue): void;
  /** `formula` without `=`; `cached` is what it calculates to. */
  setFormula(row: number, column: number, formula: string, cached: CellValue): void;
  /** Empties the cell, and leaves none in the file unless it has a style of its own. */
  removeCell(row: number, column: number): void;
  /** Changes just what the patch names. */
  setStyle(area: CellArea, style: PlanStyle): void;
  style(row: number, column: number): CellLook;

  readonly merges: readonly CellArea[];
  merge(area: CellArea): void;
  readonly tables: readonly XlsxTable[];
  /**
   * Makes an Excel table of cells already written. The top row of `area` is its header: distinct texts, none
   * empty. `name` is legal and free in the workbook. @throws RangeError for a header that cannot be one
   */
  addTable(name: string, area: CellArea): void;
  /** Whether the cell is locked once the sheet is protected: all are that do not say otherwise. */
  cellLocked(row: number, column: number): boolean;
  /** Rows hidden by hand or by a filter. */
  rowHidden(row: number): boolean;
  columnHidden(column: number): boolean;
  /** Whether an automatic filter hides rows now. */
  readonly filtered: boolean;
  /** In characters of the default font, as Excel's width box shows; `undefined` = default. */
  columnWidth(column: number): number | undefined;
  setColumnWidth(column: number, characters: number | undefined): void;
  /** In points; `undefined` = default (automatic). */
  rowHeight(row: number): number | undefined;
  setRowHeight(row: number, points: number): void;
  /** Rows and columns frozen at the top and left. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  freeze(rows: number, columns: number): void;
  showGridlines: boolean;
  /** The cell the user's cursor stands on when the sheet is shown. */
  readonly activeCell: { readonly row: number; readonly column: number };
  selectCell(row: number, column: number): void;

  /** Every conditional format of the sheet, users' and ours, strongest first. */
  readonly conditionalFormats: readonly XlsxConditionalFormat[];
  /** Adds a formula rule in front of all others, as Excel does. Gives it an id. */
  addConditionalFormat(rule: NewConditionalFormat): XlsxConditionalFormat;
  removeConditionalFormat(id: string): void;

  /** Defined names of this sheet alone, as a user or we gave them; Excel's own (print areas, filters) are not listed. */
  readonly names: readonly DefinedName[];
  setName(name: string, formula: string): void;
  removeName(name: string): void;

  /** What may be entered where. */
  readonly validations: readonly XlsxValidation[];

  readonly links: readonly XlsxLink[];
  setLink(link: XlsxLink): void;
  setPrint(print: PlanPrint): void;
  addChart(chart: PlanChart): void;
  readonly chartCount: number;
}

export interface XlsxTable {
  readonly name: string;
  readonly area: CellArea;
  readonly columns: readonly string[];
}

export interface XlsxConditionalFormat {
  readonly id: string;
  readonly areas: readonly CellArea[];
  /** As in the file: `expression`, `cellIs`, `colorScale` … */
  readonly type: string;
  readonly priority: number;
  /** Without `=`; relative to the top left cell of `areas[0]`; empty for rules without one. */
  readonly formulas: readonly string[];
  /** `#RRGGBB` of the rule's own format where it has one. */
  readonly fill?: string;
  readonly font?: string;
  readonly stopIfTrue: boolean;
}

export interface NewConditionalFormat {
  readonly areas: readonly CellArea[];
  readonly formula: string;
  readonly fill: string;
  readonly font: string;
  readonly stopIfTrue: boolean;
}

export interface XlsxValidation {
  readonly areas: readonly CellArea[];
  /** As in the file: `list`, `whole`, `date`, `custom` …; `none` where anything may be entered. */
  readonly type: string;
  /** The first formula without `=`: what a list offers (`$A$1:$A$9`, `"是,否"`); `''` without one. */
  readonly formula: string;
}

export interface XlsxLink {
  readonly row: number;
  readonly column: number;
  /** Inside the workbook: `'Sheet 1'!A5`. */
  readonly location?: string;
  /** Outside: kept, never followed. */
  readonly target?: string;
  readonly tip?: string;
}

/** How a cell looks, conditional formats apart. */
export interface CellLook {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly fontColor: string | null;
  readonly fill: string | null;
  readonly horizontal:
    'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
  readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap: boolean;
  /** `#RRGGBB` per side where there is a line. */
  readonly borders: {
    readonly top?: string;
    readonly right?: string;
    readonly bottom?: string;
    readonly left?: string;
  };
  readonly numberFormat: string;
}
