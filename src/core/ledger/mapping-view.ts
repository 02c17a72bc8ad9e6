import { isDateFormat, shownDate, shownNumber } from '../calendar/date-format.ts';
import { columnIndex, type CellValue, type ColumnIndex, type DateSystem } from '../sheet-grid.ts';
import type { ColumnsBlock, SheetHead } from '../workbook-port.ts';
import { assignColumns } from './assign-columns.ts';
import { cellText } from './cell-text.ts';
import type { ColumnKey } from './column-key.ts';
import { explainHeader, type HeaderReason } from './explain-header.ts';
import { readHeaderRow } from './header-rows.ts';
import { headerLine, type ColumnSpan, type HeaderLine } from './mapping-header.ts';
import type { LaidLayout } from './mapping-layout.ts';
import { mergedCells } from './merged-cells.ts';

/** A sheet's top rows with the number formats of their cells, as far as they are needed to show samples. */
export interface ShownHead {
  readonly head: SheetHead;
  /** The cells from the first row of `head.block`; formats included. */
  readonly cells: ColumnsBlock;
  readonly dateSystem: DateSystem;
}

/** A table's header and what each column is taken for, for people to look at and to change. */
export interface MappingView {
  readonly line: HeaderLine;
  /** Left to right; columns with neither header nor cells are left out. */
  readonly columns: readonly ColumnView[];
}

export interface ColumnView {
  readonly column: ColumnIndex;
  /** As written, line breaks and all; `''` for a column without. */
  readonly header: string;
  /** The first two different cells under the header, as the sheet shows them. */
  readonly samples: readonly string[];
  /** What the column is; two for a two-in-one column, none where it is not used. */
  readonly keys: readonly ColumnKey[];
  readonly why: ColumnReason;
}

/** Why a column is what it is. */
export type ColumnReason =
  | HeaderReason
  | 'said' // the user has said so
  | 'values' // its cells and neighbours tell
  | 'unused'; // known or not, nothing is read from it

/** What a serial of a 1904 workbook lacks of the 1900 one that formats are made for. */
const TO_1900 = 1462;

const SAMPLES = 2;
/** Characters of a sample; the rest is not needed to know the column. */
const LONGEST_SAMPLE = 40;

/** What there is to show of a table that was found, by us or as the user said. */
export function viewOfTable(shown: ShownHead, table: LaidLayout, span: ColumnSpan): MappingView {
  const { layout, mapping } = table;
  const line = headerLine(shown.head.block, layout.headerRows, span);
  const said = new Set(mapping?.columns.map(({ key }) => key) ?? []);
  for (const { key } of table.lost) said.delete(key);
  return view(shown, line, span, layout.columns, said);
}

/** The same for rows that the user takes for the header, as well as we can read them. Sheet rows. */
export function viewOfRows(shown: ShownHead, rows: readonly number[]): MappingView {
  const { head } = shown;
  const line = headerLine(head.block, rows);
  const [first = head.block.top] = rows;
  const merged = mergedCells(head.merges, head.block.top, head.block.top + head.block.values.length);
  const candidate = readHeaderRow(head.block, first - head.block.top, merged);
  const columns = candidate === null ? new Map<ColumnKey, number>() : assignColumns(candidate, head.block);
  return view(shown, line, undefined, columns, new Set());
}

/** The rows of a sheet that may be its header: each alone, and with the next one where it has groups. */
export function headerChoices({ block, merges }: SheetHead): readonly (readonly number[])[] {
  const choices: number[][] = [];
  for (const [index, row] of block.values.slice(0, ROWS_OFFERED).entries()) {
    const first = block.top + index;
    if (row.filter((value) => value !== '').length < 2) continue;
    choices.push([first]);
    const grouped = (merges ?? []).some(
      ({ top, bottom, left, right }) => top === first && bottom === first && right > left,
    );
    if (grouped && index + 1 < block.values.length) choices.push([first, first + 1]);
  }
  return choices;
}

const ROWS_OFFERED = 40;

function view(
  shown: ShownHead,
  line: HeaderLine,
  span: ColumnSpan | undefined,
  columns: ReadonlyMap<ColumnKey, number>,
  said: ReadonlySet<ColumnKey>,
): MappingView {
  const { block } = shown.head;
  const headers = new Map(line.cells.map(({ column, text }) => [column, text]));
  const firstRow = (line.rows.at(-1) ?? block.top) + 1;
  const views: ColumnView[] = [];
  for (let offset = 0; offset < (block.values[0]?.length ?? 0); offset += 1) {
    const column = columnIndex(block.left + offset);
    if (span !== undefined && (column < span.left || column > span.right)) continue;
    const header = headers.get(column) ?? '';
    const samples = samplesOf(shown, column, firstRow);
    const keys = [...columns].filter(([, place]) => place === column).map(([key]) => key);
    if (header === '' && samples.length === 0 && keys.length === 0) continue;
    views.push({ column, header, samples, keys, why: reasonOf(header, keys, said) });
  }
  return { line, columns: views };
}

function reasonOf(header: string, keys: readonly ColumnKey[], said: ReadonlySet<ColumnKey>): ColumnReason {
  const [key] = keys;
  if (key === undefined) return 'unused';
  if (said.has(key)) return 'said';
  const { why, candidates } = explainHeader(header);
  return why === 'unknown' || !candidates.includes(key) ? 'values' : why;
}

function samplesOf({ head, cells, dateSystem }: ShownHead, column: ColumnIndex, firstRow: number): string[] {
  const samples: string[] = [];
  const ofColumn = cells.columns.get(column);
  for (let row = firstRow; row < head.block.top + head.block.values.length; row += 1) {
    const text = shownText(ofColumn?.formats?.[row - cells.firstRow], valueAt(head, row, column), dateSystem);
    if (text === '' || samples.includes(text)) continue;
    samples.push(text);
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

function valueAt({ block }: SheetHead, row: number, column: number): CellValue {
  return block.values[row - block.top]?.[column - block.left] ?? '';
}

function shownText(format: string | undefined, value: CellValue, dateSystem: DateSystem): string {
  let text = cellText(value);
  if (typeof value === 'number' && format !== undefined) {
    text = isDateFormat(format)
      ? shownDate(dateSystem === 1904 ? value + TO_1900 : value, format)
      : shownNumber(value, format);
  }
  const characters = Array.from(text.replace(/\s+/g, ' '));
  return characters.length > LONGEST_SAMPLE
    ? `${characters.slice(0, LONGEST_SAMPLE).join('')}…`
    : characters.join('');
}
