import { joinedOwnDays, readOwnDays, type DaysOffCells } from '../core/calendar/own-days.ts';
import { namesDaysOff } from '../core/calendar/days-off-sheet.ts';
import {
  workCalendar,
  type CalendarBasis,
  type OwnDays,
  type WorkCalendar,
} from '../core/calendar/work-calendar.ts';
import type { LedgerLayout } from '../core/ledger/ledger.ts';
import { columnIndex, rowIndex } from '../core/sheet-grid.ts';
import type {
  ColumnsBlock,
  ColumnsRequest,
  Control,
  WorkbookPort,
  WorkbookSurvey,
} from '../core/workbook-port.ts';

/** A sheet of every day of two years has this many rows; lists of days off have a tenth. */
const MOST_ROWS = 800;
const MOST_COLUMNS = 10;

/** Sheets of days off that are looked at: one a year, say. */
const MOST_SHEETS = 4;

/** Which calendar a ledger's working days are counted by. */
export type CalendarFor = (layout: LedgerLayout) => Promise<WorkCalendar>;

/**
 * The office's own days off count where the workbook keeps a sheet of them, which its name tells: a round trip a
 * sheet when the first ledger asks, and none without. English ledgers count from Monday to Friday.
 */
export function calendarsFor(port: WorkbookPort, survey: WorkbookSurvey, control: Control): CalendarFor {
  let own: Promise<OwnDays | null> | null = null;
  const calendars = new Map<CalendarBasis, WorkCalendar>();
  return async ({ isEnglish }) => {
    const basis = isEnglish ? 'monday-to-friday' : 'china';
    own ??= ownDays(port, survey, control);
    const calendar = calendars.get(basis) ?? workCalendar(basis, await own);
    calendars.set(basis, calendar);
    return calendar;
  };
}

async function ownDays(
  port: WorkbookPort,
  survey: WorkbookSurvey,
  control: Control,
): Promise<OwnDays | null> {
  const found: OwnDays[] = [];
  for (const { name, head } of survey.sheets
    .filter((sheet) => namesDaysOff(sheet.name))
    .slice(0, MOST_SHEETS)) {
    // Which rows are in use is known only where the sheet's top was asked for.
    if (head !== undefined && head.used === null) continue;
    const top = head?.used?.top ?? 0;
    const left = head?.used?.left ?? 0;
    const request: ColumnsRequest = {
      sheet: name,
      firstRow: rowIndex(top),
      lastRow: rowIndex(Math.min(head?.used?.bottom ?? Infinity, top + MOST_ROWS - 1)),
      columns: Array.from({ length: MOST_COLUMNS }, (_, offset) => ({
        column: columnIndex(left + offset),
        formats: true,
      })),
    };
    const block = await port.readColumns(request, control);
    const own = readOwnDays(name, rowsOf(request, block), survey.dateSystem);
    if (own !== null) found.push(own);
  }
  return found.length === 0 ? null : joinedOwnDays(found);
}

function rowsOf({ columns, firstRow, lastRow }: ColumnsRequest, block: ColumnsBlock): DaysOffCells {
  const cells = columns.map(({ column }) => block.columns.get(column));
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, row) => row);
  return {
    values: rows.map((row) => cells.map((each) => each?.values[row] ?? '')),
    formats: rows.map((row) => cells.map((each) => each?.formats?.[row] ?? 'General')),
  };
}
