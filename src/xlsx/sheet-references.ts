import { cellAddress, columnIndex, rowIndex } from '../core/sheet-grid.ts';
import { refersToSheet } from '../core/sheet-references.ts';
import type { XlsxSheet, XlsxWorkbook } from './workbook.ts';

/**
 * Where a formula of another sheet, or a name, refers to this one: `汇总!B3`, the name. A rule or a drop-down list is told
 * by its sheet. `null`: nowhere.
 */
export function firstReferenceTo(workbook: XlsxWorkbook, sheet: XlsxSheet): string | null {
  const others = workbook.sheets.filter((other) => other !== sheet);
  const named = [workbook, ...others]
    .flatMap(({ names }) => names)
    .find(({ formula }) => refersToSheet(formula, sheet.name));
  if (named !== undefined) return named.name;
  for (const other of others) {
    const cell = firstCell(other, sheet.name);
    if (cell !== null) return `${other.name}!${cell}`;
    const rules = [
      ...other.conditionalFormats.flatMap(({ formulas }) => formulas),
      ...other.validations.map(({ formula }) => formula),
    ];
    if (rules.some((formula) => refersToSheet(formula, sheet.name))) return other.name;
  }
  return null;
}

function firstCell(other: XlsxSheet, name: string): string | null {
  const used = other.hasFormulas ? other.used() : null;
  if (used === null) return null;
  for (const [down, row] of other.formulas(used).entries()) {
    for (const [right, formula] of row.entries()) {
      if (typeof formula !== 'string' || !formula.startsWith('=') || !refersToSheet(formula, name)) continue;
      return cellAddress({ row: rowIndex(used.top + down), column: columnIndex(used.left + right) });
    }
  }
  return null;
}
