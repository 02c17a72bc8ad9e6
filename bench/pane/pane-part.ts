import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Part } from '../part.ts';

const DIST = 'dist';
/** What the official React template's pane loads, in KB of 1000 bytes. */
const TEMPLATE = 169;
/** What ours may: room was made once, and what comes later comes lazily. */
const MOST = 155;

/** How much JavaScript the pane loads first, Office.js apart. Measures the add-in as built (`npm run build`). */
export const panePart: Part = {
  name: 'pane',
  measure() {
    const page = readFileSync(join(DIST, 'taskpane.html'), 'utf8');
    const scripts = [...page.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)]
      .map((match) => match[1] ?? '')
      .filter((source) => !/office\.js$/.test(source) && !source.startsWith('https:'));
    const commands = readFileSync(join(DIST, 'commands.html'), 'utf8');
    const later = readdirSync(DIST).filter(
      (file) => file.endsWith('.js') && !scripts.includes(file) && !commands.includes(file),
    );
    // What draws the pane, with the first words of the most wordy language. The rules, the door to the workbook and
    // the other words follow while Office.js is still connecting or the ledger is read.
    const languages = later.filter((file) => /^(zh-CN|zh-TW|en)\./.test(file));
    if (languages.length === 0)
      throw new Error('The build has no language files: what they are called has changed.');
    const first = sum(scripts.map(gzipKilobytes)) + Math.max(...languages.map(gzipKilobytes));
    const rules = sum(later.filter((file) => !languages.includes(file)).map(gzipKilobytes));
    return Promise.resolve({
      tables: [
        {
          title: 'JavaScript the pane loads first, Office.js apart (KB gzipped)',
          head: ['', 'KB'],
          rows: [
            ['this pane, with its first words', first.toFixed(1)],
            ['what follows it: jobs, rules, door, words, list, settings', rules.toFixed(1)],
            ['official React template', String(TEMPLATE)],
          ],
        },
      ],
      budgets: [{ what: "pane's first load in KB", measured: first, limit: MOST }],
    });
  },
};

function gzipKilobytes(file: string): number {
  return gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / 1000;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
