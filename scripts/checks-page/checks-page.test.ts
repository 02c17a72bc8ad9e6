import { describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CATALOGUE } from '../../src/core/checks/catalogue.ts';
import { FAULTS } from '../../src/core/checks/faults-for-tests.ts';
import { readDefaults } from '../../src/core/settings/office-defaults.ts';
import { ABOUT_CHECKS } from './about/about-checks.ts';
import { checksPage } from './checks-page.ts';
import { exampleOf } from './example.ts';
import { markdownTable } from './markdown-table.ts';

const page = checksPage();
/** From a check's heading to the next. */
const sectionOf = (id: string): string => {
  const place = page.indexOf(`\n\`${id}\` · `);
  expect([id, place >= 0]).toEqual([id, true]);
  const end = page.indexOf('\n#', place);
  return page.slice(place, end);
};

describe('docs/checks.md', () => {
  it('is what catalogue, words and examples say: after a change, run `npm run checks-page`', async () => {
    const written = await readFile(join(import.meta.dirname, '../../docs/checks.md'), 'utf8');
    expect(written.split('\n')).toEqual(page.split('\n'));
  });
});

describe('the page of checks', () => {
  it.each(CATALOGUE)('tells of $id its severity, what it finds, why it matters, and an example', (check) => {
    const section = sectionOf(check.id);
    const { finds, why } = ABOUT_CHECKS[check.id];
    expect(section).toContain(`${check.severity} · ${check.on ? 'on' : 'off unless asked for'} · `);
    expect(section).toContain(finds);
    expect(section).toContain(why);
    expect(section).toMatch(/^> /m);
  });

  it('shows every fault of the table, with the content of the cell it is found at', () => {
    for (const fault of FAULTS) {
      expect(sectionOf(fault.check)).toContain(`**${fault.what}**`);
      const [found] = exampleOf(fault).cells;
      expect(sectionOf(fault.check)).toContain(found?.[1] ?? '');
    }
  });

  it('leaves no placeholder of the words open', () => {
    expect(page).not.toMatch(/\{\{|\}\}|undefined|NaN/);
  });

  it('shows a file of office defaults that the command line takes', () => {
    const json = /```json\n(?<file>[^`]+)```/.exec(page)?.groups?.['file'] ?? '';
    expect(readDefaults(json).kind).toBe('read');
  });
});

describe('an example', () => {
  const fault = { check: 'stray-spaces', what: '', item: 0, at: '牵头单位' } as const;

  it('shows spaces at the ends, and what is written in their place', () => {
    const { cells, mended } = exampleOf({ ...fault, cells: { 牵头单位: '市应急局 ' } });
    expect(cells).toEqual([['牵头单位', '市应急局␣']]);
    expect(mended).toBe('市应急局');
  });

  it('of a fault that is not found is none', () => {
    expect(() => exampleOf({ ...fault, cells: { 牵头单位: '市应急局' } })).toThrow('stray-spaces');
  });
});

describe('a table', () => {
  it('has columns of equal width, a Chinese character counting two', () => {
    expect(markdownTable(['a', '名称'], [['bcde', 'x|y']])).toBe(
      ['| a    | 名称 |', '| ---- | ---- |', '| bcde | x\\|y |'].join('\n'),
    );
  });
});
