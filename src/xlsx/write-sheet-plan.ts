import { areaAddress, type CellArea } from '../core/sheet-grid.ts';
import type { PlanLink, PlanValue, SheetPlan } from '../core/sheet-plan/sheet-plan.ts';
import { TroubleError } from '../core/trouble.ts';
import type { XlsxSheet, XlsxWorkbook } from './workbook.ts';
import { freeSheetName, quotedSheetName } from './workbook/sheet-names.ts';

/** Serials of the 1904 system are this much lower. */
const DAYS_TO_1904 = 1462;

/**
 * Carries a plan out as a new last sheet and gives its name. `check` is called between the steps and may
 * throw; then, as after any failure, the workbook has no trace of the sheet.
 */
export function writeSheetPlan(workbook: XlsxWorkbook, plan: SheetPlan, check: () => void): string {
  if (workbook.structureProtected) throw new TroubleError({ kind: 'workbook-protected' });
  const name = freeSheetName(plan.name, workbook.sheetNames);
  const sheet = workbook.addSheet(name);
  try {
    writeCells(workbook, sheet, plan, check);
    dressSheet(sheet, plan);
    check();
    return name;
  } catch (error) {
    workbook.removeSheet(sheet);
    throw error;
  }
}

function writeCells(workbook: XlsxWorkbook, sheet: XlsxSheet, plan: SheetPlan, check: () => void): void {
  const shift = workbook.dateSystem === 1904 ? DAYS_TO_1904 : 0;
  for (const block of plan.blocks) {
    check();
    for (const [down, row] of block.values.entries()) {
      for (const [right, value] of row.entries()) {
        const plain = plainValue(value, shift);
        if (plain !== null) sheet.setValue(block.at.row + down, block.at.column + right, plain);
      }
    }
  }
}

function plainValue(value: PlanValue, shift: number): string | number | null {
  return typeof value === 'object' && value !== null ? value.day - shift : value;
}

function dressSheet(sheet: XlsxSheet, plan: SheetPlan): void {
  for (const { area, style } of plan.regions) sheet.setStyle(area, style);
  for (const area of plan.merges) sheet.merge(area);
  for (const { column, characters } of plan.columnWidths) sheet.setColumnWidth(column, characters);
  for (const { row, points } of plan.rowHeights) sheet.setRowHeight(row, points);
  for (const link of plan.links) {
    const location = linkLocation(link, sheet.name);
    const { row, column } = link.at;
    sheet.setLink(
      link.tip === undefined ? { row, column, location } : { row, column, location, tip: link.tip },
    );
  }
  if (plan.frozenRows > 0) sheet.freeze(plan.frozenRows, 0);
  sheet.showGridlines = plan.showGridlines;
  sheet.setPrint(plan.print);
  for (const chart of plan.charts) sheet.addChart(chart);
}

function linkLocation(link: PlanLink, own: string): string {
  const target: CellArea = link.target;
  return `${quotedSheetName(link.sheet ?? own)}!${areaAddress(target)}`;
}
