import { XmlBytes } from '../xml/xml-bytes.ts';
import { cellXml, type CellEdit } from './cell-content.ts';
import { findRow, type CellTable } from './cell-table.ts';
import { splitRow } from './split-row.ts';

export interface SheetDataSource {
  readonly bytes: Uint8Array;
  readonly part: string;
  /** `x:` or `''`. */
  readonly prefix: string;
  readonly table: CellTable;
  /** The sheet data element in `bytes`. */
  readonly region: { readonly start: number; readonly end: number };
}

/** Edits of a row: cells by column, and its height in points. */
export interface RowEdit {
  readonly cells: ReadonlyMap<number, CellEdit>;
  readonly height: number | undefined;
}

/** The sheet data element with the edited rows in it; everything between them stays the old bytes. */
export function writeSheetData(
  source: SheetDataSource,
  edits: ReadonlyMap<number, RowEdit>,
): readonly Uint8Array[] {
  const { bytes, table, region, prefix } = source;
  const encoder = new TextEncoder();
  const out: Uint8Array[] = [];
  const name = `${prefix}sheetData`;
  if (table.rowCount === 0) out.push(encoder.encode(`<${name}>`));
  let kept = table.rowCount === 0 ? region.end : region.start;
  let fresh: string[] = [];
  const flush = (): void => {
    if (fresh.length > 0) out.push(encoder.encode(fresh.join('')));
    fresh = [];
  };
  for (const row of [...edits.keys()].sort((a, b) => a - b)) {
    const edit = edits.get(row) as RowEdit;
    const found = findRow(table, row);
    const at = found < 0 ? -found - 1 : found;
    const start = at < table.rowCount ? (table.rowStarts[at] as number) : lastEnd(source);
    if (start > kept) {
      flush();
      out.push(bytes.subarray(kept, start));
      kept = start;
    }
    if (found < 0) fresh.push(newRow(prefix, row, edit));
    else {
      const end = table.rowEnds[at] as number;
      fresh.push(editedRow(source, row, start, end, edit));
      kept = end;
    }
  }
  flush();
  if (table.rowCount === 0) out.push(encoder.encode(`</${name}>`));
  else out.push(bytes.subarray(kept, region.end));
  return out;
}

function lastEnd(source: SheetDataSource): number {
  const { table } = source;
  return table.rowCount === 0 ? source.region.end : (table.rowEnds[table.rowCount - 1] as number);
}

function newRow(prefix: string, row: number, edit: RowEdit): string {
  const height = edit.height === undefined ? '' : ` ht="${String(edit.height)}" customHeight="1"`;
  const cells = [...edit.cells]
    .sort(([a], [b]) => a - b)
    .map(([column, cell]) => freshCell(prefix, row, column, cell));
  return `<${prefix}row r="${String(row + 1)}"${height}>${cells.join('')}</${prefix}row>`;
}

function freshCell(prefix: string, row: number, column: number, edit: CellEdit): string {
  const content = edit.content ?? { kind: 'value', value: '' };
  return cellXml(prefix, row, column, { style: edit.style, content });
}

function editedRow(source: SheetDataSource, row: number, start: number, end: number, edit: RowEdit): string {
  const { bytes, part, prefix } = source;
  const text = (from: number, to: number): string => new TextDecoder().decode(bytes.subarray(from, to));
  const span = splitRow(bytes, start, end, part);
  const columns = [...edit.cells.keys()].sort((a, b) => a - b);
  const out: string[] = [openTag(text(span.openStart, span.openEnd), edit, columns), '>'];
  let kept = span.cells[0]?.start ?? span.tailStart;
  out.push(text(span.bodyStart, kept));
  let next = 0;
  const insertBefore = (limit: number): void => {
    for (; next < columns.length && (columns[next] as number) < limit; next += 1) {
      const column = columns[next] as number;
      out.push(freshCell(prefix, row, column, edit.cells.get(column) as CellEdit));
    }
  };
  for (const cell of span.cells) {
    insertBefore(cell.column);
    out.push(text(kept, cell.start));
    const change = columns[next] === cell.column ? edit.cells.get(cell.column) : undefined;
    if (change === undefined) out.push(text(cell.start, cell.end));
    else {
      out.push(changedCell(source, row, cell.column, text(cell.start, cell.end), change));
      next += 1;
    }
    kept = cell.end;
  }
  insertBefore(Infinity);
  out.push(text(span.tailStart, span.tailEnd), `</${prefix}row>`);
  return out.join('');
}

const ATTRIBUTE = /\s([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Other attributes of the row stay; the spans, a hint to readers, are widened where they are there. */
function openTag(tag: string, edit: RowEdit, columns: readonly number[]): string {
  let open = tag.replace(
    /(\sspans\s*=\s*["'])(\d+):(\d+)(["'])/,
    (_, head: string, from, to, tail: string) => {
      const low = Math.min(Number(from), ...columns.map((column) => column + 1));
      const high = Math.max(Number(to), ...columns.map((column) => column + 1));
      return `${head}${String(low)}:${String(high)}${tail}`;
    },
  );
  if (edit.height !== undefined) {
    open = open.replace(ATTRIBUTE, (whole, name) => (name === 'ht' || name === 'customHeight' ? '' : whole));
    open += ` ht="${String(edit.height)}" customHeight="1"`;
  }
  return open.trimEnd();
}

function changedCell(
  source: SheetDataSource,
  row: number,
  column: number,
  old: string,
  edit: CellEdit,
): string {
  const tag = /^<[^\s/>]+(?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*/.exec(old)?.[0] ?? '';
  if (edit.content === null) {
    const styled = tag.replace(ATTRIBUTE, (whole, name) => (name === 's' ? '' : whole));
    const style = edit.style === 0 ? '' : ` s="${String(edit.style)}"`;
    return styled + style + old.slice(tag.length);
  }
  let attributes = '';
  for (const [whole, name] of tag.matchAll(ATTRIBUTE)) {
    // Metadata of the old value (dynamic array, rich value) does not fit the new one.
    if (!['r', 's', 't', 'cm', 'vm'].includes(name ?? '')) attributes += whole;
  }
  const kept = extensions(old, source.part);
  return cellXml(source.prefix, row, column, { style: edit.style, content: edit.content }, attributes, kept);
}

/** The cell's extension list, which is not ours to drop. */
function extensions(cell: string, part: string): string {
  if (!cell.includes('extLst')) return '';
  const bytes = new TextEncoder().encode(cell);
  const xml = new XmlBytes(bytes, part);
  xml.nextTag();
  xml.finishTag();
  let found = '';
  while (!xml.selfClosing && xml.at < bytes.length && xml.nextTag()) {
    const start = bytes.lastIndexOf(60, xml.nameStart);
    const wanted = xml.named('extLst');
    xml.skipElement();
    if (wanted) found = new TextDecoder().decode(bytes.subarray(start, xml.at));
    xml.selfClosing = false;
  }
  return found;
}
