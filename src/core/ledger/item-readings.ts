import type { DayNumber } from '../calendar/day-number.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import type { Status, StatusGroup } from '../status/status.ts';
import type { LeadUnits } from './lead-units.ts';

const STATUSES: readonly Status[] = [
  'notStarted',
  'inProgress',
  'awaitingSignOff',
  'closed',
  'ongoing',
  'suspended',
  'unknown',
];
const GROUPS: readonly StatusGroup[] = ['open', 'closed', 'ongoing', 'suspended'];
const STATUS_CODES = codes(STATUSES);
const GROUP_CODES = codes(GROUPS);

/** No day: far from any that a sheet can hold. */
const NO_DAY = -2_147_483_648;

/**
 * What the rows of a ledger were read as, field by field: a hundred thousand items cost ten arrays, not a
 * million objects, and a pass over one field touches little memory. Indexes count from the first row read.
 */
export class ItemReadings {
  readonly sections: string[];
  readonly meetings: string[];
  readonly leads: LeadUnits[];
  readonly deadlines: Deadline[];
  readonly statusTexts: string[];
  private readonly meetingDays: Int32Array;
  private readonly assignedDays: Int32Array;
  private readonly completedDays: Int32Array;
  private readonly statuses: Uint8Array;
  private readonly groups: Uint8Array;

  constructor(rows: number) {
    this.sections = new Array<string>(rows);
    this.meetings = new Array<string>(rows);
    this.leads = new Array<LeadUnits>(rows);
    this.deadlines = new Array<Deadline>(rows);
    this.statusTexts = new Array<string>(rows);
    this.meetingDays = new Int32Array(rows);
    this.assignedDays = new Int32Array(rows);
    this.completedDays = new Int32Array(rows);
    this.statuses = new Uint8Array(rows);
    this.groups = new Uint8Array(rows);
  }

  setDays(
    index: number,
    meetingDate: DayNumber | null,
    assignedOn: DayNumber | null,
    completedOn: DayNumber | null,
  ): void {
    this.meetingDays[index] = meetingDate ?? NO_DAY;
    this.assignedDays[index] = assignedOn ?? NO_DAY;
    this.completedDays[index] = completedOn ?? NO_DAY;
  }

  setState(index: number, status: Status, group: StatusGroup): void {
    this.statuses[index] = STATUS_CODES[status];
    this.groups[index] = GROUP_CODES[group];
  }

  meetingDate(index: number): DayNumber | null {
    return dayAt(this.meetingDays, index);
  }

  assignedOn(index: number): DayNumber | null {
    return dayAt(this.assignedDays, index);
  }

  completedOn(index: number): DayNumber | null {
    return dayAt(this.completedDays, index);
  }

  status(index: number): Status {
    return STATUSES[this.statuses[index] ?? STATUS_CODES.unknown] ?? 'unknown';
  }

  group(index: number): StatusGroup {
    return GROUPS[this.groups[index] ?? GROUP_CODES.open] ?? 'open';
  }
}

function dayAt(days: Int32Array, index: number): DayNumber | null {
  const day = days[index] ?? NO_DAY;
  return day === NO_DAY ? null : (day as DayNumber);
}

function codes<Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, code) => [name, code])) as Record<Name, number>;
}
