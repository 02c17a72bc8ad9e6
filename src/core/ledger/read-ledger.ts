import type { DayNumber } from '../calendar/day-number.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { DeadlineReference } from '../deadlines/reading.ts';
import { leadCell } from '../owners/read-owners.ts';
import type { CellValue, DateSystem } from '../sheet-grid.ts';
import { readStatus } from '../status/read-status.ts';
import { groupOf, type Status } from '../status/status.ts';
import type { ColumnsBlock } from '../workbook-port.ts';
import { cellText } from './cell-text.ts';
import { DayReader } from './day-reader.ts';
import { filledColumn, type FilledColumn } from './filled-columns.ts';
import { ItemReadings } from './item-readings.ts';
import { ItemRow, type ItemColumns } from './item-row.ts';
import type { FollowUpItem, Ledger, LedgerLayout } from './ledger.ts';
import { dayInMeetingName, dayInTitles, yearInTitles } from './meeting-day.ts';
import { RowSorter } from './row-sorter.ts';

export interface ReadingContext {
  readonly dateSystem: DateSystem;
  /** For ledgers that state no meeting date. */
  readonly meetingDate?: DayNumber;
}

/** Reads the items, row by row, merged cells downwards. Never throws, whatever the cells hold. */
export function readLedger(layout: LedgerLayout, block: ColumnsBlock, context: ReadingContext): Ledger {
  const items: FollowUpItem[] = [];
  const reader = new LedgerReader(layout, block, context);
  const rows = layout.lastRow - block.firstRow + 1;
  for (let index = 0; index < rows; index += 1) {
    const kind = reader.rows.sort(index);
    if (kind === 'end') break;
    if (kind === 'item') items.push(reader.item(index));
  }
  return {
    layout,
    firstDataRow: items[0]?.row ?? null,
    lastDataRow: items.at(-1)?.row ?? null,
    items,
  };
}

class LedgerReader {
  readonly rows: RowSorter;
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
  private readonly status: FilledColumn | null;
  private readonly progressPct: FilledColumn | null;
  private readonly actualDone: FilledColumn | null;
  private readonly columns: ItemColumns;
  private readonly statedDay: DayNumber | null;
  private readonly year: number | null;
  private readonly titleYear: DeadlineReference;
  private readonly meetings = new Map<string, { readonly name: string; readonly day: DayNumber | null }>();
  private readonly sectionDays = new Map<string, DayNumber | null>();

  constructor(layout: LedgerLayout, block: ColumnsBlock, context: ReadingContext) {
    const column = (key: Parameters<typeof filledColumn>[2]) => filledColumn(layout, block, key);
    this.dueDays = new DayReader(context.dateSystem);
    this.meetingDays = new DayReader(context.dateSystem);
    this.assignDays = new DayReader(context.dateSystem);
    this.doneDays = new DayReader(context.dateSystem);
    this.meetingName = column('meetingName');
    this.meetingDate = column('meetingDate');
    this.assignDate = column('assignDate');
    // One column for both (责任单位（责任人）): the unit's cell names the person.
    const two = layout.columns.get('person') === layout.columns.get('leadUnit');
    this.due = column('due');
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
      status: this.status,
      progress: column('progressText'),
      readings: new ItemReadings(Math.max(0, layout.lastRow - block.firstRow + 1)),
    };
    this.statedDay = dayInTitles(layout.titles) ?? context.meetingDate ?? null;
    this.year = yearInTitles(layout.sheet, layout.titles);
    this.titleYear = { day: null, year: this.year };
    this.rows = new RowSorter(layout, block);
  }

  item(index: number): FollowUpItem {
    const { section } = this.rows;
    const meeting = this.meeting(valueAt(this.meetingName, index));
    const meetingDate = this.dayOfMeeting(index, meeting.day, section);
    const assignedOn = this.assignedOn(index, meetingDate);
    const reference = this.referenceFor(meetingDate, assignedOn);
    const deadline = this.deadline(index, reference);
    const statusValue = valueAt(this.status, index);
    const statusText = cellText(statusValue);
    const completedOn = this.doneDays.day(
      this.actualDone?.values[index],
      this.actualDone?.formats?.[index],
      reference,
    );
    const status = this.stateOf(statusText, statusValue, index, completedOn);
    this.columns.readings.set(index, {
      section,
      meeting: meeting.name,
      meetingDate,
      assignedOn,
      leadUnit: leadCell(cellText(valueAt(this.columns.leadUnit, index))).lead[0] ?? '',
      deadline,
      status,
      group: groupOf(status, deadline.kind),
      completedOn,
    });
    return new ItemRow(this.columns, index);
  }

  private assignedOn(index: number, meetingDate: DayNumber | null): DayNumber | null {
    if (this.assignDate === null) return null;
    if (this.handedOut.day !== meetingDate || this.handedOut.year === undefined) {
      this.handedOut = { day: meetingDate, year: this.year };
    }
    return this.assignDays.day(
      this.assignDate.values[index],
      this.assignDate.formats?.[index],
      this.handedOut,
    );
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

  private deadline(index: number, reference: DeadlineReference): Deadline {
    const column = this.due;
    if (column === null) return this.dueDays.deadline('', undefined, reference);
    const deadline = this.dueDays.deadline(column.values[index] ?? '', column.formats?.[index], reference);
    const ditto = column.dittos?.get(index);
    if (ditto === undefined) return deadline;
    // The cell says 〃: that is its text, whatever it stands for.
    const same: Deadline = { ...deadline, text: ditto, reason: { key: 'ditto' } };
    return Object.freeze(same);
  }

  private meeting(value: CellValue): { readonly name: string; readonly day: DayNumber | null } {
    const text = cellText(value);
    let meeting = this.meetings.get(text);
    if (meeting === undefined) {
      const name = text.replace(/\s*[\r\n]+\s*/g, '');
      meeting = { name, day: name === '' ? null : dayInMeetingName(name) };
      this.meetings.set(text, meeting);
    }
    return meeting;
  }

  /** Its own column, else its name, else the section's heading, else the title, else what the user said. */
  private dayOfMeeting(index: number, named: DayNumber | null, section: string): DayNumber | null {
    const value = valueAt(this.meetingDate, index);
    if (value !== '') {
      const day = this.meetingDays.day(value, this.meetingDate?.formats?.[index], this.titleYear);
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

  private stateOf(text: string, value: CellValue, index: number, completedOn: DayNumber | null): Status {
    if (text !== '') return readStatus(value);
    if (completedOn !== null) return 'closed';
    const share = this.status === null ? (this.progressPct?.values[index] ?? '') : '';
    return share === '' ? 'unknown' : readStatus(share);
  }
}

function valueAt(column: FilledColumn | null, index: number): CellValue {
  return column?.values[index] ?? '';
}
