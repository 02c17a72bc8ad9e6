import { asTruth, ERRORS, FormulaError, type Scalar, single } from '../values.ts';
import type { KnownFunction } from './known-function.ts';

const is =
  (holds: (value: Scalar) => boolean): KnownFunction =>
  ([value]) =>
    holds(single(value ?? null));

export const INFORMATION: Readonly<Record<string, KnownFunction>> = {
  ISBLANK: is((value) => value === null),
  ISERROR: is((value) => value instanceof FormulaError),
  ISERR: is((value) => value instanceof FormulaError && value.literal !== '#N/A'),
  ISNA: is((value) => value instanceof FormulaError && value.literal === '#N/A'),
  ISNUMBER: is((value) => typeof value === 'number'),
  ISTEXT: is((value) => typeof value === 'string'),
  ISLOGICAL: is((value) => typeof value === 'boolean'),
  N: ([value]) => {
    const one = single(value ?? null);
    if (typeof one === 'number' || one instanceof FormulaError) return one;
    return one === true ? 1 : 0;
  },
  NA: () => ERRORS.missing,
  NOT: ([value]) => {
    const truth = asTruth(value ?? null);
    return truth instanceof FormulaError ? truth : !truth;
  },
  TRUE: () => true,
  FALSE: () => false,
};
