import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from './catalogue.ts';

const HERE = import.meta.dirname;
const ids = CATALOGUE.map(({ id }) => id);
const folders = new Map(
  [...new Set(CATALOGUE.map(({ family }) => family))].map((family) => [
    family,
    readdirSync(join(HERE, family)),
  ]),
);

/** The checks that a file declares. */
const declaredIn = (family: string, file: string): string[] =>
  [...readFileSync(join(HERE, family, file), 'utf8').matchAll(/^\s*id: '([a-z-]+)',$/gm)].map(
    ([, id = '']) => id,
  );

describe('every check', () => {
  it.each(CATALOGUE)('has a file of its own in the folder of its family: $id', ({ id, family }) => {
    expect(folders.get(family)).toContain(`${id}.ts`);
    expect(declaredIn(family, `${id}.ts`)).toEqual([id]);
  });

  it.each(CATALOGUE)('has a test of its own beside it, which asks it: $id', ({ id, family }) => {
    expect(folders.get(family)).toContain(`${id}.test.ts`);
    const test = readFileSync(join(HERE, family, `${id}.test.ts`), 'utf8');
    expect(test).toContain(`'${id}'`);
    expect(test).toMatch(/\bexpect\(/);
  });

  it('that is written down in a folder stands in the catalogue', () => {
    const written = [...folders].flatMap(([family, files]) =>
      files.filter((file) => !file.endsWith('.test.ts')).flatMap((file) => declaredIn(family, file)),
    );
    expect(written.sort()).toEqual([...ids].sort());
  });
});
