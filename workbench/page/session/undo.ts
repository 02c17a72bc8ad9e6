import type { CellValue } from '../../../src/core/sheet-grid.ts';
import type { XlsxSheet } from '../../../src/xlsx/workbook.ts';
import { areaOf } from '../grid/selection.ts';

/** What a cell held before it was typed over. */
export interface CellBefore {
  readonly row: number;
  readonly column: number;
  /** The formula with its `=`, or the value. */
  readonly formula: CellValue;
  readonly value: CellValue;
  readonly format: string;
}

export interface Edit {
  readonly sheet: XlsxSheet;
  readonly cells: readonly CellBefore[];
}

export function cellBefore(sheet: XlsxSheet, row: number, column: number): CellBefore {
  const area = areaOf(row, column, row, column);
  return {
    row,
    column,
    formula: sheet.formulas(area)[0]?.[0] ?? '',
    value: sheet.values(area)[0]?.[0] ?? '',
    format: sheet.numberFormats(area)[0]?.[0] ?? 'General',
  };
}

/** Puts back what one edit replaced. */
export function revert({ sheet, cells }: Edit): void {
  for (const { row, column, formula, value, format } of cells) {
    const area = areaOf(row, column, row, column);
    if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) {
      sheet.setFormula(row, column, formula.slice(1), value);
    } else {
      sheet.setValue(row, column, value);
    }
    if (sheet.numberFormats(area)[0]?.[0] !== format) sheet.setStyle(area, { numberFormat: format });
  }
}
