import type { Deadline } from '../deadlines/deadline.ts';
import type { PutOffHead } from '../deadlines/put-off-cell.ts';
import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';
import type { ColumnIndex } from '../sheet-grid.ts';

/** How a rule reads the cells that say by when a row is due. */
export interface DueKind {
  /** The cell of the deadline shows a month: it is due on the month's last day. */
  readonly isMonth: boolean;
  /**
   * What the column that puts off is to it. `live`: a date there counts, now or once somebody types it; `month`: the
   * same of a date that shows its month alone; `words`: words there count; `stated`: it does not count, whatever it
   * holds (or there is none).
   */
  readonly newDay: 'live' | 'month' | 'words' | 'stated';
}

/** The column whose cells put deadlines off, and how its dates count. */
export interface PutOffColumn {
  readonly column: ColumnIndex;
  readonly head: PutOffHead;
}

export function putOffColumn({ layout: { columns, putOff } }: Ledger): PutOffColumn | null {
  const column = columns.get('extension');
  return column === undefined || putOff === undefined ? null : { column, head: putOff };
}

/** Whether the cell in force holds a date, which rules follow live; not words, which they are told. */
export function isLiveDay({ reason, putOff }: Deadline): boolean {
  if (putOff !== undefined) return putOff.cell !== 'words';
  return reason.key === 'date-cell' || reason.key === 'month-cell';
}

/** The kind of each item's row; equal kinds are one value. */
export function dueKinds(ledger: Ledger): (item: FollowUpItem) => DueKind {
  const putOff = putOffColumn(ledger);
  if (putOff === null) return ({ deadline }) => kindOf(deadline, 'stated');
  const [news, dues] = [ledger.cells.values('extension'), ledger.cells.values('due')];
  return ({ deadline, row }) => {
    const cell = deadline.putOff?.cell;
    if (cell === 'words' || cell === 'month') return kindOf(deadline, cell);
    if (cell === 'date') return kindOf(deadline, 'live');
    const [day, stated] = [news?.(row), dues?.(row)];
    // A date that does not count, and that a formula would take: no later than words say, of work without an end.
    const isTaken =
      typeof day === 'number' && day > Number(NO_DAY) && !(typeof stated === 'number' && day <= stated);
    return kindOf(deadline, isTaken || putOff.head === 'asked' ? 'stated' : 'live');
  };
}

/** A number up to it (a day of 1982, or of 1986) counts something. Short: formulas hold it once for every wording. */
const NO_DAY = '3E4';

const kinds = (isMonth: boolean): Readonly<Record<DueKind['newDay'], DueKind>> => ({
  live: { isMonth, newDay: 'live' },
  month: { isMonth, newDay: 'month' },
  words: { isMonth, newDay: 'words' },
  stated: { isMonth, newDay: 'stated' },
});
const OF_DAYS = kinds(false);
const OF_MONTHS = kinds(true);

function kindOf({ putOff, reason }: Deadline, newDay: DueKind['newDay']): DueKind {
  const isMonth = (putOff?.stated.reason ?? reason).key === 'month-cell';
  return (isMonth ? OF_MONTHS : OF_DAYS)[newDay];
}

/** Addresses as in a formula. */
interface DueAddresses {
  readonly due: string;
  /** `null`: no column puts off. */
  readonly putOff: string | null;
}

/**
 * The cell in force as a formula (a date, words, or a blank), and its day where it is a date.
 *
 * @param head how dates of the column that puts off count; of no matter where there is none
 */
export function dueFormulas(
  { due, putOff }: DueAddresses,
  { isMonth, newDay }: DueKind,
  head: PutOffHead,
): { readonly cell: string; readonly day: string } {
  const stated = isMonth ? `EOMONTH(${due},0)` : due;
  if (putOff === null || newDay === 'stated') return { cell: due, day: stated };
  if (newDay === 'words') {
    const isBlank = `TRIM(${putOff})=""`;
    const cell = `IF(${isBlank},${due},${putOff})`;
    return { cell, day: isMonth ? `IF(${isBlank},${stated},${putOff})` : cell };
  }
  // 延期至 a day before the first one is a slip; 调整后时限 may be earlier.
  const least = head === 'changed' ? `>${NO_DAY}` : `>MAX(N(${due}),${NO_DAY})`;
  const counts = `N(${putOff})${least}`;
  const cell = `IF(${counts},${putOff},${due})`;
  const day = newDay === 'month' ? `EOMONTH(${putOff},0)` : putOff;
  return { cell, day: day === putOff && stated === due ? cell : `IF(${counts},${day},${stated})` };
}
