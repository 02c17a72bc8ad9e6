import { parseXml, rootOf } from '../xml/xml-document.ts';
import { TroubleError } from '../../core/trouble.ts';
import { decodeUtf8, utf8Xml } from '../xml/decode-xml.ts';
import { escapeXml } from '../xml/xml-text.ts';
import { relationshipType, type PackageEdits } from './package-edits.ts';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const ITEM = 'customXml/item{n}.xml';
const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Custom XML parts of the workbook, told apart by the namespace of their root (ECMA-376 part 1, 15.2.5). */
export class CustomXml {
  private readonly written = new Map<string, { readonly part: string; text: string }>();

  constructor(
    private readonly edits: PackageEdits,
    private readonly workbookPart: string,
    private readonly strict: boolean,
  ) {}

  get(namespace: string): string | null {
    const written = this.written.get(namespace);
    if (written !== undefined) return written.text;
    const part = this.find(namespace)?.part;
    return part === undefined ? null : decodeUtf8(utf8Xml(this.edits.source.read(part), part), part);
  }

  set(namespace: string, xml: string | null): void {
    const found = this.find(namespace);
    if (xml === null) {
      if (found !== undefined) this.remove(found.part, found.id);
      this.written.delete(namespace);
      return;
    }
    const part = found?.part ?? this.create(namespace);
    const item = { part, text: xml };
    this.written.set(namespace, item);
    this.edits.manage(part, () => [new TextEncoder().encode(item.text)]);
  }

  private find(namespace: string): { readonly part: string; readonly id: string } | undefined {
    const written = this.written.get(namespace);
    for (const { id, target } of this.edits.relationshipsOf(this.workbookPart).byKind('customXml')) {
      if (target === written?.part) return { part: target, id };
      if (!this.edits.source.has(target) || !this.edits.has(target)) continue;
      if (namespaceOf(this.edits.source.read(target), target) === namespace) return { part: target, id };
    }
    return undefined;
  }

  private create(namespace: string): string {
    const { edits, strict } = this;
    const part = edits.freeName(ITEM);
    const properties = part.replace('item', 'itemProps');
    edits.add(part, 'application/xml', () => null);
    edits.add(properties, PROPERTIES_TYPE, () => [new TextEncoder().encode(propertiesXml(namespace))]);
    edits.relationshipsOf(part).add(relationshipType('customXmlProps', strict), properties);
    edits.relationshipsOf(this.workbookPart).add(relationshipType('customXml', strict), part);
    return part;
  }

  private remove(part: string, id: string): void {
    for (const { target, external } of this.edits.relationshipsOf(part).all()) {
      if (!external) this.edits.remove(target);
    }
    this.edits.remove(part);
    this.edits.relationshipsOf(this.workbookPart).remove(id);
  }
}

/** A part that we cannot read is someone else's: left alone. */
function namespaceOf(bytes: Uint8Array, part: string): string | null {
  try {
    return rootOf(parseXml(bytes, part), part).namespaceURI;
  } catch (error) {
    if (error instanceof TroubleError) return null;
    throw error;
  }
}

/** The item's id is made of its namespace, so that the same workbook is written the same way twice. */
function propertiesXml(namespace: string): string {
  let hash = 0x811c9dc5;
  const hex = (): string => {
    for (const character of namespace) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
    return hash.toString(16).toUpperCase().padStart(8, '0');
  };
  const digits = hex() + hex() + hex() + hex();
  const id = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    digits.slice(12, 16),
    digits.slice(16, 20),
    digits.slice(20),
  ];
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
    `<ds:datastoreItem ds:itemID="{${id.join('-')}}" xmlns:ds="${DATA_STORE}"><ds:schemaRefs>` +
    `<ds:schemaRef ds:uri="${escapeXml(namespace)}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}
