import { cellText } from '../../ledger/cell-text.ts';
import type { CellValue, GridBlock } from '../../sheet-grid.ts';
import type { ClosingFigures } from '../closing-history.ts';
import { historyColumn, type HistoryColumn } from './annex-words.ts';
import { daysIn } from './summary-period.ts';

/**
 * The table of the closing rates of the last weeks (近几周办结率), from the rows above the annex; none where it is not
 * there. A line that does not add up is left out: the cells are anyone's to change.
 */
export function readHistory(values: GridBlock['values']): readonly ClosingFigures[] {
  for (const [row, cells] of values.entries()) {
    const columns = headings(cells);
    if (columns.size < COLUMNS) continue;
    const figures: ClosingFigures[] = [];
    for (const line of values.slice(row + 1)) {
      const read = lineOf(line, columns);
      if (read === 'end') break;
      if (read !== 'odd') figures.push(read);
    }
    return figures;
  }
  return [];
}

const COLUMNS = 4;

function headings(cells: readonly CellValue[]): ReadonlyMap<HistoryColumn, number> {
  const columns = new Map<HistoryColumn, number>();
  for (const [place, cell] of cells.entries()) {
    const column = typeof cell === 'string' ? historyColumn(cell) : null;
    if (column !== null) columns.set(column, place);
  }
  return columns;
}

function lineOf(
  line: readonly CellValue[],
  columns: ReadonlyMap<HistoryColumn, number>,
): ClosingFigures | 'odd' | 'end' {
  const cell = (column: HistoryColumn): CellValue => line[columns.get(column) ?? -1] ?? '';
  const text = cellText(cell('asOf'));
  if (text === '') return 'end';
  const [asOf] = daysIn(text);
  const [total, counted, closed] = [cell('allItems'), cell('toClose'), cell('closedItems')];
  if (asOf === undefined || !isCount(total) || !isCount(counted) || !isCount(closed)) return 'odd';
  return closed <= counted && counted <= total ? { asOf, total, counted, closed } : 'odd';
}

const isCount = (cell: CellValue): cell is number =>
  typeof cell === 'number' && Number.isInteger(cell) && cell >= 0;
