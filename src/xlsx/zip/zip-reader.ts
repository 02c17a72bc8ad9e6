import { TroubleError } from '../../core/trouble.ts';
import { ZIP_LIMITS } from './zip-limits.ts';

/** One entry as the central directory states it. Offsets are into the whole file. */
export interface ZipEntry {
  /** As written, only with `/` for `\`. */
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** The local record with everything that belongs to it (header, data, data descriptor). */
  readonly localStart: number;
  readonly localEnd: number;
  readonly dataStart: number;
  /** The central directory's record, copied when the entry stays as it is. */
  readonly central: Uint8Array;
}

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const END_SIZE = 22;
const ENCRYPTED = 1;

const malformed = (part: string): TroubleError => new TroubleError({ kind: 'file-malformed', part });
const tooLarge = (limit: string): TroubleError => new TroubleError({ kind: 'file-too-large', limit });
const megabytes = (bytes: number): string => `${String(bytes / 1024 / 1024)} MB`;

/**
 * Reads the central directory of a zip file; unpacks nothing.
 * @throws TroubleError file-not-a-workbook, file-truncated, file-malformed, file-encrypted, file-too-large
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const entries: Omit<ZipEntry, 'localEnd'>[] = [];
  let at = directory.start;
  let total = 0;
  if (directory.count > ZIP_LIMITS.entries) throw tooLarge(String(ZIP_LIMITS.entries));
  for (let index = 0; index < directory.count; index += 1) {
    const entry = readEntry(view, bytes, at, directory.start);
    at += entry.central.length;
    total += entry.size;
    if (entry.size > ZIP_LIMITS.part) throw tooLarge(megabytes(ZIP_LIMITS.part));
    if (total > ZIP_LIMITS.total) throw tooLarge(megabytes(ZIP_LIMITS.total));
    if (entry.size > ZIP_LIMITS.ratioFrom && entry.size > entry.compressedSize * ZIP_LIMITS.ratio) {
      throw tooLarge(`${String(ZIP_LIMITS.ratio)}:1`);
    }
    entries.push(entry);
  }
  return withEnds(entries, directory.start);
}

interface Directory {
  readonly start: number;
  readonly count: number;
}

function findDirectory(view: DataView): Directory {
  const startsLikeZip = view.byteLength >= 4 && view.getUint32(0, true) === LOCAL_HEADER;
  const lost = new TroubleError({ kind: startsLikeZip ? 'file-truncated' : 'file-not-a-workbook' });
  const lowest = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  let at = view.byteLength - END_SIZE;
  while (at >= lowest && view.getUint32(at, true) !== END_OF_DIRECTORY) at -= 1;
  if (at < lowest || at < 0) throw lost;
  let count = view.getUint16(at + 10, true);
  let size = view.getUint32(at + 12, true);
  let start = view.getUint32(at + 16, true);
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) {
    const locator = at - 20;
    if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) throw lost;
    const end64 = bigOffset(view, locator + 8);
    if (end64 + 56 > view.byteLength || view.getUint32(end64, true) !== END_OF_DIRECTORY_64) throw lost;
    count = bigOffset(view, end64 + 32);
    size = bigOffset(view, end64 + 40);
    start = bigOffset(view, end64 + 48);
  }
  if (start + size > at) throw lost;
  return { start, count };
}

function readEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  directoryStart: number,
): Omit<ZipEntry, 'localEnd'> {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL_HEADER) throw malformed('zip');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const end = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (end > bytes.length) throw malformed('zip');
  const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
  if ((view.getUint16(at + 8, true) & ENCRYPTED) !== 0) throw new TroubleError({ kind: 'file-encrypted' });

  const extra = new DataView(view.buffer, view.byteOffset + at + 46 + nameLength, extraLength);
  const wide = wideSizes(extra, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const [size, compressedSize, localStart] = wide;
  if (localStart + 30 > directoryStart || view.getUint32(localStart, true) !== LOCAL_HEADER) {
    throw malformed(name);
  }
  const dataStart =
    localStart + 30 + view.getUint16(localStart + 26, true) + view.getUint16(localStart + 28, true);
  if (dataStart + compressedSize > directoryStart) throw malformed(name);
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    localStart,
    dataStart,
    central: bytes.subarray(at, end),
  };
}

/** Sizes above 4 GB and their kin stand in an extra field (id 1), in this order, only where marked. */
function wideSizes(extra: DataView, sizes: [number, number, number]): [number, number, number] {
  if (!sizes.includes(0xffffffff)) return sizes;
  let at = 0;
  while (at + 4 <= extra.byteLength) {
    const id = extra.getUint16(at, true);
    const end = Math.min(extra.byteLength, at + 4 + extra.getUint16(at + 2, true));
    if (id === 1) {
      let field = at + 4;
      return sizes.map((size) => {
        if (size !== 0xffffffff || field + 8 > end) return size;
        field += 8;
        return bigOffset(extra, field - 8);
      }) as [number, number, number];
    }
    at = end;
  }
  return sizes;
}

function bigOffset(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw new TroubleError({ kind: 'file-truncated' });
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** Fills in where each local record ends; overlapping records are a known way to build a bomb. */
function withEnds(
  entries: readonly Omit<ZipEntry, 'localEnd'>[],
  directoryStart: number,
): readonly ZipEntry[] {
  const starts = entries.map((entry) => entry.localStart).sort((a, b) => a - b);
  const next = new Map(starts.map((start, index) => [start, starts[index + 1] ?? directoryStart]));
  return entries.map((entry) => {
    const localEnd = next.get(entry.localStart) ?? directoryStart;
    if (entry.dataStart + entry.compressedSize > localEnd) throw malformed(entry.name);
    return { ...entry, localEnd };
  });
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\\', '/');
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte))
      .join('')
      .replaceAll('\\', '/');
  }
}
