import type { CellValue, GridBlock } from '../sheet-grid.ts';
import type { HeaderMatch } from './match-header.ts';
import { isForeignHeader, matchHeader } from './match-header.ts';
import type { MergedCells } from './merged-cells.ts';

/** One row, or a pair of rows, read as a table's header. */
export interface HeaderCandidate {
  /** The sheet rows, top to bottom. */
  readonly rows: readonly number[];
  readonly cells: readonly HeaderCell[];
  readonly score: number;
}

export interface HeaderCell {
  readonly column: number;
  readonly text: string;
  readonly match: HeaderMatch | null;
}

/** The columns that carry a follow-up ledger; others are company. */
const CARRYING = new Set(['item', 'leadUnit', 'person', 'due', 'status']);
const HELPING = new Set(['coUnit', 'meetingName', 'progressText', 'assignDate', 'actualDone', 'leader']);

/** Longer texts are sentences, not headers. */
const LONGEST_HEADER = 60;

/** The row alone, and the row with the one below it where that makes a two-row header; the better of the two. */
export function readHeaderRow(block: GridBlock, index: number, merged: MergedCells): HeaderCandidate | null {
  const single = candidate([block.top + index], singleCells(block, index, merged));
  const pair = pairCells(block, index, merged);
  if (pair === null) return single;
  const double = candidate([block.top + index, block.top + index + 1], pair);
  if (double === null) return single;
  return single === null || double.score > single.score ? double : single;
}

function singleCells(block: GridBlock, index: number, merged: MergedCells): HeaderCell[] {
  const cells: HeaderCell[] = [];
  const row = block.top + index;
  for (const [offset, value] of (block.values[index] ?? []).entries()) {
    const column = block.left + offset;
    const text = typeof value === 'string' ? value.trim() : '';
    if (text === '') continue;
    const area = merged.at(row, column);
    // A merged cell as wide as a title is one.
    if (area !== undefined && area.right - area.left > 5) continue;
    cells.push({ column, text, match: text.length > LONGEST_HEADER ? null : matchHeader(text) });
  }
  return cells;
}

/** The cells of a two-row header, or `null` when these two rows cannot be one. */
function pairCells(block: GridBlock, index: number, merged: MergedCells): HeaderCell[] | null {
  const upper = block.values[index];
  const lower = block.values[index + 1];
  if (upper === undefined || lower === undefined) return null;
  // A lone text over the columns is a title or a note.
  if (upper.filter((value) => textOf(value) !== '').length < 2) return null;
  const row = block.top + index;
  const cells: HeaderCell[] = [];
  let group = '';
  let grouped = 0;
  for (let offset = 0; offset < Math.max(upper.length, lower.length); offset += 1) {
    const column = block.left + offset;
    const above = textOf(upper[offset]);
    const below = textOf(lower[offset]);
    if (above.length > LONGEST_HEADER || below.length > LONGEST_HEADER) return null;
    if (lower[offset] !== undefined && typeof lower[offset] !== 'string') return null;
    const area = merged.at(row, column);
    if (above !== '') group = above;
    else if (merged.known && area === undefined) group = '';
    if (area !== undefined && area.right - area.left > 5 && area.bottom === row && below === '') return null;
    if (below === '') {
      if (above !== '') cells.push({ column, text: above, match: matchHeader(above) });
      continue;
    }
    const inGroup = merged.known
      ? area !== undefined && area.right > area.left
      : above === '' || textOf(upper[offset + 1]) === '';
    if (!inGroup && above !== '') return null;
    if (inGroup && group !== '') grouped += 1;
    cells.push({
      column,
      text: below,
      match: inGroup && group !== '' ? matchHeader(below, group) : matchHeader(below),
    });
  }
  return grouped >= 2 ? cells : null;
}

function candidate(rows: readonly number[], cells: readonly HeaderCell[]): HeaderCandidate | null {
  let score = 0;
  const seen = new Set<string>();
  for (const { text, match } of cells) {
    if (isForeignHeader(text)) score -= 1.5;
    if (match === null || seen.has(match.key)) continue;
    seen.add(match.key);
    const weight = CARRYING.has(match.key) ? 3 : HELPING.has(match.key) ? 2 : 1;
    score += match.sureness === 'listed' ? weight : weight * 0.6;
  }
  return seen.size >= 2 && score > 0 ? { rows, cells, score } : null;
}

function textOf(value: CellValue | undefined): string {
  return typeof value === 'string' ? value.trim() : '';
}
