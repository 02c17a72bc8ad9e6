import { describe, expect, it } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeSamples } from './samples.ts';

describe('the samples', () => {
  it('are what the script makes, byte for byte', async () => {
    const committed = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.xlsx'));
    const made = makeSamples();
    expect([...made.keys()].sort()).toEqual(committed.map((name) => name.normalize('NFC')).sort());
    for (const [name, bytes] of made) {
      const stored = await readFile(join(import.meta.dirname, name));
      expect([name, Buffer.compare(stored, bytes)]).toEqual([name, 0]);
    }
  });
});
