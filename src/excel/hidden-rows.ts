import { rowIndex } from '../core/sheet-grid.ts';
import type { ColumnsRequest, Control, RowSpan } from '../core/workbook-port.ts';
import { readExcel, stopIfCancelled } from './run-excel.ts';

/** `{"rowHidden":false}` and a comma, a hundred thousand times, stay well below the 5 MB of an answer. */
const ROWS_AT_ONCE = 100_000;

/** One question for all rows, answered with the first block: most ledgers hide none. Read it with `someHidden`. */
export function askWhetherHidden(
  worksheet: Excel.Worksheet,
  { firstRow, lastRow }: ColumnsRequest,
): Excel.Range {
  const rows = worksheet.getRangeByIndexes(firstRow, 0, lastRow - firstRow + 1, 1);
  rows.load('rowHidden');
  return rows;
}

/** `rowHidden` is `false` when no row is hidden, `null` when some are. */
export const someHidden = (rows: Excel.Range): boolean => (rows.rowHidden as boolean | null) !== false;

/** Which rows are hidden, where some are. One sync for a hundred thousand rows. */
export async function readHiddenRows(
  { sheet, firstRow, lastRow }: ColumnsRequest,
  control: Control,
): Promise<RowSpan[]> {
  const spans: { first: number; last: number }[] = [];
  for (let top: number = firstRow; top <= lastRow; top += ROWS_AT_ONCE) {
    stopIfCancelled(control.signal);
    const count = Math.min(ROWS_AT_ONCE, lastRow - top + 1);
    const properties = await propertiesOf(sheet, top, count, control.signal);
    for (const [index, { rowHidden }] of properties.entries()) {
      if (rowHidden !== true) continue;
      const last = spans.at(-1);
      if (last?.last === top + index - 1) last.last += 1;
      else spans.push({ first: top + index, last: top + index });
    }
  }
  return spans.map(({ first, last }) => ({ first: rowIndex(first), last: rowIndex(last) }));
}

function propertiesOf(
  sheet: string,
  top: number,
  count: number,
  signal: AbortSignal | undefined,
): Promise<readonly Excel.RowProperties[]> {
  return readExcel({ sheet }, signal, async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, 0, count, 1);
    const rows = { asked: range.getRowProperties({ rowHidden: true }) };
    await context.sync();
    return rows.asked.value;
  });
}
