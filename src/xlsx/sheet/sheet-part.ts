import type { DateSystem } from '../../core/sheet-grid.ts';
import { SheetCells } from '../cells/sheet-cells.ts';
import { writeSheetData, type RowEdit } from '../cells/write-sheet-data.ts';
import { areaAddress } from '../../core/sheet-grid.ts';
import { attribute } from '../xml/xml-document.ts';
import { parseArea } from './area-ref.ts';
import { WorksheetXml } from './worksheet-xml.ts';

/** A worksheet part: its elements, its cells with their edits, its row heights; and its new content. */
export class SheetPart {
  readonly xml: WorksheetXml;
  readonly cells: SheetCells;
  readonly heights = new Map<number, number>();
  /** Writes edits that were gathered: one by one they would parse and write their element again each time. */
  beforeWriting: () => void = () => undefined;

  constructor(
    readonly name: string,
    bytes: Uint8Array,
    sheet: string,
    dateSystem: DateSystem,
    strings: readonly string[],
  ) {
    this.xml = new WorksheetXml(bytes, name, sheet, dateSystem);
    this.cells = new SheetCells(this.xml.cells, this.xml.bytes, name, strings);
  }

  content(): readonly Uint8Array[] | null {
    this.beforeWriting();
    const rows = this.rowEdits();
    if (rows.size === 0 && !this.xml.edited) return null;
    if (rows.size === 0) return this.xml.pieces(null);
    this.widenDimension();
    const { xml } = this;
    return xml.pieces(
      writeSheetData(
        { bytes: xml.bytes, part: this.name, prefix: xml.prefix, table: xml.cells, region: xml.sheetData },
        rows,
      ),
    );
  }

  private rowEdits(): Map<number, RowEdit> {
    const rows = new Map<number, RowEdit>();
    for (const [row, cells] of this.cells.edits) rows.set(row, { cells, height: this.heights.get(row) });
    for (const [row, height] of this.heights) {
      if (!rows.has(row)) rows.set(row, { cells: new Map(), height });
    }
    return rows;
  }

  /** The dimension is a hint that some readers trust: it must not leave out cells we added. */
  private widenDimension(): void {
    const used = this.cells.used();
    const element = this.xml.element('dimension');
    if (used === null || element === undefined) return;
    const stated = parseArea(attribute(element, 'ref') ?? '') ?? used;
    const ref = areaAddress({
      top: stated.top < used.top ? stated.top : used.top,
      left: stated.left < used.left ? stated.left : used.left,
      bottom: stated.bottom > used.bottom ? stated.bottom : used.bottom,
      right: stated.right > used.right ? stated.right : used.right,
    });
    if (ref === attribute(element, 'ref')) return;
    element.setAttribute('ref', ref);
    this.xml.replace('dimension', [element]);
  }
}
