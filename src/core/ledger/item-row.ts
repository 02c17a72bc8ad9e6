import type { DayNumber } from '../calendar/day-number.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { leadCell, names, personsOf, supportingOf } from '../owners/read-owners.ts';
import { type RowIndex } from '../sheet-grid.ts';
import type { Status, StatusGroup } from '../status/status.ts';
import { cellText } from './cell-text.ts';
import type { FilledColumn } from './filled-columns.ts';
import type { FollowUpItem } from './ledger.ts';

/** The columns an item looks into when it is asked; shared by all items of a ledger. */
export interface ItemColumns {
  readonly sheet: string;
  /** The sheet row of the columns' first value. */
  readonly firstRow: RowIndex;
  readonly number: FilledColumn | null;
  readonly item: FilledColumn | null;
  readonly leadUnit: FilledColumn | null;
  readonly coUnit: FilledColumn | null;
  readonly person: FilledColumn | null;
  readonly progress: FilledColumn | null;
}

/** What every job asks of every item, read at once. */
export interface ItemReading {
  readonly section: string;
  readonly meeting: string;
  readonly meetingDate: DayNumber | null;
  readonly assignedOn: DayNumber | null;
  readonly leadUnit: string;
  readonly deadline: Deadline;
  readonly status: Status;
  readonly statusText: string;
  readonly group: StatusGroup;
  readonly completedOn: DayNumber | null;
}

/**
 * A follow-up item over its row's cells. Of a hundred thousand items a job shows a few hundred: what only
 * these need (texts, supporting units, persons) is read when it is asked for.
 */
export class ItemRow implements FollowUpItem {
  readonly #columns: ItemColumns;
  readonly #index: number;
  readonly section: string;
  readonly meeting: string;
  readonly meetingDate: DayNumber | null;
  readonly assignedOn: DayNumber | null;
  readonly leadUnit: string;
  readonly deadline: Deadline;
  readonly status: Status;
  readonly statusText: string;
  readonly group: StatusGroup;
  readonly completedOn: DayNumber | null;

  /** `index` counts from the columns' first value. */
  constructor(columns: ItemColumns, index: number, reading: ItemReading) {
    this.#columns = columns;
    this.#index = index;
    this.section = reading.section;
    this.meeting = reading.meeting;
    this.meetingDate = reading.meetingDate;
    this.assignedOn = reading.assignedOn;
    this.leadUnit = reading.leadUnit;
    this.deadline = reading.deadline;
    this.status = reading.status;
    this.statusText = reading.statusText;
    this.group = reading.group;
    this.completedOn = reading.completedOn;
  }

  get sheet(): string {
    return this.#columns.sheet;
  }

  get row(): RowIndex {
    return (this.#columns.firstRow + this.#index) as RowIndex;
  }

  get number(): string {
    return this.#text(this.#columns.number);
  }

  get item(): string {
    return this.#text(this.#columns.item);
  }

  get progress(): string {
    return this.#text(this.#columns.progress);
  }

  get supportingUnits(): readonly string[] {
    const { leadUnit, coUnit } = this.#columns;
    return supportingOf(leadCell(this.#text(leadUnit)), leadCell(this.#text(coUnit)));
  }

  get persons(): readonly string[] {
    const { leadUnit, coUnit, person } = this.#columns;
    return personsOf(names(this.#text(person)), leadCell(this.#text(leadUnit)), leadCell(this.#text(coUnit)));
  }

  /** Every field, for printing and comparing. */
  toJSON(): FollowUpItem {
    const { sheet, row, number, section, meeting, meetingDate, assignedOn, item, leadUnit } = this;
    const { supportingUnits, persons, deadline, status, statusText, group, completedOn, progress } = this;
    return {
      sheet,
      row,
      number,
      section,
      meeting,
      meetingDate,
      assignedOn,
      item,
      leadUnit,
      supportingUnits,
      persons,
      deadline,
      status,
      statusText,
      group,
      completedOn,
      progress,
    };
  }

  #text(column: FilledColumn | null): string {
    return cellText(column?.values[this.#index]);
  }
}
