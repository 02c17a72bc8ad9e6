import type { Element } from '@xmldom/xmldom';

/** Faults where the element's children stand in another order than the schema's, or twice where once is allowed. */
export function orderFaults(
  where: string,
  parent: Element,
  order: readonly string[],
  many: readonly string[] = [],
): string[] {
  const faults: string[] = [];
  let reached = -1;
  let before = '';
  for (const child of Array.from(parent.childNodes)) {
    if (child.nodeType !== 1) continue;
    const name = (child as Element).localName ?? '';
    if (name === 'AlternateContent') continue;
    const rank = order.indexOf(name);
    if (rank < 0) faults.push(`${where}: ${name} does not belong here`);
    else if (rank < reached) faults.push(`${where}: ${name} stands behind ${before}`);
    else if (rank === reached && !many.includes(name)) faults.push(`${where}: ${name} stands twice`);
    if (rank >= reached) {
      reached = rank;
      before = name;
    }
  }
  return faults;
}
