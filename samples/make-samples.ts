import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { makeSamples } from './samples.ts';

/** `npm run samples`: writes the sample ledgers beside this script. */
for (const [name, bytes] of makeSamples()) {
  await writeFile(fileURLToPath(new URL(name, import.meta.url)), bytes);
  console.log(`samples/${name}`);
}
