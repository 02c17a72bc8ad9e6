import { getFormatFromId, parseValue } from 'numfmt';
import type { CellValue, DateSystem } from '../../../src/core/sheet-grid.ts';

/** What a text becomes when it is typed into a cell or written through `Range.values`. */
export type TypedEntry =
  | { readonly kind: 'value'; readonly value: CellValue; readonly format?: string }
  | { readonly kind: 'formula'; readonly formula: string };

/** The cell that a text is typed into. */
export interface TypedInto {
  readonly format: string;
  readonly dateSystem: DateSystem;
}

/** Days between the first days of the two date systems. */
const DAYS_TO_1904 = 1462;
const TEXT_FORMAT = '@';
/** Built-in formats of days (with and without a time of day). */
const DATE_FORMATS: ReadonlySet<number> = new Set([14, 15, 16, 17, 22]);
const CHINESE_DAY = /^\s*(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]\s*$/;

/**
 * Reads a text as Excel does: in a text cell (`@`) it stays text; `'` in front makes text and goes; `=` makes a
 * formula, and so do `+`, `-` and `@` unless what follows is a number; numbers, percentages, dates, times and
 * TRUE/FALSE become what they look like. Deliberately greedy: whoever wants text must say so.
 */
export function typedEntry(text: string, cell: TypedInto): TypedEntry {
  if (cell.format === TEXT_FORMAT) return { kind: 'value', value: text };
  if (text.startsWith("'")) return { kind: 'value', value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text.slice(1) };
  const read = looksLike(text);
  if (read !== undefined) {
    const format = getFormatById(read.formatId);
    if (cell.dateSystem === 1904 && typeof read.value === 'number' && DATE_FORMATS.has(read.formatId ?? 0)) {
      return { kind: 'value', value: read.value - DAYS_TO_1904, ...format };
    }
    return { kind: 'value', value: read.value, ...format };
  }
  if (/^[+@-]./s.test(text)) return { kind: 'formula', formula: text.replace(/^\+/, '') };
  return { kind: 'value', value: text };
}

function looksLike(text: string): ReturnType<typeof parseValue> {
  const [, year, month, day] = CHINESE_DAY.exec(text) ?? [];
  if (month === undefined || day === undefined) return parseValue(text);
  return parseValue(year === undefined ? `${month}/${day}` : `${year}-${month}-${day}`);
}

const getFormatById = (id: number | undefined): { format?: string } => {
  const format = id === undefined ? undefined : getFormatFromId(id);
  return typeof format === 'string' ? { format } : {};
};
