import type { DayNumber } from '../core/calendar/day-number.ts';
import type { SummaryReading } from '../core/summary/annex/last-summary.ts';
import { readSummary } from '../core/summary/annex/read-annex.ts';
import {
  likeliestFirst,
  standingSummaries,
  type StandingSummary,
} from '../core/summary/annex/standing-summaries.ts';
import {
  columnIndex,
  rowIndex,
  type CellValue,
  type DateSystem,
  type GridBlock,
} from '../core/sheet-grid.ts';
import type { Control, ReadOnlyWorkbook, WorkbookSurvey } from '../core/workbook-port.ts';

/** Wider than a summary is, with columns that a clerk put in. */
const MOST_COLUMNS = 14;
/** Longer than the longest summary (its annex ends at 3,000 items). */
const MOST_ROWS = 6000;

export interface LastSummaryWanted {
  /** Its week is over by then. */
  readonly before: DayNumber;
  /** The ledgers' sheets: of several summaries of a week the one that says it is about them counts. */
  readonly ledgers: readonly string[];
}

/** What may be the last weekly summary, and the likeliest of it read. */
export interface LastSummaryFound {
  readonly reading: SummaryReading | null;
  /** The others, the likeliest first. */
  readonly others: readonly StandingSummary[];
}

/**
 * The last weekly summary before a day, read back from its sheet: of those whose heads the survey brought. Costs a round
 * trip where it is longer than its head, and none without a summary.
 */
export async function findLastSummary(
  port: ReadOnlyWorkbook,
  survey: WorkbookSurvey,
  { before, ledgers }: LastSummaryWanted,
  control: Control,
): Promise<LastSummaryFound> {
  const [likeliest, ...others] = likeliestFirst(standingSummaries(survey, ledgers), before);
  const reading =
    likeliest === undefined ? null : await readStanding(port, likeliest, survey.dateSystem, control);
  return { reading, others };
}

/** Reads a summary back from its sheet. Costs a round trip where it is longer than its head. */
export async function readStanding(
  port: ReadOnlyWorkbook,
  standing: StandingSummary,
  dateSystem: DateSystem,
  control: Control,
): Promise<SummaryReading> {
  return readSummary(standing.sheet, await readWhole(port, standing, control), dateSystem);
}

/** A summary's cells: its head, where that is all of it. */
export async function readWhole(
  port: ReadOnlyWorkbook,
  { sheet, head, used }: Pick<StandingSummary, 'sheet' | 'head' | 'used'>,
  control: Control,
): Promise<GridBlock> {
  const { top, left, bottom, right } = used;
  if (bottom - top < head.block.values.length) return head.block;
  const columns = Array.from({ length: Math.min(MOST_COLUMNS, right - left + 1) }, (_, offset) => ({
    column: columnIndex(left + offset),
    formats: false,
  }));
  const lastRow = rowIndex(Math.min(bottom, top + MOST_ROWS - 1));
  const block = await port.readColumns({ sheet, firstRow: top, lastRow, columns }, control);
  const cells = columns.map(({ column }) => block.columns.get(column)?.values ?? []);
  const values = Array.from({ length: lastRow - top + 1 }, (_, row) =>
    cells.map((values): CellValue => values[row] ?? ''),
  );
  return { top, left, values };
}
