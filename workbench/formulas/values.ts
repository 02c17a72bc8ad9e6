import { type CellValue, isErrorValue } from '../../src/core/sheet-grid.ts';

/** An error as a value: `#N/A` and its like. */
export class FormulaError {
  constructor(readonly literal: string) {}
}

export const ERRORS = {
  divide: new FormulaError('#DIV/0!'),
  name: new FormulaError('#NAME?'),
  missing: new FormulaError('#N/A'),
  number: new FormulaError('#NUM!'),
  reference: new FormulaError('#REF!'),
  value: new FormulaError('#VALUE!'),
} as const;

/** One value; `null` is an empty cell. */
export type Scalar = number | string | boolean | null | FormulaError;
/** A value or a block of them, row by row. */
export type Value = Scalar | readonly (readonly Scalar[])[];

export const isBlock = (value: Value): value is readonly (readonly Scalar[])[] => Array.isArray(value);

export function fromCell(value: CellValue): Scalar {
  if (value === '') return null;
  return typeof value === 'string' && isErrorValue(value) ? new FormulaError(value) : value;
}

/** What a cell shows of a formula's result: the top left value of a block, 0 for a reference to an empty cell. */
export function toCell(value: Value): CellValue {
  const one = single(value);
  if (one === null) return 0;
  return one instanceof FormulaError ? one.literal : one;
}

export function single(value: Value): Scalar {
  return isBlock(value) ? (value[0]?.[0] ?? null) : value;
}

/** All values of the arguments, blocks row by row. */
export function flat(values: readonly Value[]): Scalar[] {
  return values.flatMap((value) => (isBlock(value) ? value.flat() : [value]));
}

export function asNumber(value: Value): number | FormulaError {
  const one = single(value);
  if (typeof one === 'number' || one instanceof FormulaError) return one;
  if (one === null) return 0;
  if (typeof one === 'boolean') return one ? 1 : 0;
  const read = one.trim() === '' ? Number.NaN : Number(one);
  return Number.isNaN(read) ? ERRORS.value : read;
}

export function asText(value: Value): string | FormulaError {
  const one = single(value);
  if (one instanceof FormulaError) return one;
  if (one === null) return '';
  return typeof one === 'boolean' ? (one ? 'TRUE' : 'FALSE') : String(one);
}

export function asTruth(value: Value): boolean | FormulaError {
  const one = single(value);
  if (typeof one === 'boolean' || one instanceof FormulaError) return one;
  if (typeof one === 'string') {
    const upper = one.toUpperCase();
    return upper === 'TRUE' || (upper === 'FALSE' ? false : ERRORS.value);
  }
  return one !== null && one !== 0;
}

/** Numbers before texts before truth values, texts whatever their case: below 0, 0, above 0. */
export function compare(one: Scalar, other: Scalar): number | FormulaError {
  if (one instanceof FormulaError) return one;
  if (other instanceof FormulaError) return other;
  const left = one ?? emptyLike(other);
  const right = other ?? emptyLike(one);
  if (typeof left !== typeof right) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') {
    if (left === right) return 0;
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    return a === b ? 0 : a < b ? -1 : 1;
  }
  return Number(left) - Number(right);
}

const emptyLike = (other: Scalar): number | string | boolean =>
  typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;

const rank = (value: number | string | boolean): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
