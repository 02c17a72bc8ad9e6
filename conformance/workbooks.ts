import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DayNumber } from '../src/core/calendar/day-number.ts';
import { parseIsoDay } from '../src/core/calendar/iso.ts';

/** A workbook to take through both doors. */
export interface TriedWorkbook {
  readonly file: string;
  readonly asOf: DayNumber;
  readonly bytes: () => Uint8Array;
}

const root = resolve(import.meta.dirname, '..');
const government = join(root, 'test-data/government');
const samples = join(root, 'samples');
/** Not part of the project: beside it where the data are (as on the build machine). */
const ledgers = resolve(root, '../shared/data/ledgers');

/** The data of `ledgers/` name no day; theirs are of the years before it. */
const LEDGERS_AS_OF = day('2024-05-24');
/** The day of the samples' own story. */
const SAMPLES_AS_OF = day('2022-02-11');

export const GOVERNMENT_WORKBOOKS = workbooksIn(government, asOfOf);
export const SAMPLE_WORKBOOKS = workbooksIn(samples, () => SAMPLES_AS_OF);
export const LEDGER_WORKBOOKS = workbooksIn(ledgers, () => LEDGERS_AS_OF);
export const LEDGERS_NOT_HERE = existsSync(ledgers)
  ? null
  : `Not tried: the workbooks of ${ledgers}, which are not on this machine.`;

function workbooksIn(folder: string, asOf: (path: string) => DayNumber): readonly TriedWorkbook[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.xlsx'))
    .sort()
    .map((file) => {
      const path = join(folder, file);
      return { file, asOf: asOf(path), bytes: () => new Uint8Array(readFileSync(path)) };
    });
}

function asOfOf(path: string): DayNumber {
  const truth = JSON.parse(readFileSync(path.replace(/\.xlsx$/, '.truth.json'), 'utf8')) as { asOf: string };
  return day(truth.asOf);
}

export function day(iso: string): DayNumber {
  const parsed = parseIsoDay(iso);
  if (parsed === null) throw new RangeError(`Not a day: ${iso}`);
  return parsed;
}

/** A workbook of `test-data/government`. */
export function governmentWorkbook(file: string): TriedWorkbook {
  const found = GOVERNMENT_WORKBOOKS.find((workbook) => workbook.file === file);
  if (found === undefined) throw new Error(`No ${file} in ${government}`);
  return found;
}
