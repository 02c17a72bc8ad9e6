import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findingLists, makeSamples } from './samples.ts';

/** `npm run samples`: writes the sample ledgers beside this script, and what is found in them under `expected/`. */
const samples = makeSamples();
for (const [name, bytes] of samples) {
  await writeFile(fileURLToPath(new URL(name, import.meta.url)), bytes);
  console.log(`samples/${name}`);
}
const expected = new URL('expected/', import.meta.url);
await mkdir(expected, { recursive: true });
for (const [name, list] of await findingLists(samples)) {
  await writeFile(fileURLToPath(new URL(name, expected)), list);
  console.log(`samples/expected/${name}`);
}
