import { cellAddress, columnIndex, rowIndex } from '../../core/sheet-grid.ts';
import type { Relationships } from '../package/relationships.ts';
import type { XlsxLink } from '../workbook.ts';
import { relationshipType } from '../workbook/package-edits.ts';
import { append, attribute, childrenOf, type Element } from '../xml/xml-document.ts';
import { parseArea } from './area-ref.ts';
import type { WorksheetXml } from './worksheet-xml.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT_RELATIONSHIPS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** The relationship a worksheet's element names. */
export function relationshipOf(element: Element): string | undefined {
  const id =
    element.getAttributeNS(RELATIONSHIPS, 'id') ?? element.getAttributeNS(STRICT_RELATIONSHIPS, 'id');
  return id === null || id === '' ? undefined : id;
}

/** Names a relationship, with whatever prefix the part uses for it. */
export function setRelationship(element: Element, id: string, strict: boolean): void {
  const namespace = strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS;
  element.setAttributeNS(namespace, `${element.lookupPrefix(namespace) ?? 'r'}:id`, id);
}

/** Links by their top left cell. */
export function readLinks(worksheet: WorksheetXml, relationships: Relationships): XlsxLink[] {
  const links: XlsxLink[] = [];
  for (const element of worksheet.elements('hyperlinks').flatMap((list) => childrenOf(list, 'hyperlink'))) {
    const area = parseArea(attribute(element, 'ref') ?? '');
    if (area === null) continue;
    const location = attribute(element, 'location');
    const id = relationshipOf(element);
    const target = id === undefined ? undefined : relationships.byId(id)?.target;
    const tip = attribute(element, 'tooltip');
    links.push({
      row: area.top,
      column: area.left,
      ...(location === undefined ? {} : { location }),
      ...(target === undefined ? {} : { target }),
      ...(tip === undefined ? {} : { tip }),
    });
  }
  return links;
}

/** Writes the links in place of those that stand in the same cells. */
export function writeLinks(
  worksheet: WorksheetXml,
  relationships: Relationships,
  links: readonly XlsxLink[],
  strict: boolean,
): void {
  const list = worksheet.element('hyperlinks') ?? worksheet.create('hyperlinks');
  const old = new Map(
    childrenOf(list, 'hyperlink').map((element) => [attribute(element, 'ref') ?? '', element]),
  );
  for (const link of links) {
    const ref = cellAddress({ row: rowIndex(link.row), column: columnIndex(link.column) });
    const before = old.get(ref);
    if (before !== undefined) list.removeChild(before);
    const element = append(list, 'hyperlink', { ref });
    if (link.target !== undefined) {
      setRelationship(
        element,
        relationships.add(relationshipType('hyperlink', strict), link.target, true),
        strict,
      );
    }
    if (link.location !== undefined) element.setAttribute('location', link.location);
    if (link.tip !== undefined) element.setAttribute('tooltip', link.tip.slice(0, 255));
    old.set(ref, element);
  }
  worksheet.replace('hyperlinks', [list]);
}
