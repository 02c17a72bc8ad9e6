import type { CellRef } from '../core/sheet-grid.ts';
import { runExcel } from './run-excel.ts';

export function selectCell({ sheet, row, column }: CellRef): Promise<void> {
  return runExcel({ sheet }, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getCell(row, column).select();
    await context.sync();
  });
}
