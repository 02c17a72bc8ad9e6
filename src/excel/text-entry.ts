/** The number format under which Excel takes every text as it is. */
export const TEXT_FORMAT = '@';

/**
 * Whether Excel might read the text as a formula, number, date, truth value or error when it is written to a cell
 * that is no text cell (reference of `Range.values`). Better too often than once too seldom: without digits
 * there is neither number nor date.
 */
export function mightBeMisread(text: string): boolean {
  return /^[=+\-@'#\s]|\p{Nd}|^(?:true|false)$/iu.test(text);
}
