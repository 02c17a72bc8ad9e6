import { decodeCellText } from '../xml/xml-text.ts';
import type { XmlBytes } from '../xml/xml-bytes.ts';

/**
 * The plain text of a string item (`si`, `is`; ECMA-376 18.4.8): its `t`, or the `t` of all runs joined.
 * Phonetic runs (`rPh`) are reading aids and left out. `xml` stands behind the item's name.
 */
export function readRichText(xml: XmlBytes): string {
  let text = '';
  if (xml.finishTag()) return text;
  let depth = 1;
  while (depth > 0) {
    if (!xml.nextTag()) {
      xml.finishEndTag();
      depth -= 1;
    } else if (xml.named('t')) text += readText(xml);
    else if (xml.named('rPh') || xml.named('rPr')) xml.skipElement();
    else {
      if (!xml.finishTag()) depth += 1;
    }
  }
  return text;
}

function readText(xml: XmlBytes): string {
  let preserve = false;
  while (xml.nextAttribute()) {
    if (xml.attributeEnd - xml.attributeStart === 9) preserve = xml.value() === 'preserve';
  }
  if (xml.selfClosing) return '';
  const start = xml.at;
  const end = xml.textEnd();
  if (xml.nextTag() || !xml.named('t')) throw xml.malformed();
  xml.finishEndTag();
  const text = xml.text(start, end);
  return decodeCellText(preserve ? text : text.replace(/^[ \t\n]+|[ \t\n]+$/g, ''));
}
