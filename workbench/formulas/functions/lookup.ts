import {
  asNumber,
  compare,
  ERRORS,
  flat,
  FormulaError,
  isBlock,
  type Scalar,
  single,
  type Value,
} from '../values.ts';
import type { KnownFunction } from './known-function.ts';

const blockOf = (value: Value | undefined): readonly (readonly Scalar[])[] =>
  value === undefined ? [] : isBlock(value) ? value : [[value]];

/** The position (from 0) of the last value not above `wanted`, values ascending; -1 for none. */
function lastNotAbove(values: readonly Scalar[], wanted: Scalar): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compare(values[middle] ?? null, wanted);
    if (order instanceof FormulaError || order > 0) high = middle;
    else low = middle + 1;
  }
  return low - 1;
}

function positionOf(wanted: Scalar, values: readonly Scalar[], type: number): number {
  if (type === 1) {
    const at = lastNotAbove(values, wanted);
    return typeof values[at] === typeof wanted ? at : -1;
  }
  if (type === 0) return values.findIndex((value) => value !== null && compare(value, wanted) === 0);
  let found = -1;
  for (const [at, value] of values.entries()) {
    const order = compare(value, wanted);
    if (order instanceof FormulaError || order < 0) break;
    found = at;
  }
  return found;
}

export const LOOKUP: Readonly<Record<string, KnownFunction>> = {
  CHOOSE: ([index, ...choices]) => {
    const at = asNumber(index ?? 0);
    return at instanceof FormulaError ? at : (choices[Math.trunc(at) - 1] ?? ERRORS.value);
  },
  COLUMNS: ([block]) => blockOf(block)[0]?.length ?? 0,
  INDEX: ([block, rowNumber, columnNumber]) => {
    const rows = blockOf(block);
    const [row, column] = [asNumber(rowNumber ?? 0), asNumber(columnNumber ?? 0)];
    if (row instanceof FormulaError) return row;
    if (column instanceof FormulaError) return column;
    const flatRow = rows.length === 1 && columnNumber === undefined;
    const [down, across] = flatRow ? [1, row] : [row, column];
    if (down === 0) return across === 0 ? rows : rows.map((line) => [line[across - 1] ?? null]);
    const line = rows[down - 1];
    if (line === undefined) return ERRORS.reference;
    if (across === 0 && line.length > 1) return [line];
    return across > line.length ? ERRORS.reference : (line[Math.max(across, 1) - 1] ?? null);
  },
  MATCH: ([wanted, block, type]) => {
    const one = single(wanted ?? null);
    if (one instanceof FormulaError) return one;
    const how = asNumber(type ?? 1);
    if (how instanceof FormulaError) return how;
    const at = positionOf(one, flat([block ?? null]), Math.sign(how));
    return at < 0 ? ERRORS.missing : at + 1;
  },
  ROWS: ([block]) => blockOf(block).length,
  VLOOKUP: ([wanted, block, columnNumber, approximate]) => {
    const rows = blockOf(block);
    const column = asNumber(columnNumber ?? 1);
    if (column instanceof FormulaError) return column;
    const keys = rows.map((row) => row[0] ?? null);
    const exact = single(approximate ?? true) === false || single(approximate ?? true) === 0;
    const at = positionOf(single(wanted ?? null), keys, exact ? 0 : 1);
    if (at < 0) return ERRORS.missing;
    const row = rows[at] ?? [];
    return column > row.length ? ERRORS.reference : (row[column - 1] ?? null);
  },
};
