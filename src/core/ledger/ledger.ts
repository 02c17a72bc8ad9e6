import type { DayNumber } from '../calendar/day-number.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { CellArea, ColumnIndex, RowIndex } from '../sheet-grid.ts';
import type { Status, StatusGroup } from '../status/status.ts';
import type { ColumnKey } from './column-key.ts';
import type { ItemCells } from './item-cells.ts';
import type { PutOffHead } from '../deadlines/put-off-cell.ts';

/** Where a ledger stands on its sheet, found from the sheet's top rows. */
export interface LedgerLayout {
  readonly sheet: string;
  /** The rows of the header, top to bottom (two for a two-row header). */
  readonly headerRows: readonly RowIndex[];
  /** The row under the header. */
  readonly firstRow: RowIndex;
  /** The last row of the sheet's used range: the data ends there or before. */
  readonly lastRow: RowIndex;
  /** The header's leftmost and rightmost column. */
  readonly left: ColumnIndex;
  readonly right: ColumnIndex;
  /** A two-in-one column (责任单位（责任人）) stands under both keys. */
  readonly columns: ReadonlyMap<ColumnKey, ColumnIndex>;
  /** How the column `extension` names a new deadline; absent where none does. */
  readonly putOff?: PutOffHead;
  /** Whether header and titles are in English alone: such offices work Monday to Friday. */
  readonly isEnglish: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** The texts above the header, top to bottom: titles, 填报单位 lines. */
  readonly titles: readonly string[];
  readonly merges: readonly CellArea[] | null;
}

/** A ledger as read: its layout, where its data really stands, and its items from top to bottom. */
export interface Ledger {
  readonly layout: LedgerLayout;
  /** The first and last item's row; `null` when there is no item. */
  readonly firstDataRow: RowIndex | null;
  readonly lastDataRow: RowIndex | null;
  readonly items: readonly FollowUpItem[];
  /** The rows that sum up others (合计, 小计), top to bottom. */
  readonly totalRows: readonly RowIndex[];
  /** What its working days are counted by. */
  readonly calendar: WorkCalendar;
  /** What the items were read from. */
  readonly cells: ItemCells;
  /** From here on stands another table; `null` when nothing follows. */
  readonly nextTable: RowIndex | null;
  /**
   * The first row under the items that holds something else (a total, a note, a signature, another table); `null`
   * when nothing follows. Rows between are free, or numbered ahead.
   */
  readonly rowBelow: RowIndex | null;
}

/** A follow-up item (督办事项): one decision, one row. Texts are trimmed; `''` where the ledger is silent. */
export interface FollowUpItem {
  readonly sheet: string;
  readonly row: RowIndex;
  /** By hand or by a filter: nobody sees the item. Unknown (`false`) where only states were read. */
  readonly hidden: boolean;
  /** As shown. */
  readonly number: string;
  /** The section row above (一、疫情防控), `''` without. */
  readonly section: string;
  /** Read downwards through merged cells, line breaks removed. */
  readonly meeting: string;
  readonly meetingDate: DayNumber | null;
  readonly assignedOn: DayNumber | null;
  readonly item: string;
  /** The (first) lead as written, labels and numbering removed. */
  readonly leadUnit: string;
  /** The leads that count, as written: the first; all of them where they lead jointly (并列). */
  readonly leadUnits: readonly string[];
  /** The names that `leadUnits` are counted under, by the user's aliases and the office's roster; each once. */
  readonly countedUnits: readonly string[];
  readonly supportingUnits: readonly string[];
  readonly persons: readonly string[];
  readonly deadline: Deadline;
  readonly status: Status;
  readonly statusText: string;
  readonly group: StatusGroup;
  readonly completedOn: DayNumber | null;
  readonly progress: string;
}
