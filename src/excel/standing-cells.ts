import type { CellWrite, StandingCell } from '../core/cell-writes.ts';
import type { CellArea, CellAt, CellValue, ColumnIndex } from '../core/sheet-grid.ts';
import { TroubleError } from '../core/trouble.ts';
import { columnSpans, type ColumnSpan } from './column-spans.ts';
import { readExcel } from './run-excel.ts';
import { areaOf, mergedAreasFailed } from './sheet-head.ts';

/** Reading a few cells too many is cheaper than one range more. */
export const READ_GAP = 12;

/** Answers for the cells that were looked at. */
export type StandingCells = (write: CellWrite) => StandingCell;

/** How the cells stand, with everything that says whether they may be written. One sync. */
export async function lookAtCells(
  sheet: string,
  writes: readonly CellWrite[],
  withMerges: boolean,
  signal: AbortSignal | undefined,
): Promise<StandingCells> {
  try {
    return await lookOnce(sheet, writes, withMerges, signal);
  } catch (error) {
    if (withMerges && mergedAreasFailed(error)) return lookOnce(sheet, writes, false, signal);
    throw error;
  }
}

function lookOnce(
  sheet: string,
  writes: readonly CellWrite[],
  withMerges: boolean,
  signal: AbortSignal | undefined,
): Promise<StandingCells> {
  return readExcel({ sheet }, signal, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { protection } = worksheet;
    protection.load('protected');
    const cells = columnSpans(writes, ({ at }) => at, READ_GAP).map((span) => {
      const range = rangeOf(worksheet, span);
      range.load('values,formulas,numberFormat');
      const rows = range.getRowProperties({ rowHidden: true, format: { protection: true } });
      return { span, range, rows };
    });
    const others = columnSpans(writes.flatMap(cellsOfRow), (at) => at, READ_GAP).map((span) => {
      const range = rangeOf(worksheet, span);
      range.load('values');
      return { span, range };
    });
    const merges = withMerges ? around(worksheet, writes).getMergedAreasOrNullObject() : null;
    merges?.load('areaCount');
    const mergedAreas = merges?.areas ?? null;
    mergedAreas?.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();

    const covered = coveredBy(
      mergedAreas === null || merges?.isNullObject === true ? [] : mergedAreas.items.map(areaOf),
    );
    const inRow = new Map<string, CellValue>();
    for (const { span, range } of others) {
      for (const [down, value] of columnOf<CellValue>(range.values).entries()) {
        inRow.set(keyOf(span.top + down, span.column), value);
      }
    }
    const standing = new Map<string, StandingCell>();
    for (const { span, range, rows } of cells) {
      const values = columnOf<CellValue>(range.values);
      const formulas = columnOf<CellValue>(range.formulas);
      const formats = columnOf<string>(range.numberFormat);
      for (const [down, value] of values.entries()) {
        const row = span.top + down;
        const properties = rows.value[down];
        standing.set(keyOf(row, span.column), {
          value,
          formula: formulas[down] ?? value,
          format: formats[down] ?? 'General',
          rowHidden: properties?.rowHidden === true,
          locked: protection.protected && properties?.format?.protection?.locked !== false,
          sheetProtected: protection.protected,
          covered: covered(row, span.column),
          inRow: (column) => inRow.get(keyOf(row, column)) ?? '',
        });
      }
    }
    return ({ at }) => {
      const cell = standing.get(keyOf(at.row, at.column));
      if (cell === undefined) throw new RangeError('A cell that was not looked at');
      return cell;
    };
  });
}

export const keyOf = (row: number, column: number) => `${String(row)},${String(column)}`;

export const rangeOf = (sheet: Excel.Worksheet, { top, bottom, column }: ColumnSpan<unknown>) =>
  sheet.getRangeByIndexes(top, column, bottom - top + 1, 1);

const cellsOfRow = ({ at, rowAsRead = [] }: CellWrite): CellAt[] =>
  rowAsRead.map(({ column }: { readonly column: ColumnIndex }) => ({ row: at.row, column }));

function around(sheet: Excel.Worksheet, writes: readonly CellWrite[]): Excel.Range {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { at } of writes) {
    top = Math.min(top, at.row);
    left = Math.min(left, at.column);
    bottom = Math.max(bottom, at.row);
    right = Math.max(right, at.column);
  }
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function coveredBy(merges: readonly CellArea[]): (row: number, column: number) => boolean {
  return (row, column) =>
    merges.some(
      ({ top, left, bottom, right }) =>
        top <= row && row <= bottom && left <= column && column <= right && !(row === top && column === left),
    );
}

/** Excel sometimes answers a read that was too much for it with null and no error (office-js #6781, #4783). */
export function columnOf<T>(rows: unknown[][] | null): T[] {
  if (rows === null) throw new TroubleError({ kind: 'data-too-large' });
  return rows.map(([cell]) => cell as T);
}
