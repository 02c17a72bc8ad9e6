import type { DayNumber } from '../../calendar/day-number.ts';
import { dayFromSerial } from '../../calendar/serial.ts';
import { readDeadline } from '../../deadlines/read-deadline.ts';
import { cellText } from '../../ledger/cell-text.ts';
import { isErrorValue, rowIndex, type CellValue, type DateSystem, type GridBlock } from '../../sheet-grid.ts';
import { readStatus } from '../../status/read-status.ts';
import type { Status } from '../../status/status.ts';
import { quotedPrint } from './annex-print.ts';
import {
  annexColumn,
  annexLight,
  annexState,
  isAnnexHeading,
  isAnyAnnexHeading,
  isTotalWord,
  ledgerPlace,
  type AnnexColumn,
} from './annex-words.ts';
import type { AnnexItem, SummaryReading } from './last-summary.ts';
import { readHistory } from './read-history.ts';
import { summaryPeriod } from './summary-period.ts';

/**
 * Reads an earlier summary back from the cells of its sheet, from the top on: its week, its figures and the items of
 * its annex. Columns are found by their headings, so that a copied, renamed, edited or re-saved sheet is read as well;
 * the cells are untrusted, and what cannot be read is left out.
 */
export function readSummary(
  sheet: string,
  { top, values }: GridBlock,
  dateSystem: DateSystem,
): SummaryReading {
  const period = summaryPeriod(sheet, values);
  const annex = annexHead(values);
  if (period === null || annex === null) return { kind: 'unreadable', sheet, week: period?.week ?? null };
  const items: AnnexItem[] = [];
  let leftOut = 0;
  for (let at = annex.row + 1; at < values.length; at += 1) {
    const row = values[at] ?? [];
    const kind = rowKind(row, annex.columns);
    if (kind === 'end') break;
    if (kind === 'blank') continue;
    if (kind === 'odd') leftOut += 1;
    else items.push(readItem(row, annex.columns, top + at, dateSystem));
  }
  const above = values.slice(0, annex.row);
  const counts = overviewCounts(above);
  const history = readHistory(above);
  return { kind: 'read', summary: { sheet, ...period, items, counts, history, leftOut } };
}

type Columns = ReadonlyMap<AnnexColumn, number>;

/** The annex's header row: the last on the sheet whose headings say so, or that stands under the annex's title. */
function annexHead(values: GridBlock['values']): { readonly row: number; readonly columns: Columns } | null {
  let found: { readonly row: number; readonly columns: Columns } | null = null;
  let titled = false;
  for (const [row, cells] of values.entries()) {
    if (cells.some((cell) => typeof cell === 'string' && isAnnexHeading(cell))) titled = true;
    const columns = headings(cells);
    if (!columns.has('item') || !columns.has('status')) continue;
    if (columns.has('source') || titled) found = { row, columns };
    titled = false;
  }
  return found;
}

/** Of two columns of one heading the first counts. */
function headings(cells: readonly CellValue[]): Columns {
  const columns = new Map<AnnexColumn, number>();
  for (const [place, cell] of cells.entries()) {
    const column = typeof cell === 'string' ? annexColumn(cell) : null;
    if (column !== null && !columns.has(column)) columns.set(column, place);
  }
  return columns;
}

/** An item has a text, or else its place in the ledger and a state: its task was forgotten. A line with nothing but a heading, or a text in its first column, begins what comes next. */
function rowKind(row: readonly CellValue[], columns: Columns): 'item' | 'blank' | 'odd' | 'end' {
  const filled = row.flatMap((cell, place) => (cellText(cell) === '' ? [] : [place]));
  const [only] = filled;
  if (only === undefined) return 'blank';
  const text = textIn(row, columns);
  if (isAnyAnnexHeading(cellText(row[only])) && text('source') === '') return 'end';
  if (text('item') !== '') return 'item';
  if (readSource(text('source')).place !== null && text('status') !== '') return 'item';
  return filled.length === 1 && only === 0 && text('source') === '' ? 'end' : 'odd';
}

function readItem(
  row: readonly CellValue[],
  columns: Columns,
  at: number,
  dateSystem: DateSystem,
): AnnexItem {
  const text = textIn(row, columns);
  const { meeting, place } = readSource(text('source'));
  const item = text('item');
  const dueCell = row[columns.get('due') ?? -1] ?? '';
  return {
    row: rowIndex(at),
    number: ROW_ONLY.test(text('number')) ? '' : text('number'),
    meeting,
    item,
    print: quotedPrint(meeting, item),
    leadUnit: text('leadUnit'),
    due: readDue(dueCell, dateSystem),
    dueText: typeof dueCell === 'string' ? text('due') : '',
    status: readState(text('status')),
    light: annexLight(text('light')),
    progress: text('progress'),
    place,
  };
}

const textIn =
  (row: readonly CellValue[], columns: Columns) =>
  (column: AnnexColumn): string => {
    const cell = row[columns.get(column) ?? -1] ?? '';
    return isErrorValue(cell) ? '' : cellText(cell);
  };

/** Stands for the number of an item that has none. */
const ROW_ONLY = /^(?:第\d+[行列]|row \d+)$/;

/** The meeting, and in the last line the place in the ledger; either may be missing. */
function readSource(text: string): Pick<AnnexItem, 'meeting' | 'place'> {
  const lines = text.split(/\r?\n|\r/);
  const place = ledgerPlace(lines.at(-1) ?? '');
  return { meeting: (place === null ? lines : lines.slice(0, -1)).join('\n').trim(), place };
}

/** A real date, or a whole one in words (an inferred day says so behind it); words without a day have none. */
function readDue(cell: CellValue, dateSystem: DateSystem): DayNumber | null {
  if (typeof cell === 'number') return dayFromSerial(cell, dateSystem);
  if (typeof cell !== 'string' || !/\d{4}/.test(cell)) return null;
  return readDeadline(cell, { day: null }).due;
}

/** Our word, else what a clerk has put there. */
function readState(text: string): Status | null {
  if (text === '') return null;
  const own = annexState(text);
  if (own !== null) return own;
  const read = readStatus(text);
  return read === 'unknown' ? null : read;
}

const NONE: Readonly<Record<Status, number>> = {
  closed: 0,
  notStarted: 0,
  inProgress: 0,
  awaitingSignOff: 0,
  unknown: 0,
  ongoing: 0,
  suspended: 0,
};

/** The figures of the overview's table, state by state; `null` unless they add up to its total. */
function overviewCounts(values: GridBlock['values']): Readonly<Record<Status, number>> | null {
  const counts = { ...NONE };
  let sum = 0;
  for (const row of values) {
    const words = row.findIndex((cell) => typeof cell === 'string' && wordOf(cell) !== null);
    const count = row[words + 1];
    const cell = row[words];
    if (typeof cell !== 'string' || typeof count !== 'number' || !Number.isInteger(count) || count < 0) {
      continue;
    }
    const word = wordOf(cell);
    if (word === 'total') return sum === count ? counts : null;
    if (word === null) continue;
    counts[word] += count;
    sum += count;
  }
  return null;
}

const wordOf = (text: string): Status | 'total' | null => (isTotalWord(text) ? 'total' : annexState(text));
