const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
// What XML 1.0 cannot carry, lone surrogates among them, a carriage return (parsers drop it), and a text
// that looks like such an escape itself.
const UNSAFE =
  /[^\t\n -\uFFFD]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;
const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text and attribute values for XML; the text itself must be legal. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => MARKUP[character] ?? character);
}

/** A cell's text as Excel writes it: what XML cannot carry becomes `_xHHHH_` (ECMA-376 ST_Xstring). */
export function encodeCellText(text: string): string {
  return escapeXml(
    text.replace(
      UNSAFE,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    ),
  );
}

/** Turns `_x000D_` and its like back into characters. */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Whether `xml:space="preserve"` is needed so that blanks at the ends survive. */
export function needsPreserve(text: string): boolean {
  return /^[ \t\r\n]|[ \t\r\n]$/.test(text);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves character references and the five entities XML defines; `null` when there is another one. */
export function decodeReferences(text: string): string | null {
  if (!text.includes('&')) return text;
  const pieces = text.split(/&([^&;]*;?)/);
  let decoded = '';
  for (const [index, piece] of pieces.entries()) {
    const character = index % 2 === 0 ? piece : referenced(piece);
    if (character === null) return null;
    decoded += character;
  }
  return decoded;
}

/** What stands between `&` and the end of the reference, `;` included. */
function referenced(reference: string): string | null {
  const match = /^(?:#x([0-9A-Fa-f]{1,6})|#(\d{1,7})|(\w+));$/.exec(reference);
  if (match === null) return null;
  const [, hex, decimal, name] = match;
  if (name !== undefined) return NAMED[name] ?? null;
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code === 0 || code > 0x10ffff ? null : String.fromCodePoint(code);
}
