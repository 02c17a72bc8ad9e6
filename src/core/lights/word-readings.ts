import type { DayNumber } from '../calendar/day-number.ts';
import { readDeadline } from '../deadlines/read-deadline.ts';
import type { FollowUpItem } from '../ledger/ledger.ts';
import type { RowIndex } from '../sheet-grid.ts';

/** A deadline in words, as it was read in some rows. */
export interface WordReading {
  /** As `Deadline.text`. */
  readonly wording: string;
  readonly due: DayNumber;
  /** Earlier nodes, then the day itself. */
  readonly nodes: readonly DayNumber[];
  readonly rows: readonly RowSpan[];
}

/** Rows from `top` to `bottom`, both included. */
export interface RowSpan {
  readonly top: RowIndex;
  readonly bottom: RowIndex;
}

export interface WordReadings {
  /** Those that mean the same day in whatever row they stand. */
  readonly always: readonly WordReading[];
  /** Those that count from a meeting, and mean one day in all rows of this ledger. */
  readonly once: readonly WordReading[];
  /** Those that mean different days in different rows. */
  readonly several: readonly WordReading[];
  /** Wordings of readings that were left out: there were too many. */
  readonly left: readonly string[];
  /** How many readings there were, those left out included. */
  readonly count: number;
}

/** With more readings than this, those whose items have all ended are left dark. */
const MOST_READINGS = 200;

interface Collected {
  readonly wording: string;
  readonly due: DayNumber;
  readonly nodes: readonly DayNumber[];
  readonly rows: { top: RowIndex; bottom: RowIndex }[];
  open: boolean;
}

/**
 * The deadlines in words, each wording as often as it was read differently. A reading's rows reach from its first to
 * its last, broken only where the same words mean another day: rows between have other words, and a rule looks at
 * the words. Cells that hold dates have the live rule and are not here.
 */
export function wordReadings(items: readonly FollowUpItem[]): WordReadings {
  const byWording = new Map<string, Map<DayNumber | null, Collected>>();
  const last = new Map<string, DayNumber | null>();
  for (const { deadline, row, group } of items) {
    const { due, text, reason, milestones = [] } = deadline;
    if (reason.key === 'date-cell' || reason.key === 'month-cell') continue;
    let readings = byWording.get(text);
    if (readings === undefined) byWording.set(text, (readings = new Map<DayNumber | null, Collected>()));
    const before = last.get(text);
    last.set(text, due);
    if (due === null) continue;
    let reading = readings.get(due);
    if (reading === undefined) {
      reading = { wording: text, due, nodes: [...milestones, due], rows: [], open: false };
      readings.set(due, reading);
    }
    const run = reading.rows.at(-1);
    const goesOn = run !== undefined && before === due && (!isOnlyHere(reading) || row === run.bottom + 1);
    if (goesOn) run.bottom = row;
    else reading.rows.push({ top: row, bottom: row });
    reading.open ||= group === 'open';
  }
  return sorted([...byWording.values()].map((readings) => [...readings.values()]));
}

const NO_MEETING = { day: null };

/** Words that say nothing by themselves: an empty cell with a default limit, 〃. They hold for their own rows alone. */
const isOnlyHere = ({ wording }: Collected): boolean => wording === '' || /^[〃"″”同上々\-—]+$/.test(wording);

function sorted(byWording: readonly (readonly Collected[])[]): WordReadings {
  const all = byWording.flat();
  const kept = all.length <= MOST_READINGS ? all : all.filter(({ open }) => open).slice(0, MOST_READINGS);
  const single = new Set(byWording.filter(({ length }) => length === 1).flat());
  const once = kept.filter((reading) => single.has(reading) && !isOnlyHere(reading));
  const always = new Set(once.filter(({ wording, due }) => readDeadline(wording, NO_MEETING).due === due));
  return {
    always: [...always],
    once: once.filter((reading) => !always.has(reading)),
    several: kept.filter((reading) => !once.includes(reading)),
    left: leftOut(all, new Set(kept)),
    count: all.length,
  };
}

function leftOut(all: readonly Collected[], kept: ReadonlySet<Collected>): string[] {
  return all.length === kept.size ? [] : all.flatMap((one) => (kept.has(one) ? [] : [one.wording]));
}
