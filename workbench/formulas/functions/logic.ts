import type { Context, Evaluate } from '../context.ts';
import { asTruth, ERRORS, flat, FormulaError, single, type Value } from '../values.ts';

/** Functions that do not look at all of their arguments. */
export const LAZY_FUNCTIONS: Readonly<
  Record<string, (context: Context, args: readonly Evaluate[]) => Value>
> = {
  AND: (context, args) => all(context, args, true),
  OR: (context, args) => all(context, args, false),
  IF: (context, [condition, yes, no]) => {
    const truth = condition === undefined ? ERRORS.value : asTruth(condition(context));
    if (truth instanceof FormulaError) return truth;
    return (truth ? yes?.(context) : no?.(context)) ?? (truth ? 0 : no === undefined ? false : 0);
  },
  IFERROR: (context, [value, instead]) => {
    const result = value?.(context) ?? ERRORS.value;
    return single(result) instanceof FormulaError ? (instead?.(context) ?? '') : result;
  },
  IFNA: (context, [value, instead]) => {
    const result = value?.(context) ?? ERRORS.value;
    const one = single(result);
    return one instanceof FormulaError && one.literal === '#N/A' ? (instead?.(context) ?? '') : result;
  },
  IFS: (context, args) => {
    for (let at = 0; at + 1 < args.length; at += 2) {
      const truth = asTruth(args[at]?.(context) ?? ERRORS.value);
      if (truth instanceof FormulaError) return truth;
      if (truth) return args[at + 1]?.(context) ?? ERRORS.missing;
    }
    return ERRORS.missing;
  },
};

/** `wanted`: the answer that every argument must give for AND; any other decides. The opposite for OR. */
function all(context: Context, args: readonly Evaluate[], wanted: boolean): Value {
  let answer = wanted;
  for (const arg of args) {
    const value = arg(context);
    for (const one of Array.isArray(value) ? flat([value]) : [single(value)]) {
      // Texts and empty cells of a block are passed over.
      if (Array.isArray(value) && (typeof one === 'string' || one === null)) continue;
      const truth = asTruth(one);
      if (truth instanceof FormulaError) return truth;
      if (truth !== wanted) answer = !wanted;
    }
    if (context.hasty && answer !== wanted) return answer;
  }
  return answer;
}
