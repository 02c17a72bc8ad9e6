import type { DayNumber } from '../calendar/day-number.ts';
import { readDeadline } from '../deadlines/read-deadline.ts';
import { TrackedReference } from '../deadlines/tracked-reference.ts';
import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';
import type { RowIndex } from '../sheet-grid.ts';
import { isLiveDay } from './due-cells.ts';
import { DeadlineOrigins, type Origin } from './deadline-origins.ts';

/** A deadline in words, as it was read in some rows. */
export interface WordReading {
  /** As `Deadline.text`. */
  readonly wording: string;
  readonly due: DayNumber;
  /** Earlier nodes, then the day itself. */
  readonly nodes: readonly DayNumber[];
  /** By the office's default limit: only what is open has such a day. */
  readonly isInferred: boolean;
  readonly where: ReadWhere;
}

/** Where these words mean this day. */
export type ReadWhere =
  | { readonly kind: 'everywhere' }
  /** In rows with such cells: what the words count from. Any of these. */
  | { readonly kind: 'origins'; readonly origins: readonly Origin[] }
  /** In the rows they were read in; top to bottom. */
  | { readonly kind: 'rows'; readonly rows: readonly RowSpan[] };

/** Rows from `top` to `bottom`, both included. */
export interface RowSpan {
  readonly top: RowIndex;
  readonly bottom: RowIndex;
}

export interface WordReadings {
  /** Those that a formula can be told beside others, the ones that hold everywhere first. */
  readonly told: readonly WordReading[];
  /** Those that were read in so many places that their rules are better laid over these very rows. */
  readonly scattered: readonly WordReading[];
  /** Readings that were left out: there were too many. */
  readonly left: readonly Pick<WordReading, 'wording' | 'due'>[];
  /** How many readings there were, those left out included. */
  readonly count: number;
}

/** One reading among those of a ledger. */
export const readingKey = (wording: string, due: DayNumber | null): string => `${String(due)} ${wording}`;

/** Between two stops so many wordings are worked out, or rows of known ones looked at. */
const WORDINGS_A_TURN = 25;
const ROWS_A_TURN = 2_000;

/** With more readings than this, those whose items have all ended are left dark. */
const MOST_READINGS = 400;

/** A reading with more origins than this is told by its rows. */
const MOST_ORIGINS = 40;
const MOST_ORIGIN_TEXT = 1_200;

/** A reading with more runs of rows than this is not told in a formula. */
const MOST_RUNS = 12;

interface Collected {
  readonly wording: string;
  readonly due: DayNumber;
  readonly nodes: readonly DayNumber[];
  readonly isInferred: boolean;
  readonly rows: { top: RowIndex; bottom: RowIndex }[];
  /** By their keys; `null` when one row does not tell. */
  origins: Map<string, Origin> | null;
  open: boolean;
}

/** All readings of the same words. */
interface Wording {
  /** What they mean whatever the meeting. */
  readonly always: DayNumber | null;
  readonly readings: Map<DayNumber, Collected>;
  readonly countsFromHandOut: boolean;
  /** They say nothing by themselves (〃, an empty cell) and hold for their own rows alone. */
  readonly isOnlyHere: boolean;
  /** The day that the row before was read as. */
  last: DayNumber | null;
}

const NO_MEETING = { day: null };
const DITTO = /^[〃"″”同上\-—]+$/;

/**
 * The deadlines in words, each wording as often as it was read differently. A reading's rows reach from its first to
 * its last, broken only where the same words mean another day: rows between have other words, and a rule looks at
 * the words. Cells that hold dates have the live rule and are not here. Stops now and then.
 */
export function* wordReadings(
  ledger: Ledger,
  items: readonly FollowUpItem[],
): Generator<void, WordReadings, void> {
  const byWording = new Map<string, Wording>();
  let origins: DeadlineOrigins | null = null;
  for (const [index, item] of items.entries()) {
    if (index % ROWS_A_TURN === ROWS_A_TURN - 1) yield;
    const { deadline, row } = item;
    const { due, text } = deadline;
    if (isLiveDay(deadline)) continue;
    let wording = byWording.get(text);
    if (wording === undefined) {
      byWording.set(text, (wording = newWording(ledger, item)));
      if (byWording.size % WORDINGS_A_TURN === 0) yield;
    }
    const before = wording.last;
    wording.last = due;
    if (due === null) continue;
    let reading = wording.readings.get(due);
    if (reading === undefined) wording.readings.set(due, (reading = newReading(item, due)));
    const run = reading.rows.at(-1);
    const goesOn = run !== undefined && before === due && (!wording.isOnlyHere || row === run.bottom + 1);
    if (goesOn) run.bottom = row;
    else reading.rows.push({ top: row, bottom: row });
    reading.open ||= item.group === 'open';
    if (due === wording.always || reading.origins === null) continue;
    const origin = (origins ??= new DeadlineOrigins(ledger)).of(item, wording.countsFromHandOut);
    if (origin === null) reading.origins = null;
    else if (!reading.origins.has(origin.key)) reading.origins.set(origin.key, origin);
  }
  return sorted([...byWording.values()]);
}

/** What an item's words hang on beside themselves; the same for equal words. */
export function hangsOn(
  { calendar }: Ledger,
  { deadline, meetingDate, assignedOn }: FollowUpItem,
): Pick<Wording, 'always' | 'countsFromHandOut'> {
  const { text, reason } = deadline;
  const reference = { day: meetingDate ?? assignedOn, assigned: assignedOn };
  const tracked = new TrackedReference(reference, calendar);
  readDeadline(text, tracked);
  return {
    always: readDeadline(text, NO_MEETING).due,
    countsFromHandOut: tracked.lookedAtAssigned || reason.key === 'default-limit',
  };
}

function newWording(ledger: Ledger, item: FollowUpItem): Wording {
  const { text } = item.deadline;
  return {
    ...hangsOn(ledger, item),
    readings: new Map(),
    isOnlyHere: text === '' || DITTO.test(text),
    last: null,
  };
}

function newReading({ deadline }: FollowUpItem, due: DayNumber): Collected {
  const { text, reason, milestones = [] } = deadline;
  return {
    wording: text,
    due,
    nodes: [...milestones, due],
    isInferred: reason.key === 'default-limit',
    rows: [],
    // What a ditto mark stands for is no other cell of its row.
    origins: reason.key === 'ditto' || DITTO.test(text) ? null : new Map<string, Origin>(),
    open: false,
  };
}

function sorted(wordings: readonly Wording[]): WordReadings {
  const all = wordings.flatMap(({ readings }) => [...readings.values()]);
  const kept = new Set(
    all.length <= MOST_READINGS ? all : all.filter(({ open }) => open).slice(0, MOST_READINGS),
  );
  const everywhere: WordReading[] = [];
  const further: WordReading[] = [];
  const scattered: WordReading[] = [];
  for (const wording of wordings) {
    const shared = sharedOrigins(wording);
    for (const collected of wording.readings.values()) {
      if (!kept.has(collected)) continue;
      const reading = { ...collected, where: whereOf(collected, wording, shared) };
      if (reading.where.kind === 'everywhere') everywhere.push(reading);
      else if (reading.where.kind === 'rows' && reading.where.rows.length > MOST_RUNS)
        scattered.push(reading);
      else further.push(reading);
    }
  }
  return {
    told: [...everywhere, ...further],
    scattered,
    left: all.length === kept.size ? [] : all.filter((one) => !kept.has(one)),
    count: all.length,
  };
}

function whereOf(
  { due, origins, rows }: Collected,
  { always, readings, isOnlyHere }: Wording,
  shared: ReadonlySet<string>,
): ReadWhere {
  if (due === always && readings.size === 1 && !isOnlyHere) return { kind: 'everywhere' };
  const told = [...(origins ?? new Map<string, Origin>()).values()];
  const length = told.reduce((sum, { key }) => sum + key.length, 0);
  const isTold =
    told.length > 0 &&
    told.length <= MOST_ORIGINS &&
    length <= MOST_ORIGIN_TEXT &&
    !told.some(({ key }) => shared.has(key));
  return isTold ? { kind: 'origins', origins: told } : { kind: 'rows', rows };
}

/** Origins from which these words were read as several days: they do not tell. */
function sharedOrigins({ readings }: Wording): ReadonlySet<string> {
  const shared = new Set<string>();
  if (readings.size < 2) return shared;
  const seen = new Set<string>();
  for (const { origins } of readings.values()) {
    for (const key of origins?.keys() ?? []) (seen.has(key) ? shared : seen).add(key);
  }
  return shared;
}
