import type { DayNumber } from '../core/calendar/day-number.ts';
import { isOnePageLine } from '../core/summary/annex/annex-words.ts';
import type { SummaryReading } from '../core/summary/annex/last-summary.ts';
import { readSummary } from '../core/summary/annex/read-annex.ts';
import { summaryPeriod, type SummaryPeriod } from '../core/summary/annex/summary-period.ts';
import { isOwnSummary } from '../core/ledger/own-summary.ts';
import { columnIndex, rowIndex, type CellArea, type CellValue, type GridBlock } from '../core/sheet-grid.ts';
import type { Control, SheetHead, WorkbookPort, WorkbookSurvey } from '../core/workbook-port.ts';

/** Wider than a summary is, with columns that a clerk put in. */
const MOST_COLUMNS = 14;
/** Longer than the longest summary (its annex ends at 3,000 items). */
const MOST_ROWS = 6000;
/** Its title, and what a clerk may have written above it. */
const TITLE_ROWS = 10;

export interface LastSummaryWanted {
  /** Its week is over by then. */
  readonly before: DayNumber;
  /** The ledgers' sheets: of several summaries of a week the one that says it is about them counts. */
  readonly ledgers: readonly string[];
}

interface Candidate {
  readonly sheet: string;
  readonly head: SheetHead;
  readonly used: CellArea;
  readonly period: SummaryPeriod;
  readonly isAbout: boolean;
}

/**
 * The last weekly summary before a day, read back from its sheet: of those whose heads the survey brought. Costs a round
 * trip where it is longer than its head, and none without a summary.
 */
export async function findLastSummary(
  port: WorkbookPort,
  survey: WorkbookSurvey,
  wanted: LastSummaryWanted,
  control: Control,
): Promise<SummaryReading | null> {
  const found = survey.sheets
    .flatMap(({ name, head }) => candidate(name, head, wanted))
    .reduce<Candidate | null>((best, next) => (best === null || isBetter(next, best) ? next : best), null);
  if (found === null) return null;
  const { sheet, head, used } = found;
  const complete = used.bottom - used.top < head.block.values.length;
  const block = complete ? head.block : await readWhole(port, sheet, used, control);
  return readSummary(sheet, block, survey.dateSystem);
}

function candidate(sheet: string, head: SheetHead | undefined, wanted: LastSummaryWanted): Candidate[] {
  if (head === undefined || head.used === null) return [];
  const top = head.block.values.slice(0, TITLE_ROWS);
  const texts = top.flatMap((row) => row.filter((value) => typeof value === 'string'));
  // The page for leaders has no annex: the whole summary of that week may stand beside it.
  if (!texts.some(isOwnSummary) || texts.some(isOnePageLine)) return [];
  const period = summaryPeriod(sheet, top);
  if (period === null || period.week.to >= wanted.before) return [];
  const isAbout = wanted.ledgers.some((name) => texts.some((text) => text.includes(name)));
  return [{ sheet, head, used: head.used, period, isAbout }];
}

/** `next` comes later in tab order. */
function isBetter(next: Candidate, best: Candidate): boolean {
  if (next.isAbout !== best.isAbout) return next.isAbout;
  return next.period.week.to >= best.period.week.to;
}

async function readWhole(
  port: WorkbookPort,
  sheet: string,
  { top, left, bottom, right }: CellArea,
  control: Control,
): Promise<GridBlock> {
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
