import type { CellValue } from '../sheet-grid.ts';

const WIDE = /[０-９]/;

/** A whole number as it counts rows: 3, '3', '3.', '3、', '３'; `null` for anything else. */
export function runningNumber(value: CellValue | undefined): number | null {
  if (typeof value === 'number') return Number.isInteger(value) && value > 0 ? value : null;
  if (typeof value !== 'string' || value.length > 8) return null;
  const plain = WIDE.test(value) ? value.normalize('NFKC') : value;
  const digits = /^\s*(\d{1,6})\s*[.、．]?\s*$/.exec(plain)?.[1];
  return digits === undefined ? null : Number(digits);
}
