import { areaAddress, type CellArea } from '../core/sheet-grid.ts';

/** `getRanges` refuses addresses above 8,192 characters (office-js #5198). */
const LONGEST = 8000;

/**
 * The areas as comma-separated addresses, each short enough for Excel. The formula of a rule is relative to
 * the top left cell of its first area, so every address begins with the first area's first row.
 */
export function addressesOf(areas: readonly CellArea[], longest = LONGEST): string[] {
  const [first] = areas;
  if (first === undefined) return [];
  const anchor = areaAddress({ ...first, bottom: first.top });
  const addresses: string[] = [];
  let address = '';
  for (const area of areas) {
    const next = areaAddress(area);
    if (address === '') {
      address = next;
    } else if (address.length + 1 + next.length <= longest) {
      address += `,${next}`;
    } else {
      addresses.push(address);
      address = `${anchor},${next}`;
    }
  }
  return [...addresses, address];
}
