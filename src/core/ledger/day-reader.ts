import { civilDay } from '../calendar/civil-day.ts';
import { isDateFormat, isMonthFormat, shownDate, shownNumber } from '../calendar/date-format.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { dayFromSerial } from '../calendar/serial.ts';
import { PUBLISHED, type WorkCalendar } from '../calendar/work-calendar.ts';
import type { Deadline } from '../deadlines/deadline.ts';
import { dateDeadline, monthDeadline, readDeadline } from '../deadlines/read-deadline.ts';
import type { DeadlineReference } from '../deadlines/reading.ts';
import { TrackedReference } from '../deadlines/tracked-reference.ts';
import type { CellValue, DateSystem } from '../sheet-grid.ts';
import { cellText } from './cell-text.ts';

/** Days between the two date systems: what a 1904 serial lacks of the 1900 one that formats are made for. */
const TO_1900 = 1462;

/** Where formats were left unread, every number is a date: those in doubt were read with theirs (`rowsInDoubt`). */
const UNREAD_FORMAT = 'yyyy/m/d';

/**
 * Reads the cells of one ledger that may hold days. Equal cells with equal references share one
 * `Deadline`, so that a hundred thousand rows cost a few hundred readings, and the next job that reads the
 * ledger again almost none.
 */
export class DayReader {
  /** Texts too long to be kept beyond this ledger. */
  private readonly long = new Wordings();
  private year: number | null | undefined = null;
  private wordings: Wordings;
  private lastFormat = 'General';
  private lastDates: SerialMemo | null = null;

  constructor(
    private readonly system: DateSystem,
    private readonly calendar: WorkCalendar = PUBLISHED,
  ) {
    this.wordings = wordingsOf(calendar, null);
  }

  /** The deadline a cell states. */
  deadline(value: CellValue, format: string | undefined, reference: DeadlineReference): Deadline {
    if (typeof value !== 'number') return this.words(cellText(value), reference);
    const date = this.date(value, format ?? UNREAD_FORMAT);
    if (date !== null) return date;
    const text = shownNumber(
      Number.isInteger(value) ? value : Number(value.toPrecision(12)),
      format ?? 'General',
    );
    return this.words(text, reference, true);
  }

  /** The day a cell states exactly; `null` for everything else. */
  day(
    value: CellValue | undefined,
    format: string | undefined,
    reference: DeadlineReference,
  ): DayNumber | null {
    if (value === undefined || value === '') return null;
    const { kind, due, reason } = this.deadline(value, format, reference);
    if (kind !== 'exact' || due === null) return null;
    // Of a meeting or a hand-out, the day that the cell holds: only a deadline means the month's end.
    return reason.key === 'month-cell' ? firstOfMonth(due) : due;
  }

  /** A number under a date format. */
  private date(value: number, format: string): Deadline | null {
    if (format !== this.lastFormat) {
      this.lastFormat = format;
      this.lastDates = null;
      if (isDateFormat(format)) {
        this.lastDates = serialsOf(this.system, format);
      }
    }
    const dates = this.lastDates;
    if (dates === null) return null;
    let deadline = dates.get(value);
    if (deadline === undefined) {
      const day = dayFromSerial(value, this.system);
      const serial = this.system === 1904 ? value + TO_1900 : value;
      deadline = day === null ? null : stated(day, shownDate(serial, format), format);
      dates.set(value, deadline);
    }
    return deadline;
  }

  private words(text: string, reference: DeadlineReference, typedAsNumber = false): Deadline {
    if (reference.year !== this.year) {
      this.year = reference.year;
      this.wordings = wordingsOf(this.calendar, reference.year);
    }
    const known = (text.length > LONGEST_KEPT ? this.long : this.wordings).readings(text, typedAsNumber);
    return (
      known.always ??
      known.byDay.get(reference.day) ??
      known.byBoth.get(bothDays(reference)) ??
      remember(known, text, new TrackedReference(reference, this.calendar), typedAsNumber)
    );
  }
}

function stated(day: DayNumber, text: string, format: string): Deadline {
  return firstOfMonth(day) === day && isMonthFormat(format)
    ? monthDeadline(text, day)
    : dateDeadline(text, day);
}

const firstOfMonth = (day: DayNumber) => (day - civilDay(day).day + 1) as DayNumber;

/** Beyond these the memory begins anew: no ledger has as many. */
const MOST_WORDINGS = 20_000;
const MOST_SERIALS = 100_000;
const MOST_FORMATS = 50;
const LONGEST_KEPT = 120;

/**
 * What wordings were read as. The year that a title states and the days off that count are part of every reading,
 * so each has its own.
 */
class Wordings {
  private readonly byText = new Map<string, Readings>();
  private readonly byNumber = new Map<string, Readings>();

  readings(text: string, typedAsNumber: boolean): Readings {
    const ofKind = typedAsNumber ? this.byNumber : this.byText;
    let known = ofKind.get(text);
    if (known === undefined) {
      known = { always: null, byDay: new Map(), byBoth: new Map() };
      if (ofKind.size >= MOST_WORDINGS) ofKind.clear();
      ofKind.set(text, known);
    }
    return known;
  }
}

const byCalendarAndYear = new Map<string, Wordings>();
const byFormat = new Map<string, SerialMemo>();

function wordingsOf(calendar: WorkCalendar, year: number | null | undefined): Wordings {
  const key = `${String(year ?? null)} ${calendar.id}`;
  return remembered(byCalendarAndYear, key, MOST_FORMATS, () => new Wordings());
}

function serialsOf(system: DateSystem, format: string): SerialMemo {
  return remembered(byFormat, `${String(system)} ${format}`, MOST_FORMATS, () => new SerialMemo());
}

function remembered<Key, Value>(memo: Map<Key, Value>, key: Key, most: number, make: () => Value): Value {
  let value = memo.get(key);
  if (value === undefined) {
    value = make();
    if (memo.size >= most) memo.clear();
    memo.set(key, value);
  }
  return value;
}

const SLOTS = 4096;

/** Deadlines by serial. Days of eleven years stand in a table of their own, which costs less to ask than a map. */
class SerialMemo {
  private readonly serials = new Float64Array(SLOTS);
  private readonly near = new Array<Deadline | null>(SLOTS);
  private readonly all = new Map<number, Deadline | null>();

  get(serial: number): Deadline | null | undefined {
    const slot = serial & (SLOTS - 1);
    if (this.serials[slot] === serial && serial !== 0) return this.near[slot];
    const known = this.all.get(serial);
    if (known !== undefined) this.place(slot, serial, known);
    return known;
  }

  set(serial: number, deadline: Deadline | null): void {
    if (this.all.size >= MOST_SERIALS) this.all.clear();
    this.all.set(serial, deadline);
    this.place(serial & (SLOTS - 1), serial, deadline);
  }

  private place(slot: number, serial: number, deadline: Deadline | null): void {
    this.serials[slot] = serial;
    this.near[slot] = deadline;
  }
}

/** What a wording was read as, by as much of the reference as the reading looked at. */
interface Readings {
  always: Deadline | null;
  readonly byDay: Map<DayNumber | null, Deadline>;
  readonly byBoth: Map<number, Deadline>;
}

function remember(
  known: Readings,
  text: string,
  reference: TrackedReference,
  typedAsNumber: boolean,
): Deadline {
  let deadline = readDeadline(text, reference);
  const { lookedAtAssigned, lookedAtDay } = reference;
  // 5.13 typed as a number: which day is meant is a guess, 1.3 may have been 1.30.
  if (typedAsNumber && deadline.due !== null) deadline = Object.freeze({ ...deadline, needsConfirm: true });
  if (lookedAtAssigned) known.byBoth.set(bothDays(reference), deadline);
  else if (lookedAtDay) known.byDay.set(reference.day, deadline);
  else known.always = deadline;
  return deadline;
}

/** Both days are below 2^22, so that the pair is a whole number of its own. */
function bothDays({ day, assigned }: DeadlineReference): number {
  return (day ?? 0) * 4_194_304 + (assigned ?? 0);
}
