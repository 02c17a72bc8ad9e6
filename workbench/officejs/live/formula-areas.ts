import type { CellArea } from '../../../src/core/sheet-grid.ts';
import type { XlsxSheet } from '../../../src/xlsx/workbook.ts';
import { area, intersection } from './address.ts';

/** The cells with formulas within an area, column by column, neighbours together. */
export function formulaAreas(sheet: XlsxSheet, within: CellArea): CellArea[] {
  const used = sheet.hasFormulas ? sheet.used() : null;
  const looked = used === null ? null : intersection(used, within);
  if (looked === null) return [];
  const formulas = sheet.formulas(looked);
  const values = sheet.values(looked);
  const areas: CellArea[] = [];
  for (let column: number = looked.left; column <= looked.right; column += 1) {
    let first: number | null = null;
    for (let row: number = looked.top; row <= looked.bottom + 1; row += 1) {
      const [down, right] = [row - looked.top, column - looked.left];
      const formula = formulas[down]?.[right];
      // A text that merely begins so is its own value.
      const is = typeof formula === 'string' && formula.startsWith('=') && formula !== values[down]?.[right];
      if (is) first ??= row;
      else if (first !== null) {
        areas.push(area(first, column, row - 1, column));
        first = null;
      }
    }
  }
  return areas;
}
