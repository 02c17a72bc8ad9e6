import {
  append,
  attribute,
  childrenOf,
  parseXml,
  rootOf,
  serializeXml,
  type Document,
  type Element,
} from '../xml/xml-document.ts';
import { relationshipsPart, relativeTarget, resolveTarget } from './part-name.ts';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, the same in strict and transitional files: `worksheet`, `styles` … */
  readonly kind: string;
  readonly type: string;
  /** A part's name, or the address as written when `external`. */
  readonly target: string;
  readonly external: boolean;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** The relationships of one part (`''`: of the package). */
export class Relationships {
  readonly part: string;
  private readonly document: Document;
  private readonly root: Element;
  /** How it would be written unedited: what was added and taken back is no change. */
  private readonly pristine: string;
  private edited = false;

  /** `bytes`: the relationships part, `undefined` where the source has none yet. */
  constructor(
    private readonly source: string,
    bytes: Uint8Array | undefined,
  ) {
    this.part = relationshipsPart(source);
    this.document = parseXml(bytes ?? new TextEncoder().encode(EMPTY), this.part);
    this.root = rootOf(this.document, this.part);
    this.pristine = serializeXml(this.document);
  }

  all(): readonly Relationship[] {
    return childrenOf(this.root, 'Relationship').map((element) => {
      const type = attribute(element, 'Type') ?? '';
      const target = attribute(element, 'Target') ?? '';
      const external = attribute(element, 'TargetMode') === 'External';
      return {
        id: attribute(element, 'Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        type,
        target: external ? target : resolveTarget(this.source, target),
        external,
      };
    });
  }

  byId(id: string): Relationship | undefined {
    return this.all().find((relationship) => relationship.id === id);
  }

  byKind(kind: string): readonly Relationship[] {
    return this.all().filter((relationship) => relationship.kind === kind);
  }

  /** Adds one and gives its id. */
  add(type: string, target: string, external = false): string {
    const taken = new Set(this.all().map((relationship) => relationship.id.toLowerCase()));
    let number = taken.size + 1;
    while (taken.has(`rid${String(number)}`)) number += 1;
    const id = `rId${String(number)}`;
    append(this.root, 'Relationship', {
      Id: id,
      Type: type,
      Target: external ? target : relativeTarget(this.source, target),
      ...(external ? { TargetMode: 'External' } : {}),
    });
    this.edited = true;
    return id;
  }

  remove(id: string): void {
    const element = childrenOf(this.root, 'Relationship').find((child) => attribute(child, 'Id') === id);
    if (element === undefined) return;
    this.root.removeChild(element);
    this.edited = true;
  }

  get empty(): boolean {
    return childrenOf(this.root, 'Relationship').length === 0;
  }

  content(): Uint8Array | null {
    if (!this.edited) return null;
    const text = serializeXml(this.document);
    return text === this.pristine ? null : new TextEncoder().encode(text);
  }
}
