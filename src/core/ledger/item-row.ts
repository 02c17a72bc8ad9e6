import type { DayNumber } from '../calendar/day-number.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { readDeadline } from '../deadlines/read-deadline.ts';
import { leadCell, names, personsOf, supportingOf } from '../owners/read-owners.ts';
import type { RowIndex } from '../sheet-grid.ts';
import type { Status, StatusGroup } from '../status/status.ts';
import { cellText } from './cell-text.ts';
import type { FilledColumn } from './filled-columns.ts';
import type { ItemReadings } from './item-readings.ts';
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
  /** All leads of a cell lead, so that none of them supports. */
  readonly jointLead: boolean;
  /** The hidden rows, by the same index. */
  readonly hidden: ReadonlySet<number>;
  /** What the reading said of each row, by the same index as the columns' values. */
  readonly readings: ItemReadings;
}

const NO_UNITS: readonly string[] = Object.freeze([]);
const NO_DEADLINE = readDeadline('', { day: null });

/**
 * A follow-up item over its row's cells and readings. Of a hundred thousand items a job shows a few hundred:
 * what only these need (texts, supporting units, persons) is read when it is asked for.
 */
export class ItemRow implements FollowUpItem {
  readonly #columns: ItemColumns;
  readonly #index: number;

  /** `index` counts from the columns' first value. */
  constructor(columns: ItemColumns, index: number) {
    this.#columns = columns;
    this.#index = index;
  }

  get sheet(): string {
    return this.#columns.sheet;
  }

  get row(): RowIndex {
    return (this.#columns.firstRow + this.#index) as RowIndex;
  }

  get hidden(): boolean {
    return this.#columns.hidden.has(this.#index);
  }

  get number(): string {
    return this.#text(this.#columns.number);
  }

  get section(): string {
    return this.#columns.readings.sections[this.#index] ?? '';
  }

  get meeting(): string {
    return this.#columns.readings.meetings[this.#index] ?? '';
  }

  get meetingDate(): DayNumber | null {
    return this.#columns.readings.meetingDate(this.#index);
  }

  get assignedOn(): DayNumber | null {
    return this.#columns.readings.assignedOn(this.#index);
  }

  get item(): string {
    return this.#text(this.#columns.item);
  }

  get leadUnit(): string {
    return this.#columns.readings.leads[this.#index]?.written[0] ?? '';
  }

  get leadUnits(): readonly string[] {
    return this.#columns.readings.leads[this.#index]?.written ?? NO_UNITS;
  }

  get countedUnits(): readonly string[] {
    return this.#columns.readings.leads[this.#index]?.counted ?? NO_UNITS;
  }

  get deadline(): Deadline {
    return this.#columns.readings.deadlines[this.#index] ?? NO_DEADLINE;
  }

  get status(): Status {
    return this.#columns.readings.status(this.#index);
  }

  get statusText(): string {
    return this.#columns.readings.statusTexts[this.#index] ?? '';
  }

  get group(): StatusGroup {
    return this.#columns.readings.group(this.#index);
  }

  get completedOn(): DayNumber | null {
    return this.#columns.readings.completedOn(this.#index);
  }

  get progress(): string {
    return this.#text(this.#columns.progress);
  }

  get supportingUnits(): readonly string[] {
    const { leadUnit, coUnit, jointLead } = this.#columns;
    const lead = leadCell(this.#text(leadUnit));
    const units = supportingOf(lead, leadCell(this.#text(coUnit)));
    return jointLead && lead.lead.length > 1 ? units.filter((unit) => !lead.lead.includes(unit)) : units;
  }

  get persons(): readonly string[] {
    const { leadUnit, coUnit, person } = this.#columns;
    return personsOf(names(this.#text(person)), leadCell(this.#text(leadUnit)), leadCell(this.#text(coUnit)));
  }

  /** Every field, for printing and comparing. */
  toJSON(): FollowUpItem {
    const { sheet, row, hidden, number, section, meeting, meetingDate, assignedOn, item } = this;
    const {
      leadUnit,
      leadUnits,
      countedUnits,
      supportingUnits,
      persons,
      deadline,
      status,
      statusText,
      group,
      completedOn,
      progress,
    } = this;
    return {
      sheet,
      row,
      hidden,
      number,
      section,
      meeting,
      meetingDate,
      assignedOn,
      item,
      leadUnit,
      leadUnits,
      countedUnits,
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
    return cellText(column?.value(this.#index));
  }
}
