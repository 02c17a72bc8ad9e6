import type { PackageEdits } from './package-edits.ts';

/** Kinds of parts that belong to one sheet alone; pictures and pivot caches may be shared, so they stay. */
const OWNED = new Set([
  'drawing',
  'vmlDrawing',
  'comments',
  'threadedComment',
  'table',
  'printerSettings',
  'chart',
  'chartStyle',
  'chartColorStyle',
  'chartUserShapes',
  'pivotTable',
]);

/** Removes a part with the parts that only it pointed to. */
export function removeWithOwned(edits: PackageEdits, part: string): void {
  const owned = edits.relationshipsOf(part).all();
  edits.remove(part);
  for (const { target, kind, external } of owned) {
    if (!external && OWNED.has(kind) && edits.has(target)) removeWithOwned(edits, target);
  }
}
