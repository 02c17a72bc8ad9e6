import { TroubleError } from '../../core/trouble.ts';
import { unpackEntry } from '../zip/unpack-entry.ts';
import { readZip, type ZipEntry } from '../zip/zip-reader.ts';
import { writeZip, type ZipPiece } from '../zip/zip-writer.ts';
import { partKey } from './part-name.ts';

/** New content of parts when saving: by part name, in pieces that need not be joined; `null` removes the part. */
export type PartChanges = ReadonlyMap<string, readonly Uint8Array[] | null>;

/** The parts of a package (ECMA-376 part 2) over the bytes of its zip file. Nothing is unpacked before it is asked for. */
export class OpcPackage {
  private readonly byKey = new Map<string, ZipEntry>();

  private constructor(
    private readonly file: Uint8Array,
    private readonly entries: readonly ZipEntry[],
  ) {
    for (const entry of entries) {
      if (entry.name.endsWith('/')) continue;
      const key = partKey(entry.name);
      // Two parts of one name: readers would disagree which one counts.
      if (this.byKey.has(key)) throw new TroubleError({ kind: 'file-malformed', part: entry.name });
      this.byKey.set(key, entry);
    }
  }

  /** @throws TroubleError of the file kinds */
  static open(file: Uint8Array): OpcPackage {
    return new OpcPackage(file, readZip(file));
  }

  has(name: string): boolean {
    return this.byKey.has(partKey(name));
  }

  /** Unpacks the part, each time anew: who needs it again keeps it. */
  read(name: string): Uint8Array {
    const entry = this.byKey.get(partKey(name));
    if (entry === undefined) throw new TroubleError({ kind: 'file-part-missing', part: name });
    return unpackEntry(this.file, entry);
  }

  readIfPresent(name: string): Uint8Array | undefined {
    return this.has(name) ? this.read(name) : undefined;
  }

  /** Names as written in the file, without leading `/`. */
  names(): readonly string[] {
    return [...this.byKey.values()].map((entry) => entry.name.replace(/^\/+/, ''));
  }

  /** The package with the changes in it. Without changes: the very bytes it came from. */
  save(changes: PartChanges): Uint8Array {
    if (changes.size === 0) return this.file.slice();
    const open = new Map([...changes].map(([name, content]) => [partKey(name), { name, content }]));
    const pieces: ZipPiece[] = [];
    for (const entry of this.entries) {
      const key = partKey(entry.name);
      const change = entry.name.endsWith('/') ? undefined : open.get(key);
      open.delete(key);
      if (change === undefined) pieces.push({ kind: 'kept', entry });
      else if (change.content !== null) {
        pieces.push({ kind: 'written', name: entry.name, content: change.content });
      }
    }
    for (const { name, content } of open.values()) {
      if (content !== null) pieces.push({ kind: 'written', name, content });
    }
    return writeZip(this.file, pieces);
  }
}
