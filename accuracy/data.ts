import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** Our copies of the shared samples. */
export const TEST_DATA = join(root, 'test-data');
/** Workbooks that are not part of the project: beside it where the data are. */
export const LEDGERS = resolve(root, '../shared/data/ledgers');

export const LEDGERS_NOT_HERE = existsSync(LEDGERS)
  ? null
  : `Not scored: the labelled ledgers of ${LEDGERS}, which are not on this machine.`;

/** A labelled file as its README describes it. */
export function labelled(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
