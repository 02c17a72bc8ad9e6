import { XmlBytes } from '../xml/xml-bytes.ts';

/** A cell's place in the bytes of its sheet. */
export interface CellSpan {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** Whether the cell says where it stands; if not, it follows the one before. */
  readonly addressed: boolean;
}

export interface RowSpan {
  /** The start tag without `>` or `/>`. */
  readonly openStart: number;
  readonly openEnd: number;
  /** Behind the start tag. */
  readonly bodyStart: number;
  readonly cells: readonly CellSpan[];
  /** What stands behind the last cell, before the end tag. */
  readonly tailStart: number;
  readonly tailEnd: number;
}

/** Finds the cells of one row element, for splicing. `start` and `end` enclose the element. */
export function splitRow(bytes: Uint8Array, start: number, end: number, part: string): RowSpan {
  const xml = new XmlBytes(bytes, part);
  xml.at = start;
  xml.nextTag();
  xml.finishTag();
  const openEnd = xml.at - (xml.selfClosing ? 2 : 1);
  const cells: CellSpan[] = [];
  let tailStart = xml.at;
  const bodyStart = xml.at;
  if (xml.selfClosing) return { openStart: start, openEnd, bodyStart, cells, tailStart: end, tailEnd: end };
  let column = -1;
  while (xml.nextTag()) {
    const cellStart = bytes.lastIndexOf(60, xml.nameStart);
    const isCell = xml.named('c');
    const nameEnd = xml.nameEnd;
    const address = isCell ? addressColumn(xml) : undefined;
    xml.at = nameEnd;
    xml.nameEnd = nameEnd;
    xml.skipElement();
    if (!isCell) continue;
    column = address ?? column + 1;
    cells.push({ column, start: cellStart, end: xml.at, addressed: address !== undefined });
    tailStart = xml.at;
  }
  return {
    openStart: start,
    openEnd,
    bodyStart,
    cells,
    tailStart,
    tailEnd: bytes.lastIndexOf(60, xml.nameStart),
  };
}

function addressColumn(xml: XmlBytes): number | undefined {
  const nameStart = xml.nameStart;
  let column: number | undefined;
  while (xml.nextAttribute()) {
    if (xml.attributeEnd - xml.attributeStart !== 1 || xml.bytes[xml.attributeStart] !== 114) continue;
    column = 0;
    for (const letter of xml.value().toUpperCase()) {
      if (letter < 'A' || letter > 'Z') break;
      column = column * 26 + letter.charCodeAt(0) - 64;
    }
    column -= 1;
  }
  xml.nameStart = nameStart;
  return column;
}
