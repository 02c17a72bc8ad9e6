import { serialOf } from '../core/calendar/serial.ts';
import { areaAddress, columnIndex, rowIndex, type CellArea, type DateSystem } from '../core/sheet-grid.ts';
import type { PlanLink, PlanValue, SheetPlan } from '../core/sheet-plan/sheet-plan.ts';
import { freeSheetName } from '../core/sheet-plan/sheet-name.ts';
import { TroubleError } from '../core/trouble.ts';
import type { AddedSheet } from '../core/workbook-port.ts';
import { firstReferenceTo } from './sheet-references.ts';
import type { XlsxSheet, XlsxWorkbook } from './workbook.ts';
import { quotedSheetName } from './workbook/sheet-names.ts';

/** How a day looks where the plan's regions say nothing else. */
const DAY_FORMAT = 'yyyy-mm-dd';

/**
 * Carries a plan out as a new last sheet, or in place of another sheet that nothing refers to: with its name and at its
 * position. `check` is called between the steps and may throw; then, as after any failure, the workbook has no trace of
 * the new sheet, and the other one is as it was.
 */
export function putSheet(
  workbook: XlsxWorkbook,
  plan: SheetPlan,
  inPlaceOf: string | undefined,
  check: () => void,
): Pick<AddedSheet, 'name' | 'place'> {
  if (workbook.structureProtected) throw new TroubleError({ kind: 'workbook-protected' });
  const old = inPlaceOf === undefined ? undefined : workbook.sheet(inPlaceOf);
  const by = old === undefined ? null : firstReferenceTo(workbook, old);
  if (old !== undefined && by === null) {
    return { name: replaceSheet(workbook, old, plan, check), place: { kind: 'replaced' } };
  }
  const name = freeSheetName(plan.name, workbook.sheetNames);
  addSheet(workbook, name, plan, check);
  return { name, place: by === null ? { kind: 'new' } : { kind: 'beside', by } };
}

function replaceSheet(workbook: XlsxWorkbook, old: XlsxSheet, plan: SheetPlan, check: () => void): string {
  const { name } = old;
  old.name = freeSheetName(name, workbook.sheetNames);
  try {
    const sheet = addSheet(workbook, name, plan, check);
    workbook.moveSheet(sheet, workbook.sheets.indexOf(old));
    if (workbook.activeSheet === old) workbook.activeSheet = sheet;
    workbook.removeSheet(old);
    return name;
  } catch (error) {
    old.name = name;
    throw error;
  }
}

function addSheet(workbook: XlsxWorkbook, name: string, plan: SheetPlan, check: () => void): XlsxSheet {
  const sheet = workbook.addSheet(name);
  try {
    writeCells(workbook, sheet, plan, check);
    dressSheet(sheet, plan);
    check();
    return sheet;
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
