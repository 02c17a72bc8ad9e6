import type { Context } from '../context.ts';
import { asNumber, asText, ERRORS, FormulaError, type Scalar, type Value } from '../values.ts';

export type KnownFunction = (args: readonly Value[], context: Context) => Value;

/** A function of numbers; missing arguments come as `undefined`. */
export const ofNumbers =
  (apply: (...numbers: number[]) => Scalar): KnownFunction =>
  (args) => {
    const numbers: number[] = [];
    for (const arg of args) {
      const number = asNumber(arg);
      if (number instanceof FormulaError) return number;
      numbers.push(number);
    }
    const result = apply(...numbers);
    return typeof result === 'number' && !Number.isFinite(result) ? ERRORS.number : result;
  };

/** A function of texts. */
export const ofTexts =
  (apply: (...texts: string[]) => Scalar): KnownFunction =>
  (args) => {
    const texts: string[] = [];
    for (const arg of args) {
      const text = asText(arg);
      if (text instanceof FormulaError) return text;
      texts.push(text);
    }
    return apply(...texts);
  };
