import { utf8Xml } from '../xml/decode-xml.ts';
import { XmlBytes } from '../xml/xml-bytes.ts';
import { readRichText } from './rich-text.ts';

/**
 * The workbook's shared strings as plain texts, by index.
 * @throws TroubleError file-malformed, file-declares-entities
 */
export function readSharedStrings(bytes: Uint8Array, part: string): readonly string[] {
  const xml = new XmlBytes(utf8Xml(bytes, part), part);
  if (!xml.nextTag() || !xml.named('sst')) throw xml.malformed();
  xml.finishTag();
  const strings: string[] = [];
  if (xml.selfClosing) return strings;
  while (xml.nextTag()) {
    if (xml.named('si')) strings.push(readRichText(xml));
    else xml.skipElement();
  }
  if (!xml.named('sst')) throw xml.malformed();
  return strings;
}
