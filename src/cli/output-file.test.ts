import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  chmod,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { TroubleError } from '../core/trouble.ts';
import { chooseOutput, writeWhole } from './output-file.ts';

let folder: string;
let input: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ledger-output-'));
  input = join(folder, '台账.xlsx');
  await writeFile(input, 'input');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const choose = (file: string | null, inPlace = false) => chooseOutput(input, { file, inPlace });

describe('the output file', () => {
  it('may be new or exist already', async () => {
    const out = join(folder, 'lit.xlsx');
    expect(await choose(out)).toEqual({ kind: 'write', path: out, name: out });
    await writeFile(out, 'old');
    expect(await choose(out)).toEqual({ kind: 'write', path: out, name: out });
  });

  it('is never the input, whichever path leads there', async () => {
    const byLink = join(folder, 'link.xlsx');
    await symlink(input, byLink);
    const byHardLink = join(folder, 'hard.xlsx');
    await link(input, byHardLink);
    const byFolder = join(folder, 'there');
    await symlink(folder, byFolder);
    const ways = [
      input,
      relative(process.cwd(), input),
      join(folder, '.', 'x', '..', '台账.xlsx'),
      byLink,
      byHardLink,
      join(byFolder, '台账.xlsx'),
    ];
    await mkdir(join(folder, 'x'));
    for (const way of ways) {
      expect([way, await choose(way)]).toEqual([
        way,
        { kind: 'refused', key: 'cli.out-is-input', params: { file: input } },
      ]);
    }
  });

  it('is the input when the user allows it, and a link to it stays a link', async () => {
    const byLink = join(folder, 'link.xlsx');
    await symlink(input, byLink);
    expect(await choose(byLink, true)).toEqual({ kind: 'write', path: input, name: byLink });
    expect(await choose(null, true)).toEqual({ kind: 'write', path: input, name: input });
  });

  it('is not given an extension that promises another format', async () => {
    expect(await choose(join(folder, 'lit.xls'))).toMatchObject({
      kind: 'refused',
      key: 'cli.out-other-format',
    });
    expect(await choose(join(folder, 'lit.xlsm'))).toMatchObject({ kind: 'refused' });
    expect(await choose(join(folder, 'lit.XLSX'))).toMatchObject({ kind: 'write' });
    expect(await choose(join(folder, 'lit'))).toMatchObject({ kind: 'write' });
  });
});

describe('writing', () => {
  it('replaces what was there, keeps its permissions and leaves nothing beside it', async () => {
    const out = join(folder, 'out.xlsx');
    await writeFile(out, 'old');
    await chmod(out, 0o666);
    await writeWhole(out, out, new TextEncoder().encode('new'));
    expect(await readFile(out, 'utf8')).toBe('new');
    expect((await stat(out)).mode & 0o777).toBe(0o666);
    expect((await readdir(folder)).sort()).toEqual(['out.xlsx', '台账.xlsx'].sort());
  });

  it('says so and leaves nothing when the place cannot be written', async () => {
    const bytes = new TextEncoder().encode('new');
    const nowhere = join(folder, 'no-such-folder', 'out.xlsx');
    await expect(writeWhole(nowhere, 'out.xlsx', bytes)).rejects.toEqual(
      new TroubleError({ kind: 'file-not-written', file: 'out.xlsx' }),
    );
    await expect(writeWhole(folder, 'a folder', bytes)).rejects.toBeInstanceOf(TroubleError);
    expect(await readdir(folder)).toEqual(['台账.xlsx']);
  });
});
