import { format, isDateFormat } from 'numfmt';
import { isErrorValue, type CellValue, type DateSystem } from '../../core/sheet-grid.ts';

/** Days from the 1900 system's count to the 1904 system's. */
const DAYS_TO_1904 = 1462;
const OPTIONS = {
  locale: 'zh-CN',
  dateErrorNumber: false,
  dateSpanLarge: false,
  overflow: '########',
  throws: false,
  invalid: '########',
};

/** The value as a Chinese Excel shows it in a wide enough column. */
export function displayText(value: CellValue, pattern: string, dateSystem: DateSystem): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return isErrorValue(value) ? value : textByPattern(value, pattern);
  const shown = pattern.replaceAll('上午/下午', '[$-804]AM/PM');
  const days = dateSystem === 1904 && isDateFormat(shown) ? DAYS_TO_1904 : 0;
  return format(shown, value + days, OPTIONS);
}

/** Texts are shown as they are unless the format has a section for them. */
function textByPattern(text: string, pattern: string): string {
  if (pattern === 'General' || pattern === '@' || !pattern.includes('@')) return text;
  return format(pattern, text, OPTIONS);
}
