import type { XlsxWorkbook } from '../../../src/xlsx/workbook.ts';
import { DOMParser } from '@xmldom/xmldom';
import { HostError, invalidArgument, itemNotFound } from '../protocol/host-error.ts';

/**
 * The workbook's custom XML parts, as far as the model knows them: the first part of each namespace.
 * A second part of the same namespace is refused here, where Excel would take it.
 */
export class CustomXmlParts {
  private readonly ids = new Map<string, string>();

  constructor(private readonly model: XlsxWorkbook) {}

  /** The part's id in this namespace, `undefined` without one. */
  find(namespace: string): string | undefined {
    if (this.model.customXml(namespace) === null) return undefined;
    const known = this.ids.get(namespace);
    if (known !== undefined) return known;
    const id = `{00000000-0002-0000-0000-${String(this.ids.size + 1).padStart(12, '0')}}`;
    this.ids.set(namespace, id);
    return id;
  }

  add(xml: string): string {
    const namespace = rootNamespace(xml);
    if (this.find(namespace) !== undefined) {
      throw new HostError('GeneralException', `The stand-in keeps one part a namespace: ${namespace}`, 500);
    }
    this.model.setCustomXml(namespace, xml);
    return this.find(namespace) ?? '';
  }

  namespaceOf(id: string): string {
    for (const [namespace, known] of this.ids) {
      if (known === id && this.model.customXml(namespace) !== null) return namespace;
    }
    throw itemNotFound(`the custom XML part ${id}`);
  }

  xml(id: string): string {
    return this.model.customXml(this.namespaceOf(id)) ?? '';
  }

  setXml(id: string, xml: string): void {
    const before = this.namespaceOf(id);
    const after = rootNamespace(xml);
    if (after !== before) {
      this.model.setCustomXml(before, null);
      this.ids.delete(before);
      this.ids.set(after, id);
    }
    this.model.setCustomXml(after, xml);
  }

  remove(id: string): void {
    const namespace = this.namespaceOf(id);
    this.model.setCustomXml(namespace, null);
    this.ids.delete(namespace);
  }
}

function rootNamespace(xml: string): string {
  try {
    const root = new DOMParser({
      onError: (_level, message) => {
        throw new Error(message);
      },
    }).parseFromString(xml, 'application/xml').documentElement;
    if (root !== null) return root.namespaceURI ?? '';
  } catch {
    // Said below.
  }
  throw invalidArgument('the text is not XML');
}
