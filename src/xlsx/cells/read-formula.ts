import { XmlBytes } from '../xml/xml-bytes.ts';
import { splitRow, type RowSpan } from './split-row.ts';

export interface FormulaText {
  /** Empty in the followers of a shared formula. */
  readonly text: string;
  /** The shared formula's id. */
  readonly shared: number | null;
}

/** The row last looked at: formulas are asked for row by row. */
let last: { bytes: Uint8Array; start: number; row: RowSpan } | null = null;

/** The formula of the cell in `column` of the row between the offsets. */
export function readFormula(
  bytes: Uint8Array,
  rowStart: number,
  rowEnd: number,
  column: number,
  part: string,
): FormulaText | null {
  if (last?.bytes !== bytes || last.start !== rowStart) {
    last = { bytes, start: rowStart, row: splitRow(bytes, rowStart, rowEnd, part) };
  }
  const span = last.row.cells.find((cell) => cell.column === column);
  if (span === undefined) return null;
  const xml = new XmlBytes(bytes, part);
  xml.at = span.start;
  xml.nextTag();
  xml.finishTag();
  while (xml.at < span.end && xml.nextTag()) {
    if (!xml.named('f')) {
      xml.skipElement();
      continue;
    }
    let type = '';
    let id: number | null = null;
    while (xml.nextAttribute()) {
      const name = xml.text(xml.attributeStart, xml.attributeEnd);
      if (name === 't') type = xml.value();
      else if (name === 'si') id = Number(xml.value());
    }
    const start = xml.at;
    const text = xml.selfClosing ? '' : xml.text(start, xml.textEnd());
    return { text: text.trim(), shared: type === 'shared' ? id : null };
  }
  return null;
}
