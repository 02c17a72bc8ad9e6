import type { CellValue } from '../../../src/core/sheet-grid.ts';
import type { XlsxSheet } from '../../../src/xlsx/workbook.ts';

/** What the live workbook needs of a formula engine. */
export interface Calculator {
  /** Whether Excel would take this text (without `=`) as a formula. */
  understands(formula: string): boolean;
  /** The value of a formula (without `=`) in a cell; errors as literals. */
  evaluate(formula: string, at: { sheet: XlsxSheet; row: number; column: number }): CellValue;
}
