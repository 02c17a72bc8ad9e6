import { Inflate } from 'fflate';
import { TroubleError } from '../../core/trouble.ts';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-reader.ts';

/** Bytes handed to the inflater at once: bounds what a lying entry can unpack before we notice. */
const STEP = 64 * 1024;

/**
 * Unpacks one entry. The real size is held to the declared one while unpacking, then the checksum.
 * @throws TroubleError file-malformed
 */
export function unpackEntry(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const malformed = (): TroubleError => new TroubleError({ kind: 'file-malformed', part: entry.name });
  const packed = file.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  let data: Uint8Array;
  if (entry.method === 0) {
    if (entry.size !== entry.compressedSize) throw malformed();
    data = packed;
  } else if (entry.method === 8) {
    data = inflate(packed, entry.size, malformed);
  } else {
    throw malformed();
  }
  if (crc32(data) !== entry.crc) throw malformed();
  return data;
}

function inflate(packed: Uint8Array, size: number, malformed: () => TroubleError): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw malformed();
    out.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      const end = Math.min(at + STEP, packed.length);
      inflater.push(packed.subarray(at, end), end === packed.length);
    }
  } catch {
    throw malformed();
  }
  if (filled !== size) throw malformed();
  return out;
}
