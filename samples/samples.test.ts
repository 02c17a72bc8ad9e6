import { beforeAll, describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findingLists, makeSamples } from './samples.ts';

const stored = new Map<string, Uint8Array>();
beforeAll(async () => {
  const names = await readdir(import.meta.dirname);
  for (const name of names.filter((each) => each.endsWith('.xlsx'))) {
    stored.set(name.normalize('NFC'), await readFile(join(import.meta.dirname, name)));
  }
});

describe('the samples', () => {
  it('are what the script makes, byte for byte', () => {
    const made = makeSamples();
    expect([...made.keys()].sort()).toEqual([...stored.keys()].sort());
    for (const [name, bytes] of made) {
      expect([name, Buffer.compare(stored.get(name) ?? Buffer.of(), bytes)]).toEqual([name, 0]);
    }
  });

  // After a change that was meant: `npm run samples`, and every line of the difference read by a person.
  it('have the findings of the lists beside them, and no others', async () => {
    const folder = join(import.meta.dirname, 'expected');
    const lists = await findingLists(stored);
    const names = (await readdir(folder)).map((name) => name.normalize('NFC'));
    expect(names.sort()).toEqual([...lists.keys()].sort());
    for (const [name, list] of lists) {
      const expected = await readFile(join(folder, name), 'utf8');
      expect(list.split('\n')).toEqual(expected.split('\n'));
    }
  });
});
