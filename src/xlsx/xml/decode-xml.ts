import { TroubleError } from '../../core/trouble.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The part's text as UTF-8 bytes without a byte order mark. Excel writes UTF-8; other encodings that XML
 * allows (UTF-16 by its mark, others by name) are converted and their declaration with them.
 * @throws TroubleError file-malformed
 */
export function utf8Xml(bytes: Uint8Array, part: string): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  const encoding = foreignEncoding(bytes);
  if (encoding === null) return bytes;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*?encoding=)(["']).*?\2/, '$1$2UTF-8$2'));
  } catch {
    throw new TroubleError({ kind: 'file-malformed', part });
  }
}

function foreignEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  const head = Array.from(bytes.subarray(0, 200), (byte) => String.fromCharCode(byte)).join('');
  const named = /^<\?xml[^>]*?encoding=["']([^"']+)["']/.exec(head)?.[1]?.toLowerCase();
  return named === undefined || named === 'utf-8' || named === 'utf8' || named === 'us-ascii' ? null : named;
}

/** @throws TroubleError file-malformed when the bytes are no UTF-8 */
export function decodeUtf8(bytes: Uint8Array, part: string): string {
  try {
    return UTF8.decode(bytes);
  } catch {
    throw new TroubleError({ kind: 'file-malformed', part });
  }
}

/**
 * Declarations of document types and entities have no place in a workbook and are how XML bombs are built.
 * Looked for in the prolog only: inside the document `<!` begins a comment or CDATA.
 * @throws TroubleError file-declares-entities
 */
export function refuseDeclarations(prolog: string, part: string): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(prolog.replace(/<!--[\s\S]*?-->/g, ''))) {
    throw new TroubleError({ kind: 'file-declares-entities', part });
  }
}
