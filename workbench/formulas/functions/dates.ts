import { asNumber, ERRORS, flat, FormulaError, single, type Scalar } from '../values.ts';
import type { Context } from '../context.ts';
import type { KnownFunction } from './known-function.ts';

const MS_PER_DAY = 86_400_000;
/** The serial of 1 January 1970 in the 1900 system. */
const SERIAL_OF_1970 = 25_569;

/** Civil dates only, and none before March 1900. */
const dateOf = (serial: number, { daysFrom1900 }: Context): Date =>
  new Date((Math.floor(serial) + daysFrom1900 - SERIAL_OF_1970) * MS_PER_DAY);

const serialOf = (year: number, month: number, day: number, { daysFrom1900 }: Context): number =>
  Date.UTC(year < 1900 ? year + 1900 : year, month - 1, day) / MS_PER_DAY + SERIAL_OF_1970 - daysFrom1900;

const ofDates =
  (apply: (context: Context, ...numbers: number[]) => Scalar): KnownFunction =>
  (args, context) => {
    const numbers: number[] = [];
    for (const arg of args) {
      const number = asNumber(arg);
      if (number instanceof FormulaError) return number;
      numbers.push(number);
    }
    return apply(context, ...numbers);
  };

/** The same day of another month, or that month's last. */
function monthsLater(context: Context, serial: number, months: number, last: boolean): number {
  const date = dateOf(serial, context);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1 + months];
  const end = serialOf(year, month + 1, 0, context);
  return last ? end : Math.min(end, serialOf(year, month, date.getUTCDate(), context));
}

const isWeekend = (serial: number, context: Context): boolean =>
  dateOf(serial, context).getUTCDay() % 6 === 0;

function workDay(from: number, days: number, holidays: ReadonlySet<number>, context: Context): number {
  const step = days < 0 ? -1 : 1;
  let serial = Math.floor(from);
  for (let left = Math.abs(Math.trunc(days)); left > 0;) {
    serial += step;
    if (!isWeekend(serial, context) && !holidays.has(serial)) left -= 1;
  }
  return serial;
}

const numbersOf = (args: Parameters<KnownFunction>[0]): Set<number> =>
  new Set(flat(args).filter((value): value is number => typeof value === 'number'));

export const DATES: Readonly<Record<string, KnownFunction>> = {
  DATE: ofDates((context, year = 0, month = 1, day = 1) =>
    serialOf(year, Math.trunc(month), Math.trunc(day), context),
  ),
  /** ISO days alone (2022-2-7): what Excel makes of others depends on its language. */
  DATEVALUE: ([text], context) => {
    const written = single(text ?? null);
    const match = typeof written === 'string' ? /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(written) : null;
    if (match === null) return ERRORS.value;
    const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
    const serial = serialOf(year, month, day, context);
    return dateOf(serial, context).getUTCDate() === day && month >= 1 && month <= 12 ? serial : ERRORS.value;
  },
  DAY: ofDates((context, serial = 0) => dateOf(serial, context).getUTCDate()),
  EDATE: ofDates((context, serial = 0, months = 0) =>
    monthsLater(context, serial, Math.trunc(months), false),
  ),
  EOMONTH: ofDates((context, serial = 0, months = 0) =>
    monthsLater(context, serial, Math.trunc(months), true),
  ),
  MONTH: ofDates((context, serial = 0) => dateOf(serial, context).getUTCMonth() + 1),
  NETWORKDAYS: ([from, to, ...holidays], context) => {
    const [first, last] = [asNumber(from ?? 0), asNumber(to ?? 0)];
    if (first instanceof FormulaError) return first;
    if (last instanceof FormulaError) return last;
    const free = numbersOf(holidays);
    let count = 0;
    for (let serial = Math.min(first, last); serial <= Math.max(first, last); serial += 1) {
      if (!isWeekend(serial, context) && !free.has(serial)) count += 1;
    }
    return last < first ? -count : count;
  },
  /** No clock here: midnight of the day that is called today. */
  NOW: (_args, { today }) => today,
  TODAY: (_args, { today }) => today,
  WEEKDAY: ofDates((context, serial = 0, type = 1) => {
    const day = dateOf(serial, context).getUTCDay();
    if (type === 1) return day + 1;
    if (type === 2) return day === 0 ? 7 : day;
    return type === 3 ? (day + 6) % 7 : ERRORS.number;
  }),
  WORKDAY: ([from, days, ...holidays], context) => {
    const [start, count] = [asNumber(from ?? 0), asNumber(days ?? 0)];
    if (start instanceof FormulaError) return start;
    return count instanceof FormulaError ? count : workDay(start, count, numbersOf(holidays), context);
  },
  YEAR: ofDates((context, serial = 0) => dateOf(serial, context).getUTCFullYear()),
};
