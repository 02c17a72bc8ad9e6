import type { RowIndex } from '../sheet-grid.ts';
import type { ColumnKey } from './column-key.ts';
import type { LaidLayout } from './mapping-layout.ts';

/** How a sheet was read with what the user had said of its columns; what a clerk should know of it. */
export type MappingNotice =
  /** As the user said. */
  | { readonly kind: 'followed'; readonly sheet: string; readonly headerRow: RowIndex }
  /** Some columns' headers are gone or reworded: what stands in their place, if anything, was found by us. */
  | {
      readonly kind: 'columns-lost';
      readonly sheet: string;
      readonly headerRow: RowIndex;
      readonly keys: readonly ColumnKey[];
    }
  /** The sheet's header is another one by now: the columns are as we found them. */
  | { readonly kind: 'dropped'; readonly sheet: string };

/** What there is to say of one table; `null`: no mapping was in use. */
export function mappingNotice({ layout, mapping, lost }: LaidLayout): MappingNotice | null {
  const [headerRow] = layout.headerRows;
  if (mapping === null || headerRow === undefined) return null;
  const { sheet } = layout;
  if (lost.length === 0) return { kind: 'followed', sheet, headerRow };
  return { kind: 'columns-lost', sheet, headerRow, keys: lost.map(({ key }) => key) };
}
