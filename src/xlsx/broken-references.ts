import {
  brokenFormulas,
  firstWithin,
  formulaRows,
  refersToNothing,
  withEquals,
  type BrokenReference,
} from '../core/broken-references.ts';
import { isOwnLight } from '../core/lights/light-plan.ts';
import type { CellArea } from '../core/sheet-grid.ts';
import type { XlsxSheet } from './workbook.ts';

/** What in this part of the sheet refers to cells that are gone. */
export function brokenReferences(sheet: XlsxSheet, area: CellArea): BrokenReference[] {
  if (area.bottom < area.top) return [];
  return [...ofCells(sheet, area), ...ofFormats(sheet, area), ...ofLists(sheet, area)];
}

function ofCells(sheet: XlsxSheet, area: CellArea): BrokenReference[] {
  if (!sheet.hasFormulas) return [];
  return formulaRows(area).flatMap(({ first, last }) => {
    const rows = { ...area, top: first, bottom: last };
    return brokenFormulas(rows, sheet.formulas(rows));
  });
}

/** Rules by formula and by the cell's value, as the other door can ask for them. */
const WITH_FORMULAS: ReadonlySet<string> = new Set(['expression', 'cellIs']);

function ofFormats(sheet: XlsxSheet, area: CellArea): BrokenReference[] {
  return sheet.conditionalFormats.flatMap(({ type, formulas, areas }): BrokenReference[] => {
    const formula = formulas.find((each) => refersToNothing(each) && !isOwnLight(each));
    if (formula === undefined || !WITH_FORMULAS.has(type)) return [];
    const at = firstWithin(areas, area);
    return at === null ? [] : [{ kind: 'conditional-format', at, formula: withEquals(formula) }];
  });
}

function ofLists(sheet: XlsxSheet, area: CellArea): BrokenReference[] {
  const firstRow = { ...area, bottom: area.top };
  const found = sheet.validations.flatMap(({ type, formula, areas }): BrokenReference[] => {
    if (type !== 'list' || !refersToNothing(formula)) return [];
    return columnsOf(areas, firstRow).map((column) => ({
      kind: 'drop-down',
      at: { row: area.top, column },
      formula: withEquals(formula),
    }));
  });
  return found.sort((one, other) => one.at.column - other.at.column);
}

function columnsOf(areas: readonly CellArea[], row: CellArea): CellArea['left'][] {
  const columns: CellArea['left'][] = [];
  for (let column = row.left; column <= row.right; column = (column + 1) as CellArea['left']) {
    if (firstWithin(areas, { ...row, left: column, right: column }) !== null) columns.push(column);
  }
  return columns;
}
