import type { CellValue, GridBlock } from '../sheet-grid.ts';
import type { HeaderMatch } from './match-header.ts';
import { isForeignHeader, matchHeader } from './match-header.ts';
import type { MergedCells } from './merged-cells.ts';

/** One row, or two or three together, read as a table's header. */
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

/** The row alone, and with the one or two rows below it where they make one header; the best of them. */
export function readHeaderRow(block: GridBlock, index: number, merged: MergedCells): HeaderCandidate | null {
  const row = block.top + index;
  const found = [
    candidate([row], singleCells(block, index, merged)),
    candidate([row, row + 1], pairCells(block, index, merged)),
    candidate([row, row + 1, row + 2], tripleCells(block, index, merged)),
  ].filter((each) => each !== null);
  // Of equals the one of fewer rows: what it adds would be data.
  return found.reduce<HeaderCandidate | null>(
    (best, each) => (best === null || each.score > best.score ? each : best),
    null,
  );
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
    else if (merged.known && area === undefined && !goesOn(lower, offset)) group = '';
    if (area !== undefined && area.right - area.left > 5 && area.bottom === row && below === '') return null;
    if (below === '') {
      if (above !== '') cells.push({ column, text: above, match: matchHeader(above) });
      continue;
    }
    // A heading may be left unmerged, with nothing beside it over the next cell.
    const inGroup =
      merged.known && area !== undefined
        ? area.right > area.left
        : above === '' || (textOf(upper[offset + 1]) === '' && textOf(lower[offset + 1]) !== '');
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

/** Whether the lower row of a header has cells here and before: one heading may stand over both. */
const goesOn = (lower: readonly CellValue[], offset: number): boolean =>
  textOf(lower[offset]) !== '' && textOf(lower[offset - 1]) !== '';

/** The cells of a three-row header (责任分工 / 牵头 / 单位), or `null` when these three rows cannot be one. */
function tripleCells(block: GridBlock, index: number, merged: MergedCells): HeaderCell[] | null {
  const rows = [0, 1, 2].map((down) => block.values[index + down]);
  const [upper, middle, lower] = rows;
  if (upper === undefined || middle === undefined || lower === undefined) return null;
  if (lower.some((value) => typeof value !== 'string' || value.length > LONGEST_HEADER)) return null;
  if ([upper, middle, lower].some((row) => row.filter((value) => textOf(value) !== '').length < 2))
    return null;
  const groupsAbove = groupsOf(upper, block.top + index, block.left, merged);
  const groupsBetween = groupsOf(middle, block.top + index + 1, block.left, merged);
  const cells: HeaderCell[] = [];
  let grouped = 0;
  for (let offset = 0; offset < upper.length; offset += 1) {
    const column = block.left + offset;
    const [above, between, below] = rows.map((row) => textOf(row?.[offset]));
    const group = groupsBetween[offset] ?? '';
    const outer = groupsAbove[offset] ?? '';
    if (below !== undefined && below !== '') {
      // A column of its own reaches down through all three rows: what stands under it is data.
      if (group === '' && outer === '') return null;
      if (group !== '') grouped += 1;
      const match =
        matchHeader(below, group === '' ? outer : group) ?? matchHeader(below, `${outer}${group}`);
      cells.push({ column, text: below, match });
    } else if (between !== undefined && between !== '') {
      cells.push({
        column,
        text: between,
        match: outer === '' ? matchHeader(between) : matchHeader(between, outer),
      });
    } else if (above !== undefined && above !== '') {
      cells.push({ column, text: above, match: matchHeader(above) });
    }
  }
  return grouped >= 2 ? cells : null;
}

/** The heading over each cell of the row below: of merged cells, or, where merges are unknown, the last one written. */
function groupsOf(row: readonly CellValue[], at: number, left: number, merged: MergedCells): string[] {
  let last = '';
  return row.map((value, offset) => {
    const text = textOf(value);
    if (!merged.known) {
      if (text !== '') last = text;
      return last;
    }
    const area = merged.at(at, left + offset);
    return area === undefined ? text : textOf(row[area.left - left]);
  });
}

function candidate(rows: readonly number[], cells: readonly HeaderCell[] | null): HeaderCandidate | null {
  if (cells === null) return null;
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
