import type { DayNumber } from '../calendar/day-number.ts';
import type { Deadline, DeadlineReason, PutOffCell } from '../deadlines/deadline.ts';
import { inOneCell, putOffWords, saysEarlier, type PutOffHead } from '../deadlines/put-off-cell.ts';
import type { DeadlineReference } from '../deadlines/reading.ts';
import { cellText } from './cell-text.ts';
import type { DayReader } from './day-reader.ts';
import type { FilledColumn } from './filled-columns.ts';

/** A new day, as its cell was read. */
interface NewDay {
  readonly deadline: Deadline;
  readonly cell: PutOffCell['cell'];
  readonly mayBeEarlier: boolean;
}

/**
 * Reads the column that puts deadlines off (延期至, 调整后时限): the day in force is the one it names, wherever that is
 * sure; in doubt the deadline stays as stated. Rows with equal cells share one `Deadline`.
 */
export class PutOffReader {
  /** What was made of a stated deadline and the cell beside it, as `keyOf` names that. */
  private readonly known = new WeakMap<Deadline, Map<string, Deadline>>();
  private readonly clauses = new Map<string, string | null>();

  constructor(
    private readonly column: FilledColumn,
    private readonly head: PutOffHead,
    private readonly days: DayReader,
  ) {}

  /** @param index counted from the columns' first value */
  inForce(index: number, stated: Deadline, reference: DeadlineReference): Deadline {
    const value = this.column.value(index);
    if (value === '' || typeof value === 'boolean') return stated;
    // What never ends or comes again is not put off to a day.
    if (stated.kind === 'open-ended' || stated.kind === 'recurring') return stated;
    const format = typeof value === 'number' ? this.column.format(index) : undefined;
    const text = cellText(value);
    if (typeof value === 'string' && this.clause(text) === null) return stated;
    const ditto = this.column.ditto(index) ?? '';
    const key = `${typeof value} ${format ?? ''} ${ditto} ${stated.due === null ? keyOf(reference) : ''} ${text}`;
    let made = this.known.get(stated);
    if (made === undefined) this.known.set(stated, (made = new Map<string, Deadline>()));
    let inForce = made.get(key);
    if (inForce === undefined) {
      const found =
        typeof value === 'number' ? this.date(value, format, reference) : this.words(text, stated, reference);
      inForce = found === null ? stated : together(stated, found, ditto);
      made.set(key, inForce);
    }
    return inForce;
  }

  private clause(text: string): string | null {
    let clause = this.clauses.get(text);
    if (clause === undefined) this.clauses.set(text, (clause = putOffWords(text, this.head)));
    return clause;
  }

  private date(value: number, format: string | undefined, reference: DeadlineReference): NewDay | null {
    const deadline = this.days.deadline(value, format, reference);
    const { key } = deadline.reason;
    if (deadline.due === null || this.head === 'asked') return null;
    const mayBeEarlier = this.head === 'changed';
    if (key === 'month-cell') return { deadline, cell: 'month', mayBeEarlier };
    // 44620 without a date format: under a heading that names a day, nothing else.
    const isPlain = key === 'serial-text' && this.head !== 'told';
    return key === 'date-cell' || isPlain ? { deadline, cell: 'date', mayBeEarlier } : null;
  }

  private words(text: string, stated: Deadline, { day, assigned, year }: DeadlineReference): NewDay | null {
    const clause = this.clause(text);
    if (clause === null) return null;
    // A day without its year comes after the first deadline; 延期10天 counts from it.
    const from = { day: stated.due ?? day, assigned: assigned ?? null, year: year ?? null };
    const read = this.days.deadline(inOneCell(stated.due, clause), undefined, from);
    const { due, needsConfirm, reason } = read;
    if (due === null || needsConfirm) return null;
    if (reason.key !== 'put-off' && reason.key !== 'put-off-by') return null;
    if (reason.key === 'put-off-by' && stated.needsConfirm) return null;
    const mayBeEarlier = this.head === 'changed' || saysEarlier(text);
    return { deadline: { ...read, text }, cell: 'words', mayBeEarlier };
  }
}

const keyOf = ({ day, assigned }: DeadlineReference): string => `${String(day)} ${String(assigned)}`;

function together(stated: Deadline, { deadline, cell, mayBeEarlier }: NewDay, ditto: string): Deadline {
  const { due, kind, text, reason } = deadline;
  const first = stated.due;
  if (due === null || due === first || (first !== null && due < first && !mayBeEarlier)) return stated;
  return Object.freeze({
    text: ditto === '' ? text : ditto,
    kind,
    due,
    ...(first === null ? {} : { original: stated.original ?? first }),
    putOff: { stated, cell: ditto === '' ? cell : 'words' },
    reason: reasonOf(first, due, cell === 'words' ? reason : { key: 'put-off' }),
    needsConfirm: false,
  });
}

const reasonOf = (first: DayNumber | null, due: DayNumber, later: DeadlineReason): DeadlineReason =>
  first !== null && due < first ? { key: 'brought-forward' } : later;

/** `null` where the ledger has no column whose cells name new days. */
export function putOffReader(
  column: FilledColumn | null,
  head: PutOffHead | undefined,
  days: DayReader,
): PutOffReader | null {
  return column === null || head === undefined ? null : new PutOffReader(column, head, days);
}
