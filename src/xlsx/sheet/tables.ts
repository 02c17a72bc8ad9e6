import type { XlsxTable } from '../workbook.ts';
import type { PackageEdits } from '../workbook/package-edits.ts';
import { decodeCellText } from '../xml/xml-text.ts';
import { attribute, childOf, childrenOf, parseXml, rootOf } from '../xml/xml-document.ts';
import { parseArea } from './area-ref.ts';

/** Excel tables of the sheet in `part`, and whether one of them is filtered now. */
export function readTables(
  edits: PackageEdits,
  part: string,
): readonly { readonly table: XlsxTable; readonly filtered: boolean }[] {
  return edits
    .relationshipsOf(part)
    .byKind('table')
    .flatMap(({ target }) => {
      if (!edits.source.has(target)) return [];
      const root = rootOf(parseXml(edits.source.read(target), target), target);
      const area = parseArea(attribute(root, 'ref') ?? '');
      if (area === null) return [];
      const columns = childOf(root, 'tableColumns');
      const filter = childOf(root, 'autoFilter');
      return {
        table: {
          name: attribute(root, 'displayName') ?? attribute(root, 'name') ?? '',
          area,
          columns: (columns === undefined ? [] : childrenOf(columns, 'tableColumn')).map((column) =>
            decodeCellText(attribute(column, 'name') ?? ''),
          ),
        },
        filtered: filter !== undefined && childOf(filter, 'filterColumn') !== undefined,
      };
    });
}
