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
import { partKey } from './part-name.ts';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** Which part is of which kind (ECMA-376 part 2, 7.2.3). */
export class ContentTypes {
  private readonly document: Document;
  private readonly root: Element;
  /** How it would be written unedited: what was added and taken back is no change. */
  private readonly pristine: string;
  private edited = false;

  constructor(bytes: Uint8Array) {
    this.document = parseXml(bytes, CONTENT_TYPES_PART);
    this.root = rootOf(this.document, CONTENT_TYPES_PART);
    this.pristine = serializeXml(this.document);
  }

  of(part: string): string | undefined {
    const override = this.override(part);
    if (override !== undefined) return attribute(override, 'ContentType');
    const dot = part.lastIndexOf('.');
    const extension = dot < 0 ? '' : part.slice(dot + 1).toLowerCase();
    const byExtension = childrenOf(this.root, 'Default').find(
      (element) => attribute(element, 'Extension')?.toLowerCase() === extension,
    );
    return byExtension === undefined ? undefined : attribute(byExtension, 'ContentType');
  }

  /** States the part's type, unless the default of its extension says the same. */
  set(part: string, type: string): void {
    if (this.of(part) === type) return;
    this.edited = true;
    this.override(part)?.parentNode?.removeChild(this.override(part) as Element);
    append(this.root, 'Override', { PartName: `/${part}`, ContentType: type });
  }

  remove(part: string): void {
    const override = this.override(part);
    if (override === undefined) return;
    this.edited = true;
    this.root.removeChild(override);
  }

  /** The new content, `null` when nothing changed. */
  content(): Uint8Array | null {
    if (!this.edited) return null;
    const text = serializeXml(this.document);
    return text === this.pristine ? null : new TextEncoder().encode(text);
  }

  private override(part: string): Element | undefined {
    const key = partKey(part);
    return childrenOf(this.root, 'Override').find(
      (element) => partKey(attribute(element, 'PartName') ?? '') === key,
    );
  }
}
