import { ContentTypes, CONTENT_TYPES_PART } from '../package/content-types.ts';
import type { OpcPackage, PartChanges } from '../package/opc-package.ts';
import { partKey } from '../package/part-name.ts';
import { Relationships } from '../package/relationships.ts';

/** Gives a part's new content in pieces, or `null` while it is unchanged. Asked on every save. */
export type PartContent = () => readonly Uint8Array[] | null;

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships/';

/** The package while it is edited: parts added, removed and rewritten, with their types and relationships. */
export class PackageEdits {
  readonly types: ContentTypes;
  private readonly relationships = new Map<string, Relationships>();
  private readonly contents = new Map<string, { readonly name: string; readonly content: PartContent }>();
  private readonly removed = new Map<string, string>();

  constructor(readonly source: OpcPackage) {
    this.types = new ContentTypes(source.read(CONTENT_TYPES_PART));
  }

  has(name: string): boolean {
    const key = partKey(name);
    return this.contents.has(key) || (this.source.has(name) && !this.removed.has(key));
  }

  /** The relationships of a part; `''`: of the package. */
  relationshipsOf(part: string): Relationships {
    const key = partKey(part);
    let found = this.relationships.get(key);
    if (found === undefined) {
      found = new Relationships(part, undefined);
      if (!this.removed.has(partKey(found.part))) {
        found = new Relationships(part, this.source.readIfPresent(found.part));
      }
      this.relationships.set(key, found);
    }
    return found;
  }

  /** From now on the part's content comes from here. */
  manage(name: string, content: PartContent): void {
    this.contents.set(partKey(name), { name, content });
  }

  add(name: string, type: string, content: PartContent): void {
    this.removed.delete(partKey(name));
    this.manage(name, content);
    this.types.set(name, type);
  }

  /** Removes the part, its type and its relationships. What points to it is the caller's business. */
  remove(name: string): void {
    const key = partKey(name);
    this.contents.delete(key);
    this.relationships.delete(key);
    this.types.remove(name);
    for (const part of [name, new Relationships(name, undefined).part]) {
      if (this.source.has(part)) this.removed.set(partKey(part), part);
    }
  }

  /** `xl/worksheets/sheet{n}.xml` with the lowest number that is free. */
  freeName(pattern: string): string {
    let number = 1;
    while (this.has(pattern.replace('{n}', String(number)))) number += 1;
    return pattern.replace('{n}', String(number));
  }

  changes(): PartChanges {
    const changes = new Map<string, readonly Uint8Array[] | null>();
    for (const name of this.removed.values()) changes.set(name, null);
    const put = (name: string, content: Uint8Array | null): void => {
      if (content !== null) changes.set(name, [content]);
    };
    put(CONTENT_TYPES_PART, this.types.content());
    for (const { name, content } of this.contents.values()) {
      const pieces = content();
      if (pieces !== null) changes.set(name, pieces);
    }
    for (const relationships of this.relationships.values()) {
      if (!relationships.empty) put(relationships.part, relationships.content());
      else if (relationships.content() !== null && this.source.has(relationships.part)) {
        changes.set(relationships.part, null);
      }
    }
    return changes;
  }
}

/** The address of a relationship's kind, strict or transitional like the workbook. */
export function relationshipType(kind: string, strict: boolean): string {
  return (strict ? STRICT : TRANSITIONAL) + kind;
}
