import { columnIndex, type CellValue, type ColumnIndex } from '../core/sheet-grid.ts';
import { TroubleError } from '../core/trouble.ts';
import type {
  ColumnCells,
  ColumnRequest,
  ColumnsBlock,
  ColumnsRequest,
  Control,
} from '../core/workbook-port.ts';
import { rowsPerBlock, rowsPerNextBlock, type CellWidths } from './block-size.ts';
import { readExcel, stopIfCancelled } from './run-excel.ts';
import { isTooLarge } from './trouble-of-error.ts';

/** One sync a block; one block when the answer fits into what Excel may send. */
export async function readColumns(
  request: ColumnsRequest,
  control: Control,
  widths: CellWidths,
): Promise<ColumnsBlock> {
  const { firstRow, lastRow, columns } = request;
  const read = columns.map(({ column, formats }) => new GrowingColumn(column, formats));
  const total = lastRow - firstRow + 1;
  const withFormats = columns.filter((column) => column.formats).length;
  let size = rowsPerBlock(
    columns.map(({ column }) => column),
    withFormats,
    widths,
  );
  let done = 0;
  while (columns.length > 0 && done < total) {
    stopIfCancelled(control.signal);
    const rows = Math.min(size, total - done);
    const blocks = await readBlock(request, firstRow + done, rows, control);
    if (blocks === 'too-large') {
      if (rows === 1) throw new TroubleError({ kind: 'data-too-large' });
      size = Math.ceil(rows / 2);
      continue;
    }
    for (const [index, column] of read.entries()) column.append(blocks[index]);
    done += rows;
    if (done < total) size = rowsPerNextBlock(blocks.flatMap(cellsSent));
    control.progress?.(done, total);
  }
  return { firstRow, columns: new Map(read.map((column) => [column.column, column.cells()])) };
}

const cellsSent = ({ values, formats }: ColumnCells): (readonly CellValue[])[] =>
  formats === undefined ? [values] : [values, formats];

/** Rows of each column asked for, in the order asked for. */
async function readBlock(
  { sheet, columns }: ColumnsRequest,
  row: number,
  rows: number,
  control: Control,
): Promise<readonly ColumnCells[] | 'too-large'> {
  try {
    return await readExcel({ sheet }, control.signal, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const ranges = columns.map(({ column, formats }) => {
        const range = worksheet.getRangeByIndexes(row, column, rows, 1);
        if (formats) range.load('values,numberFormat');
        else range.load('values');
        return range;
      });
      await context.sync();
      return ranges.map((range, index) => cellsOf(range, columns[index]));
    });
  } catch (error) {
    if (isTooLarge(error)) return 'too-large';
    throw error;
  }
}

function cellsOf(range: Excel.Range, request: ColumnRequest | undefined): ColumnCells {
  const values = firstColumn<CellValue>(range.values);
  return request?.formats === true
    ? { values, formats: firstColumn<string>(range.numberFormat) }
    : { values };
}

/** Excel sometimes answers a read that was too much for it with null and no error (office-js #6781, #4783). */
function firstColumn<T>(rows: unknown[][] | null): T[] {
  if (rows === null) throw new TroubleError({ kind: 'data-too-large' });
  return rows.map(([cell]) => cell as T);
}

/** One column's cells as its blocks come in. */
class GrowingColumn {
  readonly column: ColumnIndex;
  #values: readonly CellValue[] = [];
  #formats: readonly string[] | undefined;

  constructor(column: ColumnIndex, formats: boolean) {
    this.column = columnIndex(column);
    this.#formats = formats ? [] : undefined;
  }

  /** Most often there is one block, which is taken as it came. */
  append(block: ColumnCells | undefined): void {
    const { values = [], formats = [] } = block ?? {};
    this.#values = this.#values.length === 0 ? values : this.#values.concat(values);
    if (this.#formats !== undefined) {
      this.#formats = this.#formats.length === 0 ? formats : this.#formats.concat(formats);
    }
  }

  cells(): ColumnCells {
    return this.#formats === undefined
      ? { values: this.#values }
      : { values: this.#values, formats: this.#formats };
  }
}
