import type { PlanStyle } from '../../core/sheet-plan/sheet-plan.ts';
import type { CellLook } from '../workbook.ts';
import {
  append,
  attribute,
  childOf,
  childrenOf,
  ensureChild,
  flag,
  integer,
  parseXmlText,
  rootOf,
  serializeXml,
  type Document,
  type Element,
} from '../xml/xml-document.ts';
import { escapeXml } from '../xml/xml-text.ts';
import { readLook } from './cell-look.ts';
import { Colors } from './colors.ts';
import { builtInFormat, builtInId, FIRST_CUSTOM_FORMAT, shownFormat } from './number-formats.ts';
import { patchXf, type StyleLists } from './patch-xf.ts';

const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;
type StyleList = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** A differential format as a conditional format shows it. */
export interface DxfLook {
  readonly fill?: string;
  readonly font?: string;
}

/** The workbook's styles. New ones are appended; what is there keeps its number and its form. */
export class StyleSheet implements StyleLists {
  private readonly document: Document;
  readonly root: Element;
  readonly colors: Colors;
  private readonly lists = new Map<StyleList, Element[]>();
  /** The number of each element by its text: the first of equal ones. */
  private readonly known = new Map<StyleList, Map<string, number>>();
  private readonly customFormats = new Map<number, string>();
  private readonly looks = new Map<number, CellLook>();
  private readonly formats: { code: string; shown: string }[] = [];
  private readonly patched = new Map<string, number>();
  /** Styles that differ from another by their number format alone -> that other. */
  private readonly reformatted = new Map<number, number>();
  private edited = false;
  /** Called once, when the first style is added: a workbook may have no styles part yet. */
  onFirstEdit: (() => void) | null = null;

  constructor(text: string, part: string, theme: Element | undefined) {
    this.document = parseXmlText(text, part);
    this.root = rootOf(this.document, part);
    this.colors = new Colors(theme, this.root);
    for (const format of this.items('numFmts')) {
      const id = integer(format, 'numFmtId');
      if (id !== undefined) this.customFormats.set(id, attribute(format, 'formatCode') ?? 'General');
    }
  }

  get cellFormatCount(): number {
    return this.items('cellXfs').length;
  }

  /** English form, as `Range.numberFormat` gives it. */
  numberFormat(style: number): string {
    return this.format(style).code;
  }

  /** What a Chinese Excel formats by: differs where a format means "as the system says". */
  shownNumberFormat(style: number): string {
    return this.format(style).shown;
  }

  look(style: number): CellLook {
    let look = this.looks.get(style);
    if (look === undefined) {
      const xf = this.items('cellXfs')[style] ?? this.items('cellXfs')[0];
      look = readLook(this, xf, this.numberFormat(style));
      this.looks.set(style, look);
    }
    return look;
  }

  /** Whether cells of this style are locked on a protected sheet. */
  locked(style: number): boolean {
    const xf = this.items('cellXfs')[style] ?? this.items('cellXfs')[0];
    const protection = xf === undefined ? undefined : childOf(xf, 'protection');
    return protection === undefined || flag(protection, 'locked', true);
  }

  /** The style that differs from `style` by just what the patch names; appended when there is none yet. */
  patch(style: number, patch: PlanStyle): number {
    const key = `${String(style)} ${JSON.stringify(patch)}`;
    let found = this.patched.get(key) ?? this.unpatched(style, patch);
    if (found === undefined) {
      const base = this.items('cellXfs')[style] ?? this.items('cellXfs')[0];
      found = this.add('cellXfs', patchXf(this, base, patch));
      this.patched.set(key, found);
      if (isNumberFormatOnly(patch) && !this.reformatted.has(found)) this.reformatted.set(found, style);
    }
    return found;
  }

  /** The style that a number format took the place of, when it is given back: undoing leaves no third style. */
  private unpatched(style: number, patch: PlanStyle): number | undefined {
    const from = this.reformatted.get(style);
    if (from === undefined || !isNumberFormatOnly(patch)) return undefined;
    return this.numberFormat(from) === patch.numberFormat ? from : undefined;
  }

  dxf(index: number): DxfLook {
    const dxf = this.items('dxfs')[index];
    if (dxf === undefined) return {};
    const font = childOf(dxf, 'font');
    const pattern = childOf(childOf(dxf, 'fill') ?? dxf, 'patternFill');
    // In a differential format a solid fill is the background colour.
    const fill =
      pattern === undefined
        ? null
        : (this.colors.resolve(childOf(pattern, 'bgColor')) ??
          this.colors.resolve(childOf(pattern, 'fgColor')));
    const color = font === undefined ? null : this.colors.resolve(childOf(font, 'color'));
    return { ...(fill === null ? {} : { fill }), ...(color === null ? {} : { font: color }) };
  }

  /** The number of a differential format with this fill and font, appended when there is none. */
  dxfFor(fill: string, font: string): number {
    const dxf = this.fragment(
      `<dxf><font><color rgb="${argb(font)}"/></font><fill><patternFill><bgColor rgb="${argb(fill)}"/></patternFill></fill></dxf>`,
    );
    return this.add('dxfs', dxf);
  }

  /** The id of a number format, appended when the workbook does not know it. */
  formatId(code: string): number {
    const builtIn = builtInId(code);
    if (builtIn !== undefined) return builtIn;
    for (const [id, known] of this.customFormats) if (known === code) return id;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.customFormats.keys()) + 1;
    this.customFormats.set(id, code);
    this.add('numFmts', this.fragment(`<numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`));
    return id;
  }

  items(list: StyleList): Element[] {
    let items = this.lists.get(list);
    if (items === undefined) {
      const holder = childOf(this.root, list);
      items = holder === undefined ? [] : childrenOf(holder);
      this.lists.set(list, items);
    }
    return items;
  }

  /** Appends the element unless an equal one is there; gives its number. */
  add(list: StyleList, element: Element): number {
    const items = this.items(list);
    const known = this.knownOf(list);
    const text = serializeXml(element);
    const found = known.get(text);
    if (found !== undefined) return found;
    const holder = ensureChild(this.root, list, ORDER);
    holder.appendChild(element);
    items.push(element);
    holder.setAttribute('count', String(items.length));
    known.set(text, items.length - 1);
    if (!this.edited) this.onFirstEdit?.();
    this.edited = true;
    return items.length - 1;
  }

  private knownOf(list: StyleList): Map<string, number> {
    let known = this.known.get(list);
    if (known === undefined) {
      known = new Map<string, number>();
      for (const [index, item] of this.items(list).entries()) {
        const text = serializeXml(item);
        if (!known.has(text)) known.set(text, index);
      }
      this.known.set(list, known);
    }
    return known;
  }

  /** An element of this part's namespace from text without prefixes. */
  fragment(text: string): Element {
    const namespace = this.root.namespaceURI ?? '';
    const source = rootOf(parseXmlText(`<x xmlns="${namespace}">${text}</x>`, 'styles'), 'styles');
    const copy = (from: Element, parent: Element): Element => {
      const to = append(parent, from.localName ?? '');
      for (const { name, value } of Array.from(from.attributes)) to.setAttribute(name, value);
      for (const child of childrenOf(from)) copy(child, to);
      return to;
    };
    const made = copy(childrenOf(source)[0] as Element, this.root);
    this.root.removeChild(made);
    return made;
  }

  content(): readonly Uint8Array[] | null {
    return this.edited ? [new TextEncoder().encode(serializeXml(this.document))] : null;
  }

  private format(style: number): { code: string; shown: string } {
    let format = this.formats[style];
    if (format === undefined) {
      const xf = this.items('cellXfs')[style] ?? this.items('cellXfs')[0];
      const id = xf === undefined ? 0 : (integer(xf, 'numFmtId') ?? 0);
      const code = this.customFormats.get(id) ?? builtInFormat(id) ?? 'General';
      format = { code, shown: this.customFormats.has(id) ? code : shownFormat(id, code) };
      this.formats[style] = format;
    }
    return format;
  }
}

const isNumberFormatOnly = (patch: PlanStyle): boolean =>
  patch.numberFormat !== undefined && Object.keys(patch).length === 1;

/** `#RRGGBB` as files write it. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
