import type { GridBlock } from '../sheet-grid.ts';
import { foldTight } from '../wording/fold.ts';
import { cellText } from './cell-text.ts';
import { headerForm } from './header-form.ts';

/** A header as it stands on the sheet, in the words a kept mapping holds on to. */
export interface HeaderLine {
  /** The sheet rows, top to bottom. */
  readonly rows: readonly number[];
  /** The cells with text, left to right. */
  readonly cells: readonly NamedCell[];
}

interface NamedCell {
  readonly column: number;
  /** As written. */
  readonly text: string;
  /** As `headerName` gives it. */
  readonly name: string;
}

/** The columns of one table where several stand side by side; both ends belong to it. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** Longer texts are cut: what tells one header from another stands in front. */
const LONGEST_NAME = 80;

/** A header cell without what clerks change freely: spaces, brackets, marks, full-width and traditional forms. */
export function headerName(text: string): string {
  return (headerForm(text) || foldTight(text)).slice(0, LONGEST_NAME);
}

/**
 * Reads rows as one header. Of cells under each other the lowest with text names the column; merged areas are
 * not asked, so that the name is the same where the host cannot tell what is merged.
 */
export function headerLine(block: GridBlock, rows: readonly number[], span?: ColumnSpan): HeaderLine {
  const width = block.values[0]?.length ?? 0;
  const cells: NamedCell[] = [];
  for (let offset = 0; offset < width; offset += 1) {
    const column = block.left + offset;
    if (span !== undefined && (column < span.left || column > span.right)) continue;
    let text = '';
    for (const row of rows) text = cellText(block.values[row - block.top]?.[offset]) || text;
    const name = headerName(text);
    if (name !== '') cells.push({ column, text, name });
  }
  return { rows, cells };
}
