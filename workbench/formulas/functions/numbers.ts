import { ERRORS, flat, FormulaError, isBlock, type Scalar, type Value } from '../values.ts';
import { criterion } from './criterion.ts';
import { type KnownFunction, ofNumbers } from './known-function.ts';

/** The numbers among the arguments: texts and truth values of cells are passed over, errors are not. */
const aggregate =
  (apply: (numbers: readonly number[]) => Scalar): KnownFunction =>
  (args) => {
    const values = flat(args);
    const error = values.find((value) => value instanceof FormulaError);
    return error ?? apply(values.filter((value): value is number => typeof value === 'number'));
  };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const mean = (numbers: readonly number[]): Scalar =>
  numbers.length === 0 ? ERRORS.divide : sum(numbers) / numbers.length;

function rounded(number: number, digits: number, how: (value: number) => number): number {
  const power = 10 ** Math.trunc(digits);
  // The smallest nudge keeps 1.005 from being just below.
  const scaled = Math.abs(number) * power;
  return (Math.sign(number) * how(Number(scaled.toPrecision(15)))) / power;
}

/** Which positions of the ranges meet all criteria, given as range, criterion, range, criterion … */
function meeting(pairs: readonly Value[]): boolean[] {
  const first = flat([pairs[0] ?? null]);
  const holds = first.map(() => true);
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const test = criterion(pairs[at + 1] ?? null);
    for (const [index, value] of flat([pairs[at] ?? null]).entries()) {
      if (!test(value)) holds[index] = false;
    }
  }
  return holds;
}

const chosen = (values: Value, holds: readonly boolean[]): number[] =>
  flat([values]).filter(
    (value, index): value is number => holds[index] === true && typeof value === 'number',
  );

export const NUMBERS: Readonly<Record<string, KnownFunction>> = {
  ABS: ofNumbers((number = 0) => Math.abs(number)),
  AVERAGE: aggregate(mean),
  AVERAGEIF: ([range, wanted, values]) =>
    mean(chosen(values ?? range ?? null, meeting([range ?? null, wanted ?? null]))),
  AVERAGEIFS: ([values, ...pairs]) => mean(chosen(values ?? null, meeting(pairs))),
  COUNT: (args) => flat(args).filter((value) => typeof value === 'number').length,
  COUNTA: (args) => flat(args).filter((value) => value !== null).length,
  COUNTBLANK: (args) => flat(args).filter((value) => value === null || value === '').length,
  COUNTIF: ([range = null, wanted = null]) => {
    const count = (one: Value): number => meeting([range, one]).filter(Boolean).length;
    return isBlock(wanted) ? wanted.map((row) => row.map(count)) : count(wanted);
  },
  COUNTIFS: (args) => meeting(args).filter(Boolean).length,
  INT: ofNumbers((number = 0) => Math.floor(number)),
  MAX: aggregate((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  MIN: aggregate((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MOD: ofNumbers((number = 0, by = 0) => (by === 0 ? ERRORS.divide : number - by * Math.floor(number / by))),
  PRODUCT: aggregate((numbers) => numbers.reduce((product, number) => product * number, 1)),
  ROUND: ofNumbers((number = 0, digits = 0) => rounded(number, digits, Math.round)),
  ROUNDDOWN: ofNumbers((number = 0, digits = 0) => rounded(number, digits, Math.floor)),
  ROUNDUP: ofNumbers((number = 0, digits = 0) => rounded(number, digits, Math.ceil)),
  SUM: aggregate(sum),
  SUMIF: ([range, wanted, values]) =>
    sum(chosen(values ?? range ?? null, meeting([range ?? null, wanted ?? null]))),
  SUMIFS: ([values, ...pairs]) => sum(chosen(values ?? null, meeting(pairs))),
  SUMPRODUCT: (args) => {
    const columns = args.map((arg) => flat([arg]));
    const error = columns.flat().find((value) => value instanceof FormulaError);
    if (error !== undefined) return error;
    const length = Math.max(...columns.map((values) => values.length));
    if (columns.some((values) => values.length !== length) && args.some(isBlock)) return ERRORS.value;
    const factor = (value: Scalar | undefined): number => (typeof value === 'number' ? value : 0);
    let total = 0;
    for (let at = 0; at < length; at += 1) {
      total += columns.reduce((product, values) => product * factor(values[at]), 1);
    }
    return total;
  },
};
