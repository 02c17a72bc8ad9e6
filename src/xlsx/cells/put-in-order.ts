import { columnLetters } from '../../core/sheet-grid.ts';
import type { CellTable } from './cell-table.ts';
import { splitRow } from './split-row.ts';

/**
 * The part with rows and cells in ascending order, and rows of one number joined: some writers leave them
 * anyhow. Of two cells in one place the later counts. Written only when the sheet is edited.
 */
export function inOrder(bytes: Uint8Array, table: CellTable, part: string): Uint8Array {
  const text = (start: number, end: number): string => new TextDecoder().decode(bytes.subarray(start, end));
  const rows = new Map<number, { open: string; cells: Map<number, string> }>();
  for (let at = 0; at < table.rowCount; at += 1) {
    const number = table.rowNumbers[at] as number;
    const span = splitRow(bytes, table.rowStarts[at] as number, table.rowEnds[at] as number, part);
    const row = rows.get(number) ?? {
      open: text(span.openStart, span.openEnd),
      cells: new Map<number, string>(),
    };
    for (const cell of span.cells) {
      row.cells.set(
        cell.column,
        addressed(text(cell.start, cell.end), `${columnLetters(cell.column)}${String(number + 1)}`),
      );
    }
    rows.set(number, row);
  }
  const written = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([number, row]) => {
      const cells = [...row.cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
      const name = /^<([^\s/>]+)/.exec(row.open)?.[1] ?? 'row';
      return `${addressed(row.open, String(number + 1))}>${cells.join('')}</${name}>`;
    });
  const first = table.rowStarts[0] as number;
  const last = table.rowEnds[table.rowCount - 1] as number;
  const head = bytes.subarray(0, first);
  const body = new TextEncoder().encode(written.join(''));
  const tail = bytes.subarray(last);
  const out = new Uint8Array(head.length + body.length + tail.length);
  out.set(head);
  out.set(body, head.length);
  out.set(tail, head.length + body.length);
  return out;
}

/** A start tag (the text may go on behind it) that says its address. */
export function addressed(text: string, address: string): string {
  const tag = /^<[^\s/>]+(?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*/.exec(text)?.[0] ?? '';
  const own = /(\sr\s*=\s*)(?:"[^"]*"|'[^']*')/;
  const fixed = own.test(tag)
    ? tag.replace(own, `$1"${address}"`)
    : tag.replace(/^<[^\s/>]+/, (name) => `${name} r="${address}"`);
  return fixed + text.slice(tag.length);
}
