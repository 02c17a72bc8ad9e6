import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { TroubleError } from '../../core/trouble.ts';
import { decodeUtf8, refuseDeclarations, utf8Xml } from './decode-xml.ts';

export type { Document, Element } from '@xmldom/xmldom';

/**
 * Parses a small part. Sheet data and shared strings go through their own scanners instead.
 * @throws TroubleError file-malformed, file-declares-entities
 */
export function parseXml(bytes: Uint8Array, part: string): Document {
  return parseXmlText(decodeUtf8(utf8Xml(bytes, part), part), part);
}

export function parseXmlText(text: string, part: string): Document {
  const malformed = (): TroubleError => new TroubleError({ kind: 'file-malformed', part });
  // A document type can stand only before the root; `<!DOCTYPE` within would be no XML either way.
  refuseDeclarations(text, part);
  try {
    return new DOMParser({
      onError: () => {
        throw malformed();
      },
    }).parseFromString(text, 'application/xml');
  } catch {
    throw malformed();
  }
}

export function rootOf(document: Document, part: string): Element {
  const root = document.documentElement;
  if (root === null) throw new TroubleError({ kind: 'file-malformed', part });
  return root;
}

export function serializeXml(node: Document | Element): string {
  return new XMLSerializer().serializeToString(node);
}

/** The element's own children of this local name (any, when left out), whatever their prefix. */
export function childrenOf(element: Element, local?: string): Element[] {
  const found: Element[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const child = node as Element;
    if (local === undefined || child.localName === local) found.push(child);
  }
  return found;
}

export function childOf(element: Element, local: string): Element | undefined {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1 && (node as Element).localName === local) return node as Element;
  }
  return undefined;
}

/** All elements of this local name within, top to bottom, at any depth. */
export function descendantsOf(element: Element, local: string): Element[] {
  return childrenOf(element).flatMap((child) => [
    ...(child.localName === local ? [child] : []),
    ...descendantsOf(child, local),
  ]);
}

/** An attribute's value, `undefined` where there is none. */
export function attribute(element: Element, name: string): string | undefined {
  return element.getAttribute(name) ?? undefined;
}

export function integer(element: Element, name: string): number | undefined {
  const text = element.getAttribute(name);
  if (text === null || !/^\s*[+-]?\d+\s*$/.test(text)) return undefined;
  return Number(text);
}

export function decimal(element: Element, name: string): number | undefined {
  const text = element.getAttribute(name);
  if (text === null || text.trim() === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** XML Schema booleans: `1`, `true`, `on`. */
export function flag(element: Element, name: string, otherwise = false): boolean {
  const text = element.getAttribute(name)?.trim();
  if (text === undefined || text === '') return otherwise;
  return text === '1' || text === 'true' || text === 'on';
}

/** A new element in the parent's namespace and with its prefix. Not yet put anywhere. */
export function elementLike(
  parent: Element,
  local: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const prefix = parent.prefix === null || parent.prefix === '' ? '' : `${parent.prefix}:`;
  const document = parent.ownerDocument;
  if (document === null) throw new Error('An element without a document');
  const element = document.createElementNS(parent.namespaceURI, prefix + local);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Appends a new element in the parent's namespace. */
export function append(
  parent: Element,
  local: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const element = elementLike(parent, local, attributes);
  parent.appendChild(element);
  return element;
}

/** The child of that name, made at its place in `order` (local names in schema order) if there is none. */
export function ensureChild(parent: Element, local: string, order: readonly string[]): Element {
  const present = childOf(parent, local);
  if (present !== undefined) return present;
  const element = elementLike(parent, local);
  const rank = order.indexOf(local);
  const later = childrenOf(parent).find((child) => order.indexOf(child.localName ?? '') > rank);
  parent.insertBefore(element, later ?? null);
  return element;
}
