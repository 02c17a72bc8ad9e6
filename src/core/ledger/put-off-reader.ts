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
 * sure; in doubt the deadline stays as stated. Equal cells share one `Deadline`.
 */
export class PutOffReader {
  private readonly known = new WeakMap<Deadline, Map<string | Deadline, Deadline>>();

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
    const ditto = this.column.ditto(index);
    const found =
      typeof value === 'number'
        ? this.date(value, this.column.format(index), reference)
        : this.words(cellText(value), stated, reference);
    if (found === null) return stated;
    return this.together(stated, found, ditto);
  }

  private date(value: number, format: string | undefined, reference: DeadlineReference): NewDay | null {
    const deadline = this.days.deadline(value, format, reference);
    const { due, reason } = deadline;
    if (due === null) return null;
    const mayBeEarlier = this.head === 'changed';
    switch (reason.key) {
      case 'date-cell':
        return this.head === 'asked' ? null : { deadline, cell: 'date', mayBeEarlier };
      case 'month-cell':
        return this.head === 'asked' ? null : { deadline, cell: 'month', mayBeEarlier };
      case 'serial-text':
        // 44620 without a date format: under a heading that names a day, nothing else.
        return this.head === 'later' || this.head === 'changed'
          ? { deadline, cell: 'date', mayBeEarlier }
          : null;
      default:
        return null;
    }
  }

  private words(text: string, stated: Deadline, { day, assigned, year }: DeadlineReference): NewDay | null {
    const words = putOffWords(text, this.head);
    if (words === null) return null;
    // A day without its year comes after the first deadline; 延期10天 counts from it.
    const from: DeadlineReference = {
      day: stated.due ?? day,
      assigned: assigned ?? null,
      year: year ?? null,
    };
    const read = this.days.deadline(inOneCell(stated.due, words), undefined, from);
    const { due, needsConfirm, reason } = read;
    if (due === null || needsConfirm) return null;
    if (reason.key !== 'put-off' && reason.key !== 'put-off-by') return null;
    if (reason.key === 'put-off-by' && stated.needsConfirm) return null;
    return {
      deadline: { ...read, text },
      cell: 'words',
      mayBeEarlier: this.head === 'changed' || saysEarlier(text),
    };
  }

  private together(
    stated: Deadline,
    { deadline, cell, mayBeEarlier }: NewDay,
    ditto: string | undefined,
  ): Deadline {
    const { due } = deadline;
    if (due === null || !moves(stated.due, due, mayBeEarlier)) return stated;
    let ofStated = this.known.get(stated);
    if (ofStated === undefined) this.known.set(stated, (ofStated = new Map()));
    const key = cell === 'words' ? `${String(due)} ${ditto ?? ''} ${deadline.text}` : deadline;
    let inForce = ditto === undefined || cell === 'words' ? ofStated.get(key) : undefined;
    if (inForce === undefined) {
      inForce = Object.freeze({
        text: ditto ?? deadline.text,
        kind: deadline.kind,
        due,
        ...(stated.due === null ? {} : { original: stated.due }),
        putOff: { stated, cell: ditto === undefined ? cell : 'words' },
        reason: reasonOf(stated.due, due, deadline, cell),
        needsConfirm: false,
      });
      if (ditto === undefined || cell === 'words') ofStated.set(key, inForce);
    }
    return inForce;
  }
}

function reasonOf(
  first: DayNumber | null,
  due: DayNumber,
  { reason }: Deadline,
  cell: PutOffCell['cell'],
): DeadlineReason {
  if (first !== null && due < first) return { key: 'brought-forward' };
  return cell === 'words' ? reason : { key: 'put-off' };
}

const moves = (first: DayNumber | null, due: DayNumber, mayBeEarlier: boolean): boolean =>
  first === null || due > first || (mayBeEarlier && due < first);

/** The column that puts off, where the ledger has one whose cells name days; `null` without. */
export function putOffReader(
  column: FilledColumn | null,
  head: PutOffHead | undefined,
  days: DayReader,
): PutOffReader | null {
  return column === null || head === undefined ? null : new PutOffReader(column, head, days);
}
