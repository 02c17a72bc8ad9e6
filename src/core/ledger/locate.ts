import { isOwnHeading } from '../lights/columns/column-words.ts';
import { namesDaysOff } from '../calendar/days-off-sheet.ts';
import { columnIndex, rowIndex, type ColumnIndex } from '../sheet-grid.ts';
import type { SheetHead } from '../workbook-port.ts';
import { assignColumns } from './assign-columns.ts';
import type { ColumnKey } from './column-key.ts';
import { headerForm } from './header-form.ts';
import { readHeaderRow, type HeaderCandidate, type HeaderCell } from './header-rows.ts';
import type { LedgerLayout } from './ledger.ts';
import { isForeignHeader } from './match-header.ts';
import { mergedCells } from './merged-cells.ts';
import { isEnglishOnly } from '../wording/english-only.ts';
import { isOwnSummary } from './own-summary.ts';
import { putOffHead } from './put-off-head.ts';
import { titlesAbove } from './titles-above.ts';

/** The ledgers of one sheet. Empty `layouts`: the sheet is no ledger. */
export interface Location {
  /** 0 to 1: how sure we are of what `layouts` says (that there is a ledger, or that there is none). */
  readonly confidence: number;
  readonly layouts: readonly LedgerLayout[];
}

/** From here on a sheet is taken for a ledger. */
const ENOUGH = 0.45;

/** A header this much less sure than the best of the sheet is as good, if it comes first. */
const AS_SURE = 0.2;

/** A header has so many rows at most. */
const HEADER_ROWS = 3;
/** Lines at the top of a sheet of ours, the one that tells it among them: title, issue, unit and day, period, source. */
const OWN_HEAD_ROWS = 6;

/**
 * Finds the ledger on a sheet from its top rows: a header (of one to three rows, joined through merged cells)
 * that names an item and who does it, by when, or how far it is.
 */
export function locate(sheet: string, head: SheetHead): Location {
  const { used, block } = head;
  if (used === null || block.values.length === 0 || namesDaysOff(sheet))
    return { confidence: 1, layouts: [] };
  const merged = mergedCells(head.merges, block.top, block.top + block.values.length);
  const found: HeaderFound[] = [];
  let searched = 0;
  for (const [index, row] of block.values.entries()) {
    const filled = row.filter((value) => value !== '');
    if (filled.length === 0) continue;
    searched += 1;
    if (
      searched <= OWN_HEAD_ROWS &&
      filled.some((value) => typeof value === 'string' && isOwnSummary(value))
    ) {
      return { confidence: 1, layouts: [] };
    }
    const whole = readHeaderRow(block, index, merged);
    if (whole === null) continue;
    const { main: candidate, beside } = tablesIn(whole);
    const columns = assignColumns(candidate, block);
    found.push({ index, candidate, columns, sureness: sureOfLedger(candidate, columns), beside });
  }
  if (found.length === 0) return { confidence: 0.95, layouts: [] };
  const surest = Math.max(...found.map(({ sureness }) => sureness));
  const best = surest < ENOUGH ? undefined : uppermost(found, surest);
  if (best === undefined) return { confidence: round(1 - surest), layouts: [] };
  const others = best.beside.flatMap((candidate): Found[] => {
    const columns = assignColumns(candidate, block);
    const sureness = sureOfLedger(candidate, columns);
    return sureness < ENOUGH ? [] : [{ candidate, columns, sureness }];
  });
  const layouts = [best, ...others]
    .map(({ candidate, columns, sureness }) => layoutOf(sheet, head, candidate, columns, round(sureness)))
    .sort((one, other) => one.left - other.left);
  return { confidence: round(best.sureness), layouts };
}

/** A table that a header row describes. */
interface Found {
  readonly candidate: HeaderCandidate;
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** 0 to 1: how surely it is a ledger. */
  readonly sureness: number;
}

interface HeaderFound extends Found {
  /** The block's row that the header begins in. */
  readonly index: number;
  readonly beside: readonly HeaderCandidate[];
}

/**
 * The first header of a sheet whose tables stand one under the other: what follows it is found when it has been
 * read. Of neighbouring rows (a heading over the header) the one that tells more.
 */
function uppermost(found: readonly HeaderFound[], surest: number): HeaderFound | undefined {
  const first = found.find(({ sureness }) => sureness >= Math.max(ENOUGH, surest - AS_SURE));
  if (first === undefined) return undefined;
  return found
    .filter(({ index }) => index >= first.index && index < first.index + HEADER_ROWS)
    .reduce((best, each) =>
      each.candidate.score > best.candidate.score && each.sureness > best.sureness ? each : best,
    );
}

/** A header row as tables: the telling one, and those beside it that may be ledgers of their own. */
function tablesIn(whole: HeaderCandidate): {
  readonly main: HeaderCandidate;
  readonly beside: HeaderCandidate[];
} {
  const runs = runsOf(whole.cells);
  if (runs.length < 2) return { main: whole, beside: [] };
  const weight = (run: readonly HeaderCell[]) => run.filter((cell) => cell.match !== null).length;
  const heaviest = runs.reduce((a, b) => (weight(b) > weight(a) ? b : a));
  const keys = new Set(heaviest.map((cell) => cell.match?.key));
  // A run that adds kinds of columns and repeats none belongs to the same table.
  const adds = (run: readonly HeaderCell[]) =>
    weight(run) > 0 && run.every((cell) => cell.match === null || !keys.has(cell.match.key));
  const kept = runs.filter((run) => run === heaviest || adds(run));
  const beside = runs.filter((run) => !kept.includes(run));
  return {
    main: { ...whole, cells: kept.flat() },
    beside: beside.map((cells) => ({ ...whole, cells })),
  };
}

/** Header cells without an empty column between them; where the first one's kind comes again, a new table begins. */
function runsOf(cells: readonly HeaderCell[]): HeaderCell[][] {
  const runs: HeaderCell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const [first] = run ?? [];
    const last = run?.at(-1)?.column;
    const again = first?.match?.key === 'seq' && cell.match?.key === 'seq';
    if (run !== undefined && last !== undefined && cell.column - last <= 1 && !again) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** 0 to 1. A ledger needs an item, and who, by when, or how far; lists of other things speak against it. */
function sureOfLedger(candidate: HeaderCandidate, columns: ReadonlyMap<ColumnKey, number>): number {
  if (!columns.has('item')) return 0.1;
  const has = (key: ColumnKey) => (columns.has(key) ? 1 : 0);
  const who = Math.max(has('leadUnit'), has('person'));
  // A bare day beside no owner is when something happened: a list of expenses.
  const dayOnly =
    who === 0 && candidate.cells.some((cell) => cell.column === columns.get('due') && isBareDay(cell.text));
  const strong = who + (dayOnly ? 0 : has('due')) + has('status');
  const helping =
    has('coUnit') +
    has('meetingName') +
    has('progressText') +
    has('progressPct') +
    has('actualDone') +
    has('assignDate') +
    has('leader') +
    has('priority') +
    has('problem') +
    has('measure') +
    has('next');
  const plain = has('seq') + has('code') + has('category') + has('remark') + has('source');
  const listedItem = candidate.cells.some(
    (cell) => cell.match?.key === 'item' && cell.match.sureness === 'listed',
  );
  const foreign = candidate.cells.filter((cell) => isForeignHeader(cell.text)).length;
  const score =
    (listedItem ? 0.15 : 0.05) +
    strong * 0.3 +
    Math.min(4, helping) * 0.08 +
    Math.min(3, plain) * 0.05 -
    foreign * 0.15;
  if (strong === 0 && (helping === 0 || helping + plain < 3)) return Math.min(0.4, score);
  // What has a priority is to be done.
  const floor = strong === 0 ? score + (columns.has('priority') ? 0.25 : 0.2) : score;
  return Math.max(0, Math.min(0.99, floor));
}

const isBareDay = (text: string): boolean => /^\s*(?:日\s*期|时\s*间|時\s*間|date)\s*$/i.test(text);

function layoutOf(
  sheet: string,
  head: SheetHead,
  candidate: HeaderCandidate,
  columns: ReadonlyMap<ColumnKey, number>,
  confidence: number,
): LedgerLayout {
  const { block, used } = head;
  const headerColumns = [...candidate.cells.map((cell) => cell.column), ...columns.values()];
  const firstHeaderRow = candidate.rows[0] ?? block.top;
  const lastHeaderRow = candidate.rows.at(-1) ?? firstHeaderRow;
  const titles = titlesAbove(block, firstHeaderRow);
  return {
    sheet,
    headerRows: candidate.rows.map(rowIndex),
    firstRow: rowIndex(lastHeaderRow + 1),
    lastRow: used === null ? rowIndex(lastHeaderRow) : used.bottom,
    left: columnIndex(Math.min(...headerColumns)),
    right: columnIndex(Math.max(...headerColumns)),
    columns: new Map(
      [...columns].map(([key, column]): [ColumnKey, ColumnIndex] => [key, columnIndex(column)]),
    ),
    ...putOffIn(candidate, columns),
    confidence,
    isEnglish: isEnglishOnly([
      ...candidate.cells.map(({ text }) => text).filter((text) => !isOwnHeading(text)),
      ...titles,
    ]),
    titles,
    merges: head.merges,
  };
}

function putOffIn(
  { cells }: HeaderCandidate,
  columns: ReadonlyMap<ColumnKey, number>,
): Pick<LedgerLayout, 'putOff'> {
  const cell = cells.find(({ column }) => column === columns.get('extension'));
  const putOff = cell === undefined ? null : putOffHead(cell.match?.form ?? headerForm(cell.text));
  return putOff === null ? {} : { putOff };
}

const round = (value: number) => Math.round(value * 100) / 100;
