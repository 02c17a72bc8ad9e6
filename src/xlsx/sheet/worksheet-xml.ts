import type { DateSystem } from '../../core/sheet-grid.ts';
import type { CellTable } from '../cells/cell-table.ts';
import { inOrder } from '../cells/put-in-order.ts';
import { utf8Xml } from '../xml/decode-xml.ts';
import { childrenOf, parseXmlText, rootOf, serializeXml, type Element } from '../xml/xml-document.ts';
import { readRegions, type Region } from './read-regions.ts';
import { WORKSHEET_ORDER, type WorksheetChild } from './worksheet-order.ts';

/** Elements up to this many bytes are parsed on opening as a check; the few larger ones were only scanned. */
const CHECKED = 1_000_000;

/**
 * A worksheet part as a list of its top-level elements. Sheet data is scanned once into a table; every other
 * element is parsed only when asked for, and written anew only when changed. All other bytes stay.
 */
export class WorksheetXml {
  /** The part as UTF-8; offsets in `cells` are into these bytes. */
  readonly bytes: Uint8Array;
  readonly cells: CellTable;
  /** `x:` where the part writes its elements so, else `''`. */
  readonly prefix: string;
  /** The main namespace: transitional or strict. */
  readonly namespace: string;
  private regions: readonly Region[];
  /** The namespace declarations of the root, so that a piece can be parsed alone. */
  private readonly declarations: string;
  private readonly bodyStart: number;
  private readonly bodyEnd: number;
  private changed = false;

  /** @throws TroubleError file-malformed, file-declares-entities, file-too-many-cells */
  constructor(
    bytes: Uint8Array,
    private readonly part: string,
    sheet: string,
    dateSystem: DateSystem,
  ) {
    let read = readRegions(utf8Xml(bytes, part), part, { sheet, dateSystem });
    if (!read.cells.ordered) {
      read = readRegions(inOrder(read.bytes, read.cells, part), part, { sheet, dateSystem });
    }
    this.bytes = read.bytes;
    this.cells = read.cells;
    this.regions = read.regions;
    this.bodyStart = read.bodyStart;
    this.bodyEnd = read.bodyEnd;
    this.prefix = /^<([^\s:/>]+:)?/.exec(read.openTag)?.[1] ?? '';
    const declared = read.openTag.match(/\sxmlns(?::[\w.-]+)?\s*=\s*(?:"[^"]*"|'[^']*')/g);
    this.declarations = (declared ?? []).join('');
    this.namespace = rootOf(this.wrap(''), part).namespaceURI ?? '';
    // What is parsed on demand later must not fail then.
    for (const region of read.regions) {
      if (region.local !== 'sheetData' && region.end - region.start < CHECKED)
        this.parse(this.textOf(region));
    }
  }

  has(local: WorksheetChild): boolean {
    return this.regions.some((region) => region.local === local);
  }

  /** The elements' text, in order. */
  texts(local: WorksheetChild): readonly string[] {
    return this.regions.filter((region) => region.local === local).map((region) => this.textOf(region));
  }

  /** The elements as trees of their own: changing them changes nothing here. */
  elements(local: WorksheetChild): readonly Element[] {
    return this.texts(local).map((text) => this.parse(text));
  }

  element(local: WorksheetChild): Element | undefined {
    return this.elements(local)[0];
  }

  /** A fresh element of the worksheet's own namespace and prefix. */
  create(local: WorksheetChild): Element {
    return this.parse(`<${this.prefix}${local}/>`);
  }

  /** Puts `elements` in place of all elements of that name; at the name's place in the schema where there were none. */
  replace(local: WorksheetChild, elements: readonly Element[]): void {
    this.replaceWithTexts(local, elements.map(pieceText));
  }

  /** Elements whose text did not change keep their bytes. */
  replaceWithTexts(local: WorksheetChild, texts: readonly string[]): void {
    this.changed = true;
    const old = new Map(
      this.regions.filter((region) => region.local === local).map((region) => [this.textOf(region), region]),
    );
    const fresh = texts.map((xml) => old.get(xml) ?? { local, from: -1, start: -1, end: -1, xml });
    const first = this.regions.findIndex((region) => region.local === local);
    const place = first >= 0 ? first : this.placeFor(local);
    const others = (region: Region): boolean => region.local !== local;
    this.regions = [
      ...this.regions.slice(0, place).filter(others),
      ...fresh,
      ...this.regions.slice(place).filter(others),
    ];
  }

  get edited(): boolean {
    return this.changed;
  }

  /** The part's content; `sheetData` replaces the sheet data element, `null` leaves it as it is. */
  pieces(sheetData: readonly Uint8Array[] | null): readonly Uint8Array[] {
    const encoder = new TextEncoder();
    const out = [this.bytes.subarray(0, this.bodyStart)];
    for (const region of this.regions) {
      if (region.xml !== undefined) out.push(encoder.encode(region.xml));
      else if (region.local === 'sheetData' && sheetData !== null) {
        out.push(this.bytes.subarray(region.from, region.start), ...sheetData);
      } else out.push(this.bytes.subarray(region.from, region.end));
    }
    out.push(this.bytes.subarray(this.bodyEnd));
    return out;
  }

  /** Where the sheet data element stands in `bytes`. */
  get sheetData(): { readonly start: number; readonly end: number } {
    const region = this.regions.find((candidate) => candidate.local === 'sheetData');
    if (region === undefined) throw new Error('A worksheet without sheet data');
    return region;
  }

  private placeFor(local: WorksheetChild): number {
    const rank = WORKSHEET_ORDER.indexOf(local);
    const ranks = this.regions.map((region) => WORKSHEET_ORDER.indexOf(region.local as WorksheetChild));
    const later = ranks.findIndex((candidate) => candidate > rank);
    return later >= 0 ? later : this.regions.length;
  }

  private textOf(region: Region): string {
    return region.xml ?? new TextDecoder().decode(this.bytes.subarray(region.start, region.end));
  }

  private wrap(text: string): ReturnType<typeof parseXmlText> {
    const name = `${this.prefix}worksheet`;
    return parseXmlText(`<${name}${this.declarations}>${text}</${name}>`, this.part);
  }

  private parse(text: string): Element {
    const element = childrenOf(rootOf(this.wrap(text), this.part))[0];
    if (element === undefined) throw new Error(`No element in ${text}`);
    return element;
  }
}

/** The element's text, without the namespaces that the wrapping worksheet declares. */
export function pieceText(element: Element): string {
  const document = element.ownerDocument;
  if (document === null) throw new Error('An element without a document');
  const text = serializeXml(document);
  return text.slice(text.indexOf('>') + 1, text.lastIndexOf('</'));
}
