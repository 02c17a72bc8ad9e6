import { areaAddress } from '../../core/sheet-grid.ts';
import { relationshipType, type PackageEdits } from '../workbook/package-edits.ts';
import type { XlsxTable } from '../workbook.ts';
import { append, childrenOf, integer, parseXml, rootOf } from '../xml/xml-document.ts';
import { encodeCellText } from '../xml/xml-text.ts';
import { setRelationship } from './hyperlinks.ts';
import type { SheetPart } from './sheet-part.ts';

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** What adding a table needs of its workbook. */
interface Book {
  readonly edits: PackageEdits;
  readonly strict: boolean;
  readonly sheets: readonly { readonly part: SheetPart }[];
}

/** Writes an Excel table (with filter buttons and banded rows) as a part of its own beside the sheet. */
export function addTable(book: Book, sheet: SheetPart, table: XlsxTable): void {
  const { edits, strict } = book;
  const folder = sheet.name.slice(0, sheet.name.lastIndexOf('/') + 1).replace(/worksheets\/$/, '');
  const part = edits.freeName(`${folder}tables/table{n}.xml`);
  const xml = tableXml(table, freeTableId(book), sheet.xml.namespace);
  edits.add(part, TABLE_TYPE, () => [new TextEncoder().encode(xml)]);
  const id = edits.relationshipsOf(sheet.name).add(relationshipType('table', strict), part);
  const list = sheet.xml.element('tableParts') ?? sheet.xml.create('tableParts');
  setRelationship(append(list, 'tablePart'), id, strict);
  list.setAttribute('count', String(childrenOf(list, 'tablePart').length));
  sheet.xml.replace('tableParts', [list]);
}

/** Table ids are unique in the whole workbook. Tables added since opening come after those of the file. */
function freeTableId({ edits, sheets }: Book): number {
  let [highest, added] = [0, 0];
  for (const { part } of sheets) {
    for (const { target } of edits.relationshipsOf(part.name).byKind('table')) {
      if (!edits.source.has(target)) added += 1;
      else
        highest = Math.max(
          highest,
          integer(rootOf(parseXml(edits.source.read(target), target), target), 'id') ?? 0,
        );
    }
  }
  return highest + added + 1;
}

function tableXml({ name, area, columns }: XlsxTable, id: number, namespace: string): string {
  const ref = areaAddress(area);
  const list = columns.map(
    (column, index) => `<tableColumn id="${String(index + 1)}" name="${columnName(column)}"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${namespace}" id="${String(id)}" name="${encodeCellText(name)}" ` +
    `displayName="${encodeCellText(name)}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/>` +
    `<tableColumns count="${String(columns.length)}">${list.join('')}</tableColumns>` +
    '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" ' +
    'showColumnStripes="0"/></table>'
  );
}

/** As Excel writes it: a line break in an attribute would be read as a blank. */
function columnName(text: string): string {
  return encodeCellText(text).replaceAll('\n', '_x000a_').replaceAll('\t', '_x0009_');
}
