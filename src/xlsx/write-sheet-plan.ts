import { serialOf } from '../core/calendar/serial.ts';
import { areaAddress, columnIndex, rowIndex, type CellArea, type DateSystem } from '../core/sheet-grid.ts';
import type { PlanLink, PlanValue, SheetPlan } from '../core/sheet-plan/sheet-plan.ts';
import { freeSheetName } from '../core/sheet-plan/sheet-name.ts';
import { TroubleError } from '../core/trouble.ts';
import type { XlsxSheet, XlsxWorkbook } from './workbook.ts';
import { quotedSheetName } from './workbook/sheet-names.ts';

/** How a day looks where the plan's regions say nothing else. */
const DAY_FORMAT = 'yyyy-mm-dd';

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
  const { dateSystem } = workbook;
  for (const block of plan.blocks) {
    check();
    for (const [down, values] of block.values.entries()) {
      for (const [right, value] of values.entries()) {
        const plain = plainValue(value, dateSystem);
        const [row, column] = [block.at.row + down, block.at.column + right];
        if (plain !== null) sheet.setValue(row, column, plain);
        if (isDay(value)) sheet.setStyle(oneCell(row, column), { numberFormat: DAY_FORMAT });
      }
    }
  }
}

function plainValue(value: PlanValue, dateSystem: DateSystem): string | number | null {
  return isDay(value) ? serialOf(value.day, dateSystem) : value;
}

function isDay(value: PlanValue): value is Exclude<PlanValue, string | number | null> {
  return typeof value === 'object' && value !== null;
}

const oneCell = (row: number, column: number): CellArea => ({
  top: rowIndex(row),
  left: columnIndex(column),
  bottom: rowIndex(row),
  right: columnIndex(column),
});

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
