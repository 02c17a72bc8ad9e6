import type { BrokenReference } from '../core/broken-references.ts';
import { columnIndex, type CellArea, type CellValue } from '../core/sheet-grid.ts';
import { TroubleError } from '../core/trouble.ts';
import type { ColumnCells, ColumnsBlock, ColumnsRequest, Control } from '../core/workbook-port.ts';
import { rowsPerBlock, rowsPerNextBlock, type CellWidths } from './block-size.ts';
import { askForReferences, brokenIn, isOfReferences } from './broken-references.ts';
import { askForBlock, cellsOf, columnRuns, type Rows } from './column-runs.ts';
import { askWhetherHidden, readHiddenRows, someHidden } from './hidden-rows.ts';
import { readExcel, stopIfCancelled } from './run-excel.ts';
import { isTooLarge } from './trouble-of-error.ts';

/** One sync a block; one block when the answer fits into what Excel may send. */
export async function readColumns(
  request: ColumnsRequest,
  control: Control,
  widths: CellWidths,
): Promise<ColumnsBlock> {
  const { firstRow, columns } = request;
  const total = Math.max(0, request.lastRow - firstRow + 1);
  const growing = columns.map(({ formats }) => new GrowingColumn(total, formats));
  let waiting = rowsWanted(request);
  const wanted = countRows(waiting);
  let size = rowsPerBlock(
    columns.map(({ column }) => column),
    columns.filter((column) => column.formats).length,
    widths,
  );
  let done = 0;
  let hidden = false;
  let references = request.brokenIn ?? null;
  let broken: readonly BrokenReference[] | null = null;
  while (columns.length > 0 && done < wanted) {
    stopIfCancelled(control.signal);
    const [taken, left] = takeRows(waiting, size);
    const rows = countRows(taken);
    const read = await readBlock(request, taken, control, done === 0, references);
    if (read === 'without-references') {
      references = null;
      continue;
    }
    if (read === 'too-large') {
      if (rows === 1) throw new TroubleError({ kind: 'data-too-large' });
      size = Math.ceil(rows / 2);
      continue;
    }
    const { blocks } = read;
    hidden ||= read.hidden;
    broken ??= read.broken;
    for (const [index, span] of taken.entries()) {
      for (const [at, column] of growing.entries()) column.place(span.first - firstRow, blocks[index]?.[at]);
    }
    done += rows;
    waiting = left;
    if (done < wanted) size = rowsPerNextBlock(columnsSent(blocks));
    control.progress?.(done, wanted);
  }
  return {
    firstRow,
    ...(request.hiddenRows === true
      ? { hiddenRows: hidden ? await readHiddenRows(request, control) : [] }
      : {}),
    ...(broken === null ? {} : { broken }),
    columns: new Map(
      columns.map(({ column }, at) => [columnIndex(column), growing[at]?.cells() ?? NO_CELLS]),
    ),
  };
}

const NO_CELLS: ColumnCells = { values: [] };

/** The longest piece stands for all that came. */
function columnsSent(blocks: readonly (readonly ColumnCells[])[]): (readonly CellValue[])[] {
  const length = (cells: readonly ColumnCells[]) => cells[0]?.values.length ?? 0;
  const longest = blocks.reduce((one, other) => (length(other) > length(one) ? other : one), []);
  return longest.flatMap(({ values, formats }) => (formats === undefined ? [values] : [values, formats]));
}

function rowsWanted({ firstRow, lastRow, only }: ColumnsRequest): readonly Rows[] {
  const spans = only ?? [{ first: firstRow, last: lastRow }];
  return spans
    .filter(({ first, last }) => last >= first)
    .map(({ first, last }) => ({ first, count: last - first + 1 }));
}

const countRows = (spans: readonly Rows[]): number => spans.reduce((sum, { count }) => sum + count, 0);

/** The first `most` rows, and what is left of them. */
function takeRows(spans: readonly Rows[], most: number): readonly [readonly Rows[], readonly Rows[]] {
  const taken: Rows[] = [];
  let room = most;
  for (const [index, span] of spans.entries()) {
    if (span.count > room) {
      if (room > 0) taken.push({ first: span.first, count: room });
      const rest = { first: span.first + room, count: span.count - room };
      return [taken, [rest, ...spans.slice(index + 1)]];
    }
    taken.push(span);
    room -= span.count;
  }
  return [taken, []];
}

interface BlockRead {
  /** For each span of rows the columns asked for, in the order asked for. */
  readonly blocks: readonly (readonly ColumnCells[])[];
  /** Whether some row of the whole request is hidden, where the first block was to tell. */
  readonly hidden: boolean;
  /** What refers to nothing in the whole request, where the first block was to tell. */
  readonly broken: readonly BrokenReference[] | null;
}

async function readBlock(
  request: ColumnsRequest,
  spans: readonly Rows[],
  control: Control,
  first: boolean,
  references: CellArea | null,
): Promise<BlockRead | 'too-large' | 'without-references'> {
  const { sheet, columns } = request;
  const runs = columnRuns(columns);
  try {
    return await readExcel({ sheet }, control.signal, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const asked = spans.map((rows) => askForBlock(worksheet, rows, runs));
      const rows = first && request.hiddenRows === true ? askWhetherHidden(worksheet, request) : null;
      const formulas = first && references !== null ? askForReferences(worksheet, references) : null;
      await context.sync();
      return {
        blocks: asked.map((block) => cellsOf(block, columns)),
        hidden: rows !== null && someHidden(rows),
        broken: formulas === null ? null : await brokenIn(context, formulas),
      };
    });
  } catch (error) {
    if (first && references !== null && mayBeOfReferences(error)) return 'without-references';
    if (isTooLarge(error)) return 'too-large';
    throw error;
  }
}

/** What is asked for besides must not keep anybody from the ledger: it is then read without. */
const mayBeOfReferences = (error: unknown): boolean => isTooLarge(error) || isOfReferences(error);

/** One column's cells as its blocks come in. */
class GrowingColumn {
  #values: CellValue[];
  #formats: string[] | null;
  readonly #total: number;

  constructor(total: number, withFormats: boolean) {
    this.#total = total;
    this.#values = [];
    this.#formats = withFormats ? [] : null;
  }

  place(at: number, block: ColumnCells | undefined): void {
    if (block === undefined) return;
    this.#values = placed(this.#values, at, block.values, this.#total);
    if (this.#formats !== null) {
      this.#formats = placed(this.#formats, at, block.formats ?? [], this.#total);
    }
  }

  cells(): ColumnCells {
    return this.#formats === null
      ? { values: this.#values }
      : { values: this.#values, formats: this.#formats };
  }
}

/** Most often there is one block, which is taken as it came. */
function placed<T>(all: T[], at: number, cells: readonly T[], total: number): T[] {
  if (all.length === 0) {
    if (at === 0 && cells.length === total) return [...cells];
    all = new Array<T>(total);
  }
  for (const [index, cell] of cells.entries()) all[at + index] = cell;
  return all;
}
