import { inOneGo } from '../in-one-go.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { PUBLISHED, type WorkCalendar } from '../calendar/work-calendar.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { DefaultLimit } from '../deadlines/default-limit.ts';
import { withDefaultLimit } from '../deadlines/infer-deadline.ts';
import type { DeadlineReference } from '../deadlines/reading.ts';
import { leadCell } from '../owners/read-owners.ts';
import { rowIndex, type CellValue, type DateSystem, type RowIndex } from '../sheet-grid.ts';
import { readStatus, statusKey } from '../status/read-status.ts';
import { groupOf, type Status } from '../status/status.ts';
import type { CountedNames } from '../unit-names/counted-names.ts';
import { cellText } from './cell-text.ts';
import { DayReader } from './day-reader.ts';
import { filledColumn, type FilledColumn } from './filled-columns.ts';
import { ItemCells } from './item-cells.ts';
import { ItemReadings } from './item-readings.ts';
import { ItemRow, type ItemColumns } from './item-row.ts';
import { LeadReader } from './lead-units.ts';
import type { LedgerCells } from './ledger-cells.ts';
import type { FollowUpItem, Ledger, LedgerLayout } from './ledger.ts';
import { dayInMeetingName, dayInTitles, yearInTitles } from './meeting-day.ts';
import { putOffReader, type PutOffReader } from './put-off-reader.ts';
import { RowSorter } from './row-sorter.ts';

export interface ReadingContext {
  readonly dateSystem: DateSystem;
  /** For ledgers that state no meeting date. */
  readonly meetingDate?: DayNumber;
  /** What the user said that status wordings mean, by `statusKey`: it wins over what we would read. */
  readonly statuses?: ReadonlyMap<string, Status>;
  /** Under which name a unit is counted; without: as written. */
  readonly unitNames?: CountedNames;
  /** All units that a cell names as leads count (并列), not only the first. */
  readonly jointLead?: boolean;
  /** What working days are counted by; without one, as published. */
  readonly calendar?: WorkCalendar;
  /** What an open item's deadline is taken to be where none is stated; `null`: nothing is inferred. */
  readonly defaultLimit?: DefaultLimit | null;
}

/** Reads the items, row by row, merged cells downwards. Never throws, whatever the cells hold. */
export function readLedger(layout: LedgerLayout, block: LedgerCells, context: ReadingContext): Ledger {
  return inOneGo(readLedgerInTurns(layout, block, context));
}

/** Rows that are read in a few milliseconds, also by code that has not run before. */
const ROWS_A_TURN = 500;

/** The same for who must not be held up by a long ledger: it stops now and then, and goes on when asked. */
export function* readLedgerInTurns(
  layout: LedgerLayout,
  block: LedgerCells,
  context: ReadingContext,
): Generator<void, Ledger, void> {
  const reader = new LedgerReader(layout, block, context);
  const rows = layout.lastRow - block.firstRow + 1;
  for (let index = 0; index < rows && !reader.ended; index += ROWS_A_TURN) {
    if (index > 0) yield;
    reader.readRows(index, Math.min(rows, index + ROWS_A_TURN));
  }
  const { items } = reader;
  // The next table's titles stand above its header.
  const afterLast = (items.at(-1)?.row ?? block.firstRow - 1) + 1;
  return {
    layout,
    firstDataRow: items[0]?.row ?? null,
    lastDataRow: items.at(-1)?.row ?? null,
    items,
    totalRows: reader.totalRows,
    calendar: context.calendar ?? PUBLISHED,
    cells: new ItemCells(layout, block, context.dateSystem),
    nextTable: reader.ended ? rowIndex(afterLast) : null,
    rowBelow: reader.rowBelow,
  };
}

const NOTHING_ASSIGNED: ReadonlyMap<string, Status> = new Map();

class LedgerReader {
  readonly items: FollowUpItem[] = [];
  readonly totalRows: RowIndex[] = [];
  /** Another table begins: nothing below belongs to this ledger. */
  ended = false;
  /** The first row after the last item that is not free. */
  rowBelow: RowIndex | null = null;
  private readonly rows: RowSorter;
  private readonly dueDays: DayReader;
  private readonly meetingDays: DayReader;
  private readonly assignDays: DayReader;
  private readonly doneDays: DayReader;
  private handedOut: DeadlineReference = { day: null };
  private reference: DeadlineReference = { day: null };
  private readonly meetingName: FilledColumn | null;
  private readonly meetingDate: FilledColumn | null;
  private readonly assignDate: FilledColumn | null;
  private readonly due: FilledColumn | null;
  private readonly putOffs: PutOffReader | null;
  private readonly status: FilledColumn | null;
  private readonly progressPct: FilledColumn | null;
  private readonly actualDone: FilledColumn | null;
  private readonly columns: ItemColumns;
  private readonly leads: LeadReader;
  private readonly assigned: ReadonlyMap<string, Status>;
  private readonly limit: DefaultLimit | null;
  private readonly calendar: WorkCalendar | undefined;
  private readonly inferred = new Map<string, Deadline>();
  private readonly statedDay: DayNumber | null;
  private readonly year: number | null;
  private readonly titleYear: DeadlineReference;
  private readonly meetings = new Map<CellValue, Meeting>();
  private lastMeetingCell: CellValue = '';
  private lastMeeting: Meeting = { name: '', day: null };
  private readonly statuses = new Map<CellValue, StatedStatus>();
  private readonly sectionDays = new Map<string, DayNumber | null>();

  constructor(layout: LedgerLayout, block: LedgerCells, context: ReadingContext) {
    const column = (key: Parameters<typeof filledColumn>[2]) => filledColumn(layout, block, key);
    this.dueDays = new DayReader(context.dateSystem, context.calendar);
    this.meetingDays = new DayReader(context.dateSystem, context.calendar);
    this.assignDays = new DayReader(context.dateSystem, context.calendar);
    this.doneDays = new DayReader(context.dateSystem, context.calendar);
    this.meetingName = column('meetingName');
    this.meetingDate = column('meetingDate');
    this.assignDate = column('assignDate');
    // One column for both (责任单位（责任人）): the unit's cell names the person.
    const two = layout.columns.get('person') === layout.columns.get('leadUnit');
    this.due = column('due');
    this.putOffs = putOffReader(column('extension'), layout.putOff, this.dueDays);
    this.status = column('status');
    this.progressPct = column('progressPct');
    this.actualDone = column('actualDone');
    this.columns = {
      sheet: layout.sheet,
      firstRow: block.firstRow,
      number: column('seq') ?? column('code'),
      item: column('item'),
      leadUnit: column('leadUnit'),
      coUnit: column('coUnit'),
      person: two ? null : column('person'),
      progress: column('progressText'),
      jointLead: context.jointLead ?? false,
      hidden: hiddenIn(block),
      readings: new ItemReadings(Math.max(0, layout.lastRow - block.firstRow + 1)),
    };
    this.leads = new LeadReader(context.unitNames ?? null, context.jointLead ?? false);
    this.limit = context.defaultLimit ?? null;
    this.calendar = context.calendar;
    this.assigned = context.statuses ?? NOTHING_ASSIGNED;
    this.statedDay = dayInTitles(layout.titles) ?? context.meetingDate ?? null;
    this.year = yearInTitles(layout.sheet, layout.titles);
    this.titleYear = { day: null, year: this.year };
    this.rows = new RowSorter(layout, block);
  }

  /** From `index` up to, not including, `end`; apart from the turns, as a generator's own loops run slowly. */
  readRows(index: number, end: number): void {
    for (let at = index; at < end && !this.ended; at += 1) {
      const kind = this.rows.sort(at);
      if (kind === 'item') {
        this.items.push(this.item(at));
        this.rowBelow = null;
      } else if (kind !== 'blank') this.rowBelow ??= rowIndex(this.columns.firstRow + at);
      if (kind === 'total') this.totalRows.push(rowIndex(this.columns.firstRow + at));
      this.ended = kind === 'end';
    }
  }

  private item(index: number): FollowUpItem {
    const { section } = this.rows;
    const meeting = this.meeting(valueAt(this.meetingName, index));
    const meetingDate = this.dayOfMeeting(index, meeting.day, section);
    const assignedOn = this.assignedOn(index, meetingDate);
    const reference = this.referenceFor(meetingDate, assignedOn);
    const deadline = this.deadline(index, reference);
    const stated = this.statedStatus(valueAt(this.status, index));
    const completedOn = this.doneDays.day(
      this.actualDone?.value(index),
      this.actualDone?.format(index),
      reference,
    );
    const status = this.stateOf(stated, index, completedOn);
    const { readings } = this.columns;
    readings.sections[index] = section;
    readings.meetings[index] = meeting.name;
    readings.leads[index] = this.leads.read(leadCell(cellText(valueAt(this.columns.leadUnit, index))));
    const group = groupOf(status, deadline.kind);
    // What has ended or goes on keeps what the ledger says of it.
    const infers = this.limit !== null && group === 'open' && deadline.due === null;
    readings.deadlines[index] = infers ? this.byDefault(deadline, this.limit, reference) : deadline;
    readings.statusTexts[index] = stated.text;
    readings.setDays(index, meetingDate, assignedOn, completedOn);
    readings.setState(index, status, group);
    return new ItemRow(this.columns, index);
  }

  private assignedOn(index: number, meetingDate: DayNumber | null): DayNumber | null {
    if (this.assignDate === null) return null;
    if (this.handedOut.day !== meetingDate || this.handedOut.year === undefined) {
      this.handedOut = { day: meetingDate, year: this.year };
    }
    return this.assignDays.day(this.assignDate.value(index), this.assignDate.format(index), this.handedOut);
  }

  /** What this row's words count from; rows of one meeting share it. */
  private referenceFor(meetingDate: DayNumber | null, assigned: DayNumber | null): DeadlineReference {
    const day = meetingDate ?? assigned;
    const last = this.reference;
    if (last.day !== day || last.assigned !== assigned || last.year !== this.year) {
      this.reference = { day, assigned, year: this.year };
    }
    return this.reference;
  }

  /** The one in force: what the column of deadlines says, unless another cell of the row puts it off. */
  private deadline(index: number, reference: DeadlineReference): Deadline {
    const stated = this.statedDeadline(index, reference);
    return this.putOffs === null ? stated : this.putOffs.inForce(index, stated, reference);
  }

  private statedDeadline(index: number, reference: DeadlineReference): Deadline {
    const column = this.due;
    if (column === null) return this.dueDays.deadline('', undefined, reference);
    const deadline = this.dueDays.deadline(column.value(index), column.format(index), reference);
    const ditto = column.ditto(index);
    if (ditto === undefined) return deadline;
    // The cell says 〃: that is its text, whatever it stands for.
    const same: Deadline = { ...deadline, text: ditto, reason: { key: 'ditto' } };
    return Object.freeze(same);
  }

  /** Rows with equal words and days share one. */
  private byDefault(stated: Deadline, limit: DefaultLimit, reference: DeadlineReference): Deadline {
    const key = `${stated.text} ${stated.reason.key} ${String(reference.day)} ${String(reference.assigned)}`;
    let deadline = this.inferred.get(key);
    if (deadline === undefined) {
      deadline = withDefaultLimit(stated, limit, reference, this.calendar);
      this.inferred.set(key, deadline);
    }
    return deadline;
  }

  /** Rows of one meeting mostly stand together. */
  private meeting(value: CellValue): Meeting {
    if (value !== this.lastMeetingCell) {
      this.lastMeetingCell = value;
      this.lastMeeting = this.meetings.get(value) ?? this.readMeeting(value);
    }
    return this.lastMeeting;
  }

  private readMeeting(value: CellValue): Meeting {
    const name = cellText(value).replace(/\s*[\r\n]+\s*/g, '');
    const meeting = { name, day: name === '' ? null : dayInMeetingName(name) };
    this.meetings.set(value, meeting);
    return meeting;
  }

  /** Its own column, else its name, else the section's heading, else the title, else what the user said. */
  private dayOfMeeting(index: number, named: DayNumber | null, section: string): DayNumber | null {
    const value = valueAt(this.meetingDate, index);
    if (value !== '') {
      const day = this.meetingDays.day(value, this.meetingDate?.format(index), this.titleYear);
      if (day !== null) return day;
    }
    return named ?? this.dayOfSection(section) ?? this.statedDay;
  }

  private dayOfSection(section: string): DayNumber | null {
    if (section === '') return null;
    let day = this.sectionDays.get(section);
    if (day === undefined) {
      day = section.includes('会') || section.includes('會') ? dayInMeetingName(section) : null;
      this.sectionDays.set(section, day);
    }
    return day;
  }

  /** Equal cells share one text, so that later passes over a hundred thousand of them touch a few. */
  private statedStatus(value: CellValue): StatedStatus {
    let stated = this.statuses.get(value);
    if (stated === undefined) {
      const text = cellText(value);
      stated = {
        text,
        status: text === '' ? null : (this.assigned.get(statusKey(text)) ?? readStatus(value)),
      };
      this.statuses.set(value, stated);
    }
    return stated;
  }

  private stateOf({ status }: StatedStatus, index: number, completedOn: DayNumber | null): Status {
    if (status !== null) return status;
    if (completedOn !== null) return 'closed';
    const share = this.status === null ? (this.progressPct?.value(index) ?? '') : '';
    return share === '' ? 'unknown' : readStatus(share);
  }
}

interface Meeting {
  readonly name: string;
  readonly day: DayNumber | null;
}

/** A status cell; `null` where it is empty. */
interface StatedStatus {
  readonly text: string;
  readonly status: Status | null;
}

function hiddenIn({ firstRow, hiddenRows = [] }: LedgerCells): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const { first, last } of hiddenRows) {
    for (let row: number = first; row <= last; row += 1) hidden.add(row - firstRow);
  }
  return hidden;
}

function valueAt(column: FilledColumn | null, index: number): CellValue {
  return column?.value(index) ?? '';
}
