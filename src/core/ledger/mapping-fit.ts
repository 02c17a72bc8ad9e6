import type { ColumnKey } from './column-key.ts';
import type { HeaderLine } from './mapping-header.ts';
import type { KeptColumn, KeptMapping } from './mapping.ts';

/** A kept mapping on a header of today. */
export interface MappingFit {
  readonly mapping: KeptMapping;
  readonly line: HeaderLine;
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** Columns of the mapping that this header no longer tells. */
  readonly lost: readonly KeptColumn[];
  /** The share of the kept header's cells that are there, 0 to 1. */
  readonly kept: number;
  /** The share of today's cells that the kept header had, 0 to 1. */
  readonly known: number;
}

/** Lays one mapping over one header, wherever its columns stand now. */
export function fitMapping(mapping: KeptMapping, line: HeaderLine): MappingFit {
  const names = line.cells.map(({ name }) => name);
  const common = commonCells(mapping.header, names);
  const columns = new Map<ColumnKey, number>();
  const lost: KeptColumn[] = [];
  for (const column of mapping.columns) {
    const found = columnNow(column, mapping, line, names);
    if (found === null) lost.push(column);
    else if (!columns.has(column.key)) columns.set(column.key, found);
  }
  return {
    mapping,
    line,
    columns,
    lost,
    kept: mapping.header.length === 0 ? 0 : common / mapping.header.length,
    known: names.length === 0 ? 0 : common / names.length,
  };
}

/** How many cells two headers share, equal ones counted as often as both have them. */
function commonCells(kept: readonly string[], today: readonly string[]): number {
  const left = new Map<string, number>();
  for (const name of kept) left.set(name, (left.get(name) ?? 0) + 1);
  let common = 0;
  for (const name of today) {
    const count = left.get(name) ?? 0;
    if (count === 0) continue;
    left.set(name, count - 1);
    common += 1;
  }
  return common;
}

/** The sheet column, or `null`: its header is gone, or more than one may be meant. */
function columnNow(
  { header, nth, offset }: KeptColumn,
  mapping: KeptMapping,
  line: HeaderLine,
  names: readonly string[],
): number | null {
  const before = placesOf(header, mapping.header);
  const now = placesOf(header, names);
  const place = before.length === now.length ? now[nth] : bestPlace(before[nth], now, mapping.header, names);
  const cell = place === undefined ? undefined : line.cells[place];
  if (cell === undefined) return null;
  if (offset === 0) return cell.column;
  const column = cell.column + offset;
  // It had no header of its own: where there is one now, it is another column.
  return column < 0 || line.cells.some((other) => other.column === column) ? null : column;
}

function placesOf(name: string, names: readonly string[]): number[] {
  const places: number[] = [];
  for (const [place, other] of names.entries()) if (other === name) places.push(place);
  return places;
}

/** Equal headers came or went: the one with the old neighbours, if there is exactly one with the most of them. */
function bestPlace(
  before: number | undefined,
  now: readonly number[],
  kept: readonly string[],
  names: readonly string[],
): number | undefined {
  if (before === undefined) return undefined;
  const alike = (place: number) =>
    [-2, -1, 1, 2].filter((step) => kept[before + step] === names[place + step]).length;
  const best = Math.max(...now.map(alike));
  const places = now.filter((place) => alike(place) === best);
  return places.length === 1 && best > 0 ? places[0] : undefined;
}
