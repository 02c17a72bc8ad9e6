/** Powers of ten that a double holds exactly. */
const EXACT = Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));

/**
 * A number written in ASCII between two offsets; NaN when it is none. Up to 15 digits go the short way:
 * both the digits and the power of ten are exact then, so their quotient is the nearest double.
 */
export function readNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 45;
  if (negative) at += 1;
  let digits = 0;
  let count = 0;
  let decimals = -1;
  for (; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= 48 && byte <= 57) {
      digits = digits * 10 + byte - 48;
      count += 1;
      if (decimals >= 0) decimals += 1;
    } else if (byte === 46 && decimals < 0) decimals = 0;
    else return longWay(bytes, start, end);
  }
  if (count === 0 || count > 15) return longWay(bytes, start, end);
  const value = decimals > 0 ? digits / (EXACT[decimals] as number) : digits;
  return negative ? -value : value;
}

function longWay(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 400) return NaN;
  const text = String.fromCharCode(...bytes.subarray(start, end)).trim();
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? finite(Number(text)) : NaN;
}

/** Excel knows no infinity. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}
