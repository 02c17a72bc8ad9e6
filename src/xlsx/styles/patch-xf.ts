import type { PlanStyle } from '../../core/sheet-plan/sheet-plan.ts';
import { childOf, ensureChild, integer, type Element } from '../xml/xml-document.ts';
import type { Colors } from './colors.ts';

/** The lists of a style sheet that a cell format refers to. */
export interface StyleLists {
  readonly colors: Colors;
  items(list: 'fonts' | 'fills' | 'borders' | 'cellXfs'): Element[];
  add(list: 'fonts' | 'fills' | 'borders', element: Element): number;
  fragment(text: string): Element;
  formatId(code: string): number;
}

const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

/** A copy of the cell format with just what the patch names changed. */
export function patchXf(styles: StyleLists, base: Element | undefined, patch: PlanStyle): Element {
  const xf =
    base === undefined
      ? styles.fragment('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>')
      : (base.cloneNode(true) as Element);
  const point = (name: string, apply: string, index: number): void => {
    xf.setAttribute(name, String(index));
    xf.setAttribute(apply, '1');
  };
  if (touchesFont(patch)) {
    const old = styles.items('fonts')[integer(xf, 'fontId') ?? 0];
    point('fontId', 'applyFont', styles.add('fonts', patchFont(styles, old, patch)));
  }
  if (patch.fill !== undefined) {
    const fill = `<fill><patternFill patternType="solid"><fgColor rgb="${argb(patch.fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
    point('fillId', 'applyFill', styles.add('fills', styles.fragment(fill)));
  }
  if (patch.borderColor !== undefined) {
    const line = (side: string): string =>
      `<${side} style="thin"><color rgb="${argb(patch.borderColor ?? '#000000')}"/></${side}>`;
    const border = `<border>${['left', 'right', 'top', 'bottom'].map(line).join('')}<diagonal/></border>`;
    point('borderId', 'applyBorder', styles.add('borders', styles.fragment(border)));
  }
  if (patch.numberFormat !== undefined) {
    point('numFmtId', 'applyNumberFormat', styles.formatId(patch.numberFormat));
  }
  patchAlignment(xf, patch);
  return xf;
}

function touchesFont(patch: PlanStyle): boolean {
  return [patch.fontName, patch.fontSize, patch.bold, patch.italic, patch.fontColor].some(
    (part) => part !== undefined,
  );
}

function patchFont(styles: StyleLists, old: Element | undefined, patch: PlanStyle): Element {
  const font = old === undefined ? styles.fragment('<font/>') : (old.cloneNode(true) as Element);
  const drop = (local: string): void => {
    const child = childOf(font, local);
    if (child !== undefined) font.removeChild(child);
  };
  const fresh = (local: string): Element => {
    drop(local);
    return ensureChild(font, local, FONT_ORDER);
  };
  if (patch.bold !== undefined) {
    drop('b');
    if (patch.bold) fresh('b');
  }
  if (patch.italic !== undefined) {
    drop('i');
    if (patch.italic) fresh('i');
  }
  if (patch.fontSize !== undefined) fresh('sz').setAttribute('val', String(patch.fontSize));
  if (patch.fontColor !== undefined) fresh('color').setAttribute('rgb', argb(patch.fontColor));
  if (patch.fontName !== undefined) {
    fresh('name').setAttribute('val', patch.fontName);
    // These belong to the old font; a theme's scheme would even override the new name.
    for (const local of ['family', 'charset', 'scheme']) drop(local);
  }
  return font;
}

function patchAlignment(xf: Element, patch: PlanStyle): void {
  if (patch.horizontal === undefined && patch.vertical === undefined && patch.wrap === undefined) return;
  const alignment = ensureChild(xf, 'alignment', ['alignment', 'protection', 'extLst']);
  if (patch.horizontal !== undefined) alignment.setAttribute('horizontal', patch.horizontal);
  if (patch.vertical !== undefined) alignment.setAttribute('vertical', patch.vertical);
  if (patch.wrap === true) alignment.setAttribute('wrapText', '1');
  if (patch.wrap === false) alignment.removeAttribute('wrapText');
  xf.setAttribute('applyAlignment', '1');
}
