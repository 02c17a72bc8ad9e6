import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { TroubleError } from '../core/trouble.ts';
import type { MessageParams } from '../core/words.ts';
import type { CliKey } from '../messages/zh-CN/cli.ts';
import type { Output } from './command.ts';

export type OutputChoice =
  /** `path` is what will be written, `name` what the user calls it. */
  | { readonly kind: 'write'; readonly path: string; readonly name: string }
  | { readonly kind: 'refused'; readonly key: CliKey; readonly params: MessageParams };

/**
 * Decides what may be written, before any work is done. The input is never written unless the user
 * allows it, whatever path leads to it (relative, symbolic or hard link, other letter case).
 */
export async function chooseOutput(input: string, output: Output): Promise<OutputChoice> {
  const name = output.file ?? input;
  if (output.file !== null) {
    const refusal = refuseOtherFormat(input, output.file);
    if (refusal !== null) return refusal;
    if (!output.inPlace && (await sameFile(input, output.file))) {
      return { kind: 'refused', key: 'cli.out-is-input', params: { file: input } };
    }
  }
  return { kind: 'write', path: await behindLinks(name), name };
}

/** Extensions that promise something else than the package we write. */
const SPREADSHEETS = new Set(['.xlsx', '.xlsm', '.xltx', '.xltm', '.xls', '.xlsb', '.csv', '.ods', '.et']);

function refuseOtherFormat(input: string, out: string): OutputChoice | null {
  const expected = extname(input).toLowerCase();
  const extension = extname(out).toLowerCase();
  if (extension === expected || !SPREADSHEETS.has(extension) || !SPREADSHEETS.has(expected)) return null;
  return { kind: 'refused', key: 'cli.out-other-format', params: { extension, expected } };
}

async function sameFile(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([stat(one, { bigint: true }), stat(other, { bigint: true })]);
    return a.dev === b.dev && a.ino === b.ino;
  } catch {
    return false; // One of the two does not exist (yet).
  }
}

async function behindLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}

/** Writes all or nothing: a new file beside the target takes its place when it is complete. */
export async function writeWhole(path: string, name: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const mode = await modeOf(path);
    const file = await open(temporary, 'wx');
    try {
      if (mode !== null) await file.chmod(mode);
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch {
    await rm(temporary, { force: true });
    throw new TroubleError({ kind: 'file-not-written', file: name });
  }
}

/** The permissions of the file that is replaced, `null` for a new one. Throws for what is no file. */
async function modeOf(path: string): Promise<number | null> {
  let found;
  try {
    found = await stat(path);
  } catch {
    return null;
  }
  if (!found.isFile()) throw new TroubleError({ kind: 'file-not-written', file: path });
  return found.mode & 0o777;
}
