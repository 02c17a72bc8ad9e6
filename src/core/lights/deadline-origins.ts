import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';
import type { ColumnKey } from '../ledger/column-key.ts';
import type { CellReader } from '../ledger/item-cells.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { dayInMeetingName } from '../ledger/meeting-day.ts';
import type { CellValue, ColumnIndex } from '../sheet-grid.ts';
import { isLiveDay } from './due-cells.ts';

/** Cells of a row, all of which say what its words count from: the meeting, where it matters the hand-out too. */
export interface Origin {
  /** Equal for equal cells, as a formula compares them. */
  readonly key: string;
  readonly cells: readonly OriginCell[];
}

export interface OriginCell {
  readonly column: ColumnIndex;
  /** `''`: the cell is empty. */
  readonly value: string | number;
}

interface OriginColumn {
  readonly column: ColumnIndex;
  readonly bare: CellReader;
  /** As it is meant: merged cells and ditto marks carried down. */
  readonly meant: CellReader;
  /** Equal cells share one. */
  readonly known: Map<CellValue, OriginCell | null>;
}

/** No longer text is compared by a formula. */
const LONGEST_TEXT = 120;

/**
 * What the deadlines of a ledger count from, as far as it stands in the row itself: a rule that compares these cells
 * is right wherever the row is sorted to. A meeting that is merged over its rows, or is a heading, is no such cell.
 */
export class DeadlineOrigins {
  private readonly meetingDate: OriginColumn | null;
  private readonly meetingName: OriginColumn | null;
  private readonly assignDate: OriginColumn | null;
  private readonly due: OriginColumn | null;
  private readonly named = new Map<CellValue, boolean>();
  private readonly origins = new Map<OriginCell, Origin>();

  constructor(ledger: Ledger) {
    this.meetingDate = originColumn(ledger, 'meetingDate');
    this.meetingName = originColumn(ledger, 'meetingName');
    this.assignDate = originColumn(ledger, 'assignDate');
    this.due = originColumn(ledger, 'due');
  }

  /** @param andHandOut whether the words may count from the hand-out; `null`: the row does not tell */
  of(item: FollowUpItem, andHandOut: boolean): Origin | null {
    const { putOff } = item.deadline;
    if (putOff !== undefined) return this.ofPutOff(item, putOff.stated);
    const meeting = this.meeting(item);
    const handOut = this.assignDate;
    if (meeting === null) return null;
    if (!andHandOut || handOut === null || meeting.column === handOut.column) return this.alone(meeting);
    const assigned = cellOf(handOut, item, true);
    return assigned === null ? null : asOrigin([meeting, assigned]);
  }

  /** What puts off counts from the first deadline, and that from what it counts from itself. */
  private ofPutOff(item: FollowUpItem, stated: Deadline): Origin | null {
    const first = this.due === null ? null : cellOf(this.due, item, true);
    if (first === null) return null;
    if (isLiveDay(stated)) return asOrigin([first]);
    const meeting = this.meeting(item);
    const handOut = this.assignDate === null ? null : cellOf(this.assignDate, item, true);
    // Without any of them the words tell it all.
    const cells = [first, meeting, handOut].filter((cell) => cell !== null);
    return asOrigin(
      cells.filter((cell, at) => cells.findIndex(({ column }) => column === cell.column) === at),
    );
  }

  /** Rows of one meeting share one. */
  private alone(meeting: OriginCell): Origin {
    let origin = this.origins.get(meeting);
    if (origin === undefined) this.origins.set(meeting, (origin = asOrigin([meeting])));
    return origin;
  }

  private meeting(item: FollowUpItem): OriginCell | null {
    const { meetingDate, meetingName, assignDate } = this;
    if (item.meetingDate === null) return assignDate === null ? null : cellOf(assignDate, item, false);
    const byDate = meetingDate === null ? null : cellOf(meetingDate, item, false);
    if (byDate !== null) return byDate;
    if (meetingName === null) return null;
    const byName = cellOf(meetingName, item, false);
    return byName !== null && this.namesDay(byName.value) ? byName : null;
  }

  private namesDay(value: string | number): boolean {
    let names = this.named.get(value);
    if (names === undefined) {
      names = dayInMeetingName(String(value)) !== null;
      this.named.set(value, names);
    }
    return names;
  }
}

function originColumn({ cells, layout }: Ledger, key: ColumnKey): OriginColumn | null {
  const column = layout.columns.get(key);
  if (column === undefined) return null;
  const [bare, meant] = [cells.bare(column), cells.values(key)];
  return bare === null || meant === null ? null : { column, bare, meant, known: new Map() };
}

function cellOf(
  { column, bare, meant, known }: OriginColumn,
  { row }: FollowUpItem,
  orEmpty: boolean,
): OriginCell | null {
  const value = bare(row);
  if (value !== meant(row) || (value === '' && !orEmpty)) return null;
  let cell = known.get(value);
  if (cell === undefined) known.set(value, (cell = newCell(column, value)));
  return cell;
}

function newCell(column: ColumnIndex, value: CellValue): OriginCell | null {
  if (typeof value === 'number') return { column, value };
  // Line breaks are kept differently from program to program.
  const isTold = typeof value === 'string' && value.length <= LONGEST_TEXT && !/[\r\n]/.test(value);
  return isTold ? { column, value: value.trim() } : null;
}

const asOrigin = (cells: readonly OriginCell[]): Origin => ({
  key: cells
    .map(
      ({ column, value }) =>
        `${String(column)}${typeof value === 'number' ? '#' : '='}${String(value).toLowerCase()}`,
    )
    .join('\n'),
  cells,
});
