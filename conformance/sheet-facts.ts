import { areaAddress, cellAddress, columnIndex, rowIndex, type CellArea } from '../src/core/sheet-grid.ts';
import { openWorkbook } from '../src/xlsx/open-workbook.ts';
import type { CellLook, XlsxSheet, XlsxWorkbook } from '../src/xlsx/workbook.ts';

/** What a sheet holds, in a form that can be compared. */
export interface SheetFacts {
  readonly name: string;
  /** The look of the sheet's very last cell. Empty cells that look so are not listed in `cells`. */
  readonly plain: CellLook;
  readonly cells: Readonly<Record<string, CellFacts>>;
  readonly merges: readonly string[];
  readonly links: readonly unknown[];
  readonly rules: readonly unknown[];
  readonly widths: Readonly<Record<string, number>>;
  readonly heights: Readonly<Record<string, number>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showGridlines: boolean;
  readonly charts: number;
}

export interface CellFacts {
  readonly value: unknown;
  readonly formula: unknown;
  readonly look: CellLook;
}

/** The workbook as it comes back after saving and opening. */
export const reopened = (workbook: XlsxWorkbook): XlsxWorkbook => openWorkbook(workbook.save());

export function sheetFacts(sheet: XlsxSheet): SheetFacts {
  const used = covering(sheet);
  return {
    name: sheet.name,
    plain: plainLook(sheet),
    cells: used === null ? {} : cellFacts(sheet, used),
    merges: sheet.merges.map(areaAddress).sort(),
    links: sheet.links.map((link) => ({ ...link })).sort((a, b) => a.row - b.row || a.column - b.column),
    rules: ruleFacts(sheet),
    widths: used === null ? {} : widthFacts(sheet, used),
    heights: used === null ? {} : heightFacts(sheet, used),
    frozen: sheet.frozen,
    showGridlines: sheet.showGridlines,
    charts: sheet.chartCount,
  };
}

/** Conditional formats, strongest first. */
export function ruleFacts(sheet: XlsxSheet): unknown[] {
  return sheet.conditionalFormats.map(({ type, areas, formulas, fill, font, stopIfTrue }) => ({
    type,
    areas: areas.map(areaAddress),
    formulas,
    fill,
    font,
    stopIfTrue,
  }));
}

/** Used cells and merged ones: a merged title's styled cells hold no values. */
function covering(sheet: XlsxSheet): CellArea | null {
  let covered = sheet.used();
  for (const merge of sheet.merges) {
    covered = {
      top: rowIndex(Math.min(covered?.top ?? merge.top, merge.top)),
      left: columnIndex(Math.min(covered?.left ?? merge.left, merge.left)),
      bottom: rowIndex(Math.max(covered?.bottom ?? merge.bottom, merge.bottom)),
      right: columnIndex(Math.max(covered?.right ?? merge.right, merge.right)),
    };
  }
  return covered;
}

const plainLook = (sheet: XlsxSheet): CellLook => sheet.style(rowIndex(1_048_575), columnIndex(16_383));

function cellFacts(sheet: XlsxSheet, area: CellArea): Record<string, CellFacts> {
  const values = sheet.values(area);
  const formulas = sheet.formulas(area);
  const plain = plainLook(sheet);
  const facts: Record<string, CellFacts> = {};
  for (const [down, row] of values.entries()) {
    for (const [across, value] of row.entries()) {
      const at = { row: rowIndex(area.top + down), column: columnIndex(area.left + across) };
      const look = sheet.style(at.row, at.column);
      const formula = formulas[down]?.[across];
      // Looks are shared: one object for each style.
      if (value === '' && formula === '' && look === plain) continue;
      facts[cellAddress(at)] = { value, formula, look };
    }
  }
  return facts;
}

function widthFacts(sheet: XlsxSheet, { left, right }: CellArea): Record<string, number> {
  const widths: Record<string, number> = {};
  for (let column: number = left; column <= right; column += 1) {
    const width = sheet.columnWidth(column);
    // Office.js sets points: whole pixels make a difference of a hundredth of a character.
    if (width !== undefined) widths[String(column)] = Math.round(width * 10) / 10;
  }
  return widths;
}

function heightFacts(sheet: XlsxSheet, { top, bottom }: CellArea): Record<string, number> {
  const heights: Record<string, number> = {};
  for (let row: number = top; row <= bottom; row += 1) {
    const height = sheet.rowHeight(row);
    if (height !== undefined) heights[String(row + 1)] = height;
  }
  return heights;
}

/** Everything of every sheet but the ones named. */
export function workbookFacts(workbook: XlsxWorkbook, except: readonly string[] = []): readonly SheetFacts[] {
  return workbook.sheets.filter((sheet) => !except.includes(sheet.name)).map(sheetFacts);
}
