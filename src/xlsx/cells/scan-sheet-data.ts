import type { DateSystem } from '../../core/sheet-grid.ts';
import { TroubleError } from '../../core/trouble.ts';
import { decodeCellText } from '../xml/xml-text.ts';
import type { XmlBytes } from '../xml/xml-bytes.ts';
import { CELL, CellTableBuilder, FORMULA, type CellTable, type SharedFormula } from './cell-table.ts';
import { isoSerial } from './iso-serial.ts';
import { readNumber } from './read-number.ts';
import { readRichText } from './rich-text.ts';

/** A sheet has 1,048,576 rows and 16,384 columns. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** One-letter names of attributes and cell types, as bytes. */
const R = 114;
const S = 115;
const T = 116;

export interface SheetDataContext {
  /** For `file-too-many-cells`. */
  readonly sheet: string;
  readonly dateSystem: DateSystem;
}

/**
 * Reads the cells between `<sheetData>` and `</sheetData>`; `xml` stands behind the start tag and is left
 * behind the end tag. Rows and cells without `r` follow the one before, as Excel reads them.
 * @throws TroubleError file-malformed, file-too-many-cells
 */
export function scanSheetData(xml: XmlBytes, context: SheetDataContext): CellTable {
  return new SheetDataScanner(xml, context).scan();
}

class SheetDataScanner {
  private readonly table: CellTableBuilder;
  private row = -1;
  private column = -1;
  private readonly openGroups = new Map<number, SharedFormula>();

  constructor(
    private readonly xml: XmlBytes,
    private readonly context: SheetDataContext,
  ) {
    this.table = new CellTableBuilder(xml.bytes.length - xml.at);
  }

  scan(): CellTable {
    const xml = this.xml;
    for (;;) {
      const opens = xml.nextTag();
      if (!opens) {
        if (!xml.named('sheetData')) throw xml.malformed();
        xml.finishEndTag();
        return this.table.finish();
      }
      if (xml.named('row')) this.scanRow();
      else xml.skipElement();
    }
  }

  private scanRow(): void {
    const { xml, table } = this;
    const start = xml.bytes.lastIndexOf(60, xml.nameStart);
    table.roomForRow();
    const at = table.rows;
    table.rowStyles[at] = -1;
    table.rowHeights[at] = NaN;
    table.rowHidden[at] = 0;
    let row = this.row + 1;
    let style = -1;
    let custom = false;
    while (xml.nextAttribute()) {
      if (xml.attributeEnd - xml.attributeStart === 1) {
        const name = xml.bytes[xml.attributeStart];
        if (name === R) row = this.integer() - 1;
        else if (name === S) style = this.integer();
      } else {
        const name = this.attributeName();
        if (name === 'ht') table.rowHeights[at] = Number(xml.value()) || NaN;
        else if (name === 'hidden') table.rowHidden[at] = isTrue(xml.value()) ? 1 : 0;
        else if (name === 'customFormat') custom = isTrue(xml.value());
      }
    }
    if (custom) table.rowStyles[at] = style;
    if (row < 0) throw xml.malformed();
    if (row >= MAX_ROWS) throw this.tooMany();
    if (row <= this.row) table.ordered = false;
    this.row = row;
    this.column = -1;
    table.rowNumbers[at] = row;
    table.rowStarts[at] = start;
    table.rowCells[at] = table.cells;
    if (!xml.selfClosing) this.scanCells();
    table.rowEnds[at] = xml.at;
    table.rows = at + 1;
  }

  private scanCells(): void {
    const xml = this.xml;
    for (;;) {
      if (!xml.nextTag()) {
        if (!xml.named('row')) throw xml.malformed();
        xml.finishEndTag();
        return;
      }
      if (xml.nameEnd - xml.nameStart === 1 && xml.bytes[xml.nameStart] === 99) this.scanCell();
      else xml.skipElement();
    }
  }

  private scanCell(): void {
    const xml = this.xml;
    let column = this.column + 1;
    let style = 0;
    let typeStart = 0;
    let typeEnd = 0;
    while (xml.nextAttribute()) {
      if (xml.attributeEnd - xml.attributeStart !== 1) continue;
      const name = xml.bytes[xml.attributeStart];
      if (name === R) column = this.referenceColumn();
      else if (name === S) style = this.integer();
      else if (name === T) {
        typeStart = xml.valueStart;
        typeEnd = xml.valueEnd;
      }
    }
    if (column >= MAX_COLUMNS) throw this.tooMany();
    if (column <= this.column) this.table.ordered = false;
    this.column = column;
    if (style > 0xffff) style = 0;
    if (xml.selfClosing) this.table.add(column, style, CELL.empty, 0);
    else this.scanContent(column, style, typeStart, typeEnd);
  }

  private scanContent(column: number, style: number, typeStart: number, typeEnd: number): void {
    const xml = this.xml;
    let valueStart = -1;
    let valueEnd = -1;
    let formula = 0;
    let inline: string | undefined;
    while (xml.nextTag()) {
      if (xml.named('v')) {
        xml.finishTag();
        if (xml.selfClosing) continue;
        valueStart = xml.at;
        valueEnd = xml.textEnd();
        this.expectEnd('v');
      } else if (xml.named('f')) {
        formula = FORMULA;
        this.scanFormula(column);
      } else if (xml.named('is')) {
        inline = readRichText(xml);
      } else xml.skipElement();
    }
    if (!xml.named('c')) throw xml.malformed();
    xml.finishEndTag();
    if (formula !== 0) this.table.hasFormulas = true;

    const type = typeEnd === typeStart ? 110 : (xml.bytes[typeStart] as number);
    const length = typeEnd - typeStart;
    if (type === S && length === 1) this.addShared(column, style, formula, valueStart, valueEnd);
    else if (inline !== undefined && (length === 9 || valueStart < 0)) {
      this.addText(column, style, CELL.text | formula, inline);
    } else if (valueStart < 0) this.table.add(column, style, CELL.empty | formula, 0);
    else this.addPlain(column, style, formula, type, length, valueStart, valueEnd);
  }

  private addShared(column: number, style: number, formula: number, start: number, end: number): void {
    const index = start < 0 ? NaN : readNumber(this.xml.bytes, start, end);
    if (Number.isInteger(index) && index >= 0) this.table.add(column, style, CELL.shared | formula, index);
    else this.table.add(column, style, CELL.empty | formula, 0);
  }

  /** `type` is the first byte of `t`: n, b, e, d, or `str` (and `inlineStr` with a plain value). */
  private addPlain(
    column: number,
    style: number,
    formula: number,
    type: number,
    length: number,
    start: number,
    end: number,
  ): void {
    const { xml, table } = this;
    if (type === 110 /* n */) {
      const number = readNumber(xml.bytes, start, end);
      if (!Number.isNaN(number)) {
        table.add(column, style, CELL.number | formula, number);
        return;
      }
    }
    const text = xml.text(start, end);
    if (type === 98 /* b */) table.add(column, style, CELL.boolean | formula, isTrue(text) ? 1 : 0);
    else if (type === 101 /* e */) this.addText(column, style, CELL.error | formula, text.trim());
    else if (type === 100 /* d */) {
      const serial = isoSerial(text, this.context.dateSystem);
      if (serial === null) this.addText(column, style, CELL.text | formula, text);
      else table.add(column, style, CELL.number | formula, serial);
    } else if (length <= 1 && text.trim() === '') table.add(column, style, CELL.empty | formula, 0);
    else this.addText(column, style, CELL.text | formula, decodeCellText(text));
  }

  private addText(column: number, style: number, kind: number, text: string): void {
    const texts = this.table.texts;
    texts.push(text);
    this.table.add(column, style, kind, texts.length - 1);
  }

  /** Notes the cell's part in a shared formula; other formulas are read from the part when asked for. */
  private scanFormula(column: number): void {
    const xml = this.xml;
    let shared = false;
    let id = -1;
    while (xml.nextAttribute()) {
      const name = this.attributeName();
      if (name === 't') shared = xml.value() === 'shared';
      else if (name === 'si') id = this.integer();
    }
    let text = '';
    if (!xml.selfClosing) {
      const start = xml.at;
      const end = xml.textEnd();
      if (shared) text = xml.text(start, end);
      this.expectEnd('f');
    }
    if (!shared || id < 0) return;
    let group = this.openGroups.get(id);
    if (group === undefined || (text !== '' && group.text !== '')) {
      group = { id, row: this.row, column, text, members: [] };
      this.openGroups.set(id, group);
      this.table.sharedFormulas.push(group);
    } else if (text !== '') {
      group.text = text;
      group.row = this.row;
      group.column = column;
    }
    group.members.push(this.table.cells);
  }

  private expectEnd(name: string): void {
    const xml = this.xml;
    if (xml.nextTag() || !xml.named(name)) throw xml.malformed();
    xml.finishEndTag();
  }

  private attributeName(): string {
    const { bytes, attributeStart, attributeEnd } = this.xml;
    return String.fromCharCode(...bytes.subarray(attributeStart, attributeEnd));
  }

  /** The attribute's value as a whole number; 0 when it is none (some writers leave `s=""`). */
  private integer(): number {
    const { bytes, valueStart, valueEnd } = this.xml;
    let number = 0;
    for (let at = valueStart; at < valueEnd; at += 1) {
      const digit = (bytes[at] as number) - 48;
      if (digit < 0 || digit > 9) return 0;
      number = number * 10 + digit;
    }
    return number;
  }

  /** `BC12 -> 54`. The row is the row element's. */
  private referenceColumn(): number {
    const { bytes, valueStart, valueEnd } = this.xml;
    let column = 0;
    let at = valueStart;
    for (; at < valueEnd; at += 1) {
      const letter = ((bytes[at] as number) & 0xdf) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    if (column === 0) throw this.xml.malformed();
    let row = 0;
    for (; at < valueEnd; at += 1) row = row * 10 + (bytes[at] as number) - 48;
    if (row > MAX_ROWS) throw this.tooMany();
    return column - 1;
  }

  private tooMany(): TroubleError {
    return new TroubleError({ kind: 'file-too-many-cells', sheet: this.context.sheet });
  }
}

function isTrue(text: string): boolean {
  const word = text.trim().toLowerCase();
  return word === '1' || word === 'true' || word === 'on';
}
