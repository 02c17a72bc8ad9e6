import { columnLetters, isErrorValue, type CellValue } from '../../core/sheet-grid.ts';
import { withPrefixes } from '../formulas/future-functions.ts';
import { encodeCellText, escapeXml, needsPreserve } from '../xml/xml-text.ts';

/** What an edit puts into a cell. */
export type CellContent =
  | { readonly kind: 'value'; readonly value: CellValue }
  /** `formula` without `=`, as a person writes it. */
  | { readonly kind: 'formula'; readonly formula: string; readonly cached: CellValue }
  /** Nothing at all: the file has no cell there any more. */
  | { readonly kind: 'gone' };

/** An edited cell: its style, and its content unless that is still the file's. */
export interface CellEdit {
  style: number;
  content: CellContent | null;
}

/** Excel holds at most so many UTF-16 units in a cell. */
const MAX_TEXT = 32_767;

/**
 * The cell element. Texts are written in the cell itself, so that the shared strings stay as they are.
 * `attributes`: kept from the old cell; `children`: kept elements behind the value; `prefix`: `x:` or ''.
 */
export function cellXml(
  prefix: string,
  row: number,
  column: number,
  edit: { readonly style: number; readonly content: CellContent },
  attributes = '',
  children = '',
): string {
  if (edit.content.kind === 'gone') return '';
  const { type, inner } = contentXml(prefix, edit.content);
  const style = edit.style === 0 ? '' : ` s="${String(edit.style)}"`;
  const open = `<${prefix}c r="${columnLetters(column)}${String(row + 1)}"${style}${type === '' ? '' : ` t="${type}"`}${attributes}`;
  return inner === '' && children === '' ? `${open}/>` : `${open}>${inner}${children}</${prefix}c>`;
}

function contentXml(
  p: string,
  content: Exclude<CellContent, { kind: 'gone' }>,
): { type: string; inner: string } {
  if (content.kind === 'value') {
    if (typeof content.value === 'string') return textXml(p, content.value);
    const { type, value } = plainValue(content.value);
    return { type, inner: `<${p}v>${value}</${p}v>` };
  }
  const formula = `<${p}f>${escapeXml(withPrefixes(content.formula))}</${p}f>`;
  if (content.cached === '') return { type: 'str', inner: `${formula}<${p}v></${p}v>` };
  const { type, value } = plainValue(content.cached);
  return { type, inner: `${formula}<${p}v>${value}</${p}v>` };
}

function textXml(p: string, text: string): { type: string; inner: string } {
  if (text === '') return { type: '', inner: '' };
  const kept = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  const space = needsPreserve(kept) ? ' xml:space="preserve"' : '';
  return { type: 'inlineStr', inner: `<${p}is><${p}t${space}>${encodeCellText(kept)}</${p}t></${p}is>` };
}

function plainValue(value: CellValue): { type: string; value: string } {
  if (typeof value === 'boolean') return { type: 'b', value: value ? '1' : '0' };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { type: '', value: String(value) } : { type: 'e', value: '#NUM!' };
  }
  return { type: isErrorValue(value) ? 'e' : 'str', value: encodeCellText(value) };
}
