import type { Element } from '@xmldom/xmldom';
import { orderFaults } from './element-order.ts';

/** CT_Stylesheet. */
const STYLESHEET =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
const DXF = 'font numFmt fill alignment border protection extLst'.split(' ');
const FIRST_OWN_FORMAT = 164;

export interface StyleCounts {
  readonly formats: number;
  readonly differential: number;
}

export function styleCounts(root: Element | null): StyleCounts {
  return { formats: items(root, 'cellXfs').length, differential: items(root, 'dxfs').length };
}

export function styleFaults(root: Element): string[] {
  const faults = orderFaults('styles', root, STYLESHEET);
  for (const list of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs']) {
    const count = child(root, list)?.getAttribute('count');
    if (count !== undefined && count !== null && Number(count) !== items(root, list).length) {
      faults.push(`styles: ${list} says ${count}, has ${String(items(root, list).length)}`);
    }
  }
  const formats = new Set(items(root, 'numFmts').map((format) => Number(format.getAttribute('numFmtId'))));
  if (formats.size !== items(root, 'numFmts').length) faults.push('styles: two number formats of one id');
  for (const xf of items(root, 'cellXfs')) {
    const points: readonly (readonly [string, string])[] = [
      ['fontId', 'fonts'],
      ['fillId', 'fills'],
      ['borderId', 'borders'],
      ['xfId', 'cellStyleXfs'],
    ];
    for (const [attribute, list] of points) {
      const index = Number(xf.getAttribute(attribute) ?? 0);
      if (index >= Math.max(1, items(root, list).length))
        faults.push(`styles: ${attribute} ${String(index)} is not there`);
    }
    const format = Number(xf.getAttribute('numFmtId') ?? 0);
    if (format >= FIRST_OWN_FORMAT && !formats.has(format))
      faults.push(`styles: numFmtId ${String(format)} is not there`);
    faults.push(...orderFaults('styles xf', xf, ['alignment', 'protection', 'extLst']));
  }
  for (const dxf of items(root, 'dxfs')) faults.push(...orderFaults('styles dxf', dxf, DXF));
  return faults;
}

function child(root: Element | null, local: string): Element | undefined {
  return elementsOf(root).find((element) => element.localName === local);
}

function items(root: Element | null, list: string): Element[] {
  return elementsOf(child(root, list) ?? null);
}

function elementsOf(parent: Element | null): Element[] {
  return parent === null
    ? []
    : Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1);
}
