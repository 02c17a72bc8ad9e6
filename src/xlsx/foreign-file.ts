import { TroubleError } from '../core/trouble.ts';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** First record of workbooks older than Excel 97, which stand in no container. */
const OLD_SHEET = [
  [0x09, 0x00],
  [0x09, 0x02],
  [0x09, 0x04],
  [0x09, 0x08],
];

/**
 * Tells the files that are no zip at all but that people take for workbooks: old .xls, and .xlsx with a
 * password (an encrypted stream in the same kind of container, MS-OFFCRYPTO 2.3.4).
 * @throws TroubleError file-encrypted, file-legacy-xls, file-not-a-workbook
 */
export function refuseForeignFile(bytes: Uint8Array): void {
  const startsWith = (head: readonly number[]): boolean => head.every((byte, index) => bytes[index] === byte);
  if (startsWith(COMPOUND_FILE)) {
    if (holdsName(bytes, 'EncryptedPackage')) throw new TroubleError({ kind: 'file-encrypted' });
    if (holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book'))
      throw new TroubleError({ kind: 'file-legacy-xls' });
    throw new TroubleError({ kind: 'file-not-a-workbook' });
  }
  if (OLD_SHEET.some(startsWith)) throw new TroubleError({ kind: 'file-legacy-xls' });
}

/** Stream names stand in the container's directory as UTF-16, in 128-byte records anywhere in the file. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => [letter.charCodeAt(0), 0])
    .flat()
    .concat(0, 0);
  for (
    let at = bytes.indexOf(wanted[0] as number);
    at >= 0;
    at = bytes.indexOf(wanted[0] as number, at + 1)
  ) {
    if (at % 128 === 0 && wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
