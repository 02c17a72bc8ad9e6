import { deflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './zip-reader.ts';

/** An entry kept as it is, or new content. */
export type ZipPiece =
  | { readonly kind: 'kept'; readonly entry: ZipEntry }
  | { readonly kind: 'written'; readonly name: string; readonly content: readonly Uint8Array[] };

/** 1 January 1980: written parts carry no clock. */
const DOS_DATE = 0x0021;
const UTF8_NAME = 0x0800;
/** From this size on speed counts more than the last percent. */
const LARGE = 4 * 1024 * 1024;

/**
 * Puts a zip file together. Kept entries are copied as compressed bytes out of `file`, in the order given;
 * their central records are the old ones with only the offset changed.
 */
export function writeZip(file: Uint8Array, pieces: readonly ZipPiece[]): Uint8Array {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const records =
      piece.kind === 'kept' ? keptRecords(file, piece.entry, offset) : newRecords(piece, offset);
    for (const record of records.local) {
      body.push(record);
      offset += record.length;
    }
    directory.push(records.central);
  }
  const directorySize = directory.reduce((sum, record) => sum + record.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(8, pieces.length, true);
  end.setUint16(10, pieces.length, true);
  end.setUint32(12, directorySize, true);
  end.setUint32(16, offset, true);
  return concat([...body, ...directory, new Uint8Array(end.buffer)], offset + directorySize + 22);
}

interface Records {
  readonly local: readonly Uint8Array[];
  readonly central: Uint8Array;
}

function keptRecords(file: Uint8Array, entry: ZipEntry, offset: number): Records {
  const central = entry.central.slice();
  const view = new DataView(central.buffer);
  // An offset in a zip64 field would need that field rewritten; below 4 GB the plain one always does.
  view.setUint32(42, offset, true);
  return { local: [file.subarray(entry.localStart, entry.localEnd)], central };
}

function newRecords(
  piece: { readonly name: string; readonly content: readonly Uint8Array[] },
  offset: number,
): Records {
  const name = new TextEncoder().encode(piece.name);
  const size = piece.content.reduce((sum, chunk) => sum + chunk.length, 0);
  const crc = piece.content.reduce((sum, chunk) => crc32(chunk, sum), 0);
  const joined = concat(piece.content, size);
  const packed = deflateSync(joined, { level: size > LARGE ? 1 : 6 });
  const stored = packed.length >= size;
  const data = stored ? joined : packed;

  const local = new DataView(new ArrayBuffer(30));
  local.setUint32(0, 0x04034b50, true);
  writeCommon(local, 4, { crc, size, packed: data.length, method: stored ? 0 : 8, name: name.length });
  const central = new Uint8Array(46 + name.length);
  const view = new DataView(central.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, 20, true);
  writeCommon(view, 6, { crc, size, packed: data.length, method: stored ? 0 : 8, name: name.length });
  view.setUint32(42, offset, true);
  central.set(name, 46);
  return { local: [new Uint8Array(local.buffer), name, data], central };
}

interface Common {
  readonly crc: number;
  readonly size: number;
  readonly packed: number;
  readonly method: number;
  readonly name: number;
}

/** The fields that local and central records share, from "version needed" on. */
function writeCommon(view: DataView, at: number, common: Common): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, common.method, true);
  view.setUint16(at + 8, DOS_DATE, true);
  view.setUint32(at + 10, common.crc, true);
  view.setUint32(at + 14, common.packed, true);
  view.setUint32(at + 18, common.size, true);
  view.setUint16(at + 22, common.name, true);
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const only = chunks.length === 1 ? chunks[0] : undefined;
  if (only !== undefined) return only;
  const out = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
