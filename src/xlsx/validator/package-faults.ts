import { unzipSync } from 'fflate';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { sheetFaults } from './sheet-faults.ts';
import { styleFaults, styleCounts } from './style-faults.ts';
import { workbookFaults } from './workbook-faults.ts';

/**
 * What Excel would call damage in a package, for tests: nothing of the engine is used here, so that a fault
 * of the engine cannot hide itself. An empty list is a sound package.
 */
export function packageFaults(file: Uint8Array): string[] {
  const parts = new Map(
    Object.entries(unzipSync(file))
      .filter(([name]) => !name.endsWith('/'))
      .map(([name, bytes]) => [name.replaceAll('\\', '/').replace(/^\//, ''), bytes]),
  );
  const faults: string[] = [];
  const documents = new Map<string, Document>();
  for (const [name, bytes] of parts) {
    if (!/\.(?:xml|rels|vml)$/i.test(name)) continue;
    const document = parse(bytes);
    if (document === null) faults.push(`${name}: not well-formed`);
    else documents.set(name, document);
  }
  const opened: OpenPackage = { parts, documents, faults };
  contentTypeFaults(opened);
  relationshipFaults(opened);
  const workbook = [...documents.keys()].find((name) => rootName(documents.get(name)) === 'workbook');
  const styles = [...documents.keys()].find((name) => rootName(documents.get(name)) === 'styleSheet');
  const stylesRoot = styles === undefined ? null : (documents.get(styles)?.documentElement ?? null);
  if (stylesRoot !== null) faults.push(...styleFaults(stylesRoot));
  const counts = styleCounts(stylesRoot);
  const strings = [...documents.values()].find((document) => rootName(document) === 'sst');
  const shared = strings === undefined ? 0 : elements(strings.documentElement, 'si').length;
  for (const [name, document] of documents) {
    const root = document.documentElement;
    if (root?.localName === 'worksheet') faults.push(...sheetFaults(name, root, { ...counts, shared }));
  }
  if (workbook === undefined) faults.push('no workbook part');
  else faults.push(...workbookFaults(workbook, documents));
  return faults;
}

export interface OpenPackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly documents: ReadonlyMap<string, Document>;
  readonly faults: string[];
}

function parse(bytes: Uint8Array): Document | null {
  try {
    return new DOMParser({
      onError: (_, message) => {
        throw new Error(message);
      },
    }).parseFromString(new TextDecoder().decode(bytes).replace(/^\uFEFF/, ''), 'application/xml');
  } catch {
    return null;
  }
}

function rootName(document: Document | undefined): string | null {
  return document?.documentElement?.localName ?? null;
}

/** All elements below of that local name. */
export function elements(root: Element | null | undefined, local: string): Element[] {
  return root === null || root === undefined ? [] : Array.from(root.getElementsByTagNameNS('*', local));
}

function contentTypeFaults({ parts, documents, faults }: OpenPackage): void {
  const root = documents.get('[Content_Types].xml')?.documentElement;
  if (root === null || root === undefined) {
    faults.push('no content types');
    return;
  }
  const defaults = new Set(
    elements(root, 'Default').map((each) => each.getAttribute('Extension')?.toLowerCase()),
  );
  const overrides = elements(root, 'Override').map((each) =>
    (each.getAttribute('PartName') ?? '').slice(1).toLowerCase(),
  );
  if (new Set(overrides).size !== overrides.length) faults.push('a part has two content types');
  const names = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  for (const name of overrides)
    if (!names.has(name)) faults.push(`content type for a part that is not there: ${name}`);
  for (const name of names) {
    if (name === '[content_types].xml' || overrides.includes(name)) continue;
    if (!defaults.has(name.slice(name.lastIndexOf('.') + 1))) faults.push(`${name}: no content type`);
  }
}

function relationshipFaults({ parts, documents, faults }: OpenPackage): void {
  const names = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  for (const [name, document] of documents) {
    if (!name.endsWith('.rels')) {
      idFaults(name, document, documents, faults);
      continue;
    }
    const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    if (source !== '' && !names.has(source.toLowerCase())) faults.push(`${name}: its part is not there`);
    const seen = new Set<string>();
    for (const each of elements(document.documentElement, 'Relationship')) {
      const id = each.getAttribute('Id') ?? '';
      if (seen.has(id)) faults.push(`${name}: two relationships ${id}`);
      seen.add(id);
      if (each.getAttribute('TargetMode') === 'External') continue;
      const target = each.getAttribute('Target') ?? '';
      if (target.startsWith('#') || target === 'NULL') continue;
      const path = new URL(target, `http://x/${source}`).pathname.slice(1);
      if (!names.has(decodeURI(path).toLowerCase()))
        faults.push(`${name}: ${id} points to nothing (${target})`);
    }
  }
}

/** Every `r:id` and its like must be a relationship of the part it stands in. */
function idFaults(
  name: string,
  document: Document,
  documents: ReadonlyMap<string, Document>,
  faults: string[],
): void {
  const slash = name.lastIndexOf('/') + 1;
  const own = documents.get(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`);
  const known = new Set(
    elements(own?.documentElement, 'Relationship').map((each) => each.getAttribute('Id')),
  );
  for (const each of elements(document.documentElement, '*')) {
    for (const attribute of Array.from(each.attributes)) {
      if (!/officeDocument\/(?:2006\/)?relationships$/.test(attribute.namespaceURI ?? '')) continue;
      if (attribute.value !== '' && !known.has(attribute.value)) {
        faults.push(`${name}: ${attribute.name}="${attribute.value}" is no relationship`);
      }
    }
  }
}
