import type { CellTable } from '../cells/cell-table.ts';
import { scanSheetData, type SheetDataContext } from '../cells/scan-sheet-data.ts';
import { decodeUtf8, refuseDeclarations } from '../xml/decode-xml.ts';
import { XmlBytes } from '../xml/xml-bytes.ts';

/** A top-level element of the worksheet: where it stands in the part, or the text that replaces it. */
export interface Region {
  readonly local: string;
  /** Where the white space before it begins. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly xml?: string;
}

interface WorksheetRegions {
  readonly bytes: Uint8Array;
  readonly openTag: string;
  /** Behind the root's start tag. */
  readonly bodyStart: number;
  /** Behind the last element within the root. */
  readonly bodyEnd: number;
  readonly regions: readonly Region[];
  readonly cells: CellTable;
}

/** One pass over a worksheet part. @throws TroubleError file-malformed and its kin */
export function readRegions(bytes: Uint8Array, part: string, context: SheetDataContext): WorksheetRegions {
  const xml = new XmlBytes(bytes, part);
  if (!xml.nextTag() || !xml.named('worksheet')) throw xml.malformed();
  const openStart = bytes.lastIndexOf(60, xml.nameStart);
  checkProlog(decodeUtf8(bytes.subarray(0, openStart), part), xml);
  xml.finishTag();
  const bodyStart = xml.at;
  if (xml.selfClosing) throw xml.malformed();

  const regions: Region[] = [];
  let cells: CellTable | undefined;
  let from = bodyStart;
  while (xml.nextTag()) {
    const start = bytes.lastIndexOf(60, xml.nameStart);
    const local = xml.name();
    if (local === 'sheetData' && cells === undefined) {
      if (xml.finishTag()) {
        // Scanned as an empty element, so that there is one way only.
        cells = scanSheetData(emptySheetData(part), context);
      } else cells = scanSheetData(xml, context);
    } else xml.skipElement();
    regions.push({ local, from, start, end: xml.at });
    from = xml.at;
  }
  if (!xml.named('worksheet') || cells === undefined) throw xml.malformed();
  xml.finishEndTag();
  checkEpilog(decodeUtf8(bytes.subarray(xml.at), part), xml);
  return {
    bytes,
    openTag: decodeUtf8(bytes.subarray(openStart, bodyStart), part),
    bodyStart,
    bodyEnd: from,
    regions,
    cells,
  };
}

function emptySheetData(part: string): XmlBytes {
  return new XmlBytes(new TextEncoder().encode('</sheetData>'), part);
}

const NOTHING = /^(?:\s|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*$/;

function checkProlog(prolog: string, xml: XmlBytes): void {
  refuseDeclarations(prolog, xml.part);
  if (!NOTHING.test(prolog)) throw xml.malformed();
}

/** Behind the root only white space, comments and instructions may stand. */
function checkEpilog(epilog: string, xml: XmlBytes): void {
  if (!NOTHING.test(epilog)) throw xml.malformed();
}
