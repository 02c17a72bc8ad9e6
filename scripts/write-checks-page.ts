import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checksPage } from './checks-page/checks-page.ts';

/** `npm run checks-page`: writes docs/checks.md anew. */
await writeFile(fileURLToPath(new URL('../docs/checks.md', import.meta.url)), checksPage());
console.log('docs/checks.md');
