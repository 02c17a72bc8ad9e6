import type { CellArea } from '../../../src/core/sheet-grid.ts';

/** Merged areas of a sheet, quick to ask per row. */
export interface MergeIndex {
  /** The merged area that covers the cell. */
  at(row: number, column: number): CellArea | undefined;
  /** Merged areas that touch the rectangle, in the order they were given. */
  touching(top: number, left: number, bottom: number, right: number): readonly CellArea[];
}

/** Rows a bucket: a merge stands in every bucket it touches, so that a lookup sees only its neighbours. */
const BUCKET = 64;

export function indexMerges(merges: readonly CellArea[]): MergeIndex {
  const buckets = new Map<number, CellArea[]>();
  for (const area of merges) {
    for (let bucket = bucketOf(area.top); bucket <= bucketOf(area.bottom); bucket += 1) {
      const list = buckets.get(bucket);
      if (list === undefined) buckets.set(bucket, [area]);
      else list.push(area);
    }
  }
  const touching = (top: number, left: number, bottom: number, right: number): readonly CellArea[] => {
    const found = new Set<CellArea>();
    for (let bucket = bucketOf(top); bucket <= bucketOf(bottom); bucket += 1) {
      for (const area of buckets.get(bucket) ?? []) {
        if (area.top <= bottom && area.bottom >= top && area.left <= right && area.right >= left)
          found.add(area);
      }
    }
    return [...found];
  };
  return {
    touching,
    at: (row, column) =>
      buckets
        .get(bucketOf(row))
        ?.find(
          (area) => area.top <= row && area.bottom >= row && area.left <= column && area.right >= column,
        ),
  };
}

function bucketOf(row: number): number {
  return Math.floor(row / BUCKET);
}
