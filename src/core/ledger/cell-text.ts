import type { CellValue } from '../sheet-grid.ts';

/**
 * A cell's text without white space round it; numbers as Excel shows them in General.
 * Quick on the common case of a text that has none.
 */
export function cellText(value: CellValue | undefined): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'string') {
    return isSpace(value.charCodeAt(0)) || isSpace(value.charCodeAt(value.length - 1)) ? value.trim() : value;
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(12)));
}

function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    (code >= 0x7f &&
      (code <= 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x202f)))
  );
}
