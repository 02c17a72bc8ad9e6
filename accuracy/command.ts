import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DayNumber } from '../src/core/calendar/day-number.ts';
import { runCli } from '../src/cli/run-cli.ts';
import { openWorkbook } from '../src/xlsx/open-workbook.ts';
import { createXlsxPort } from '../src/xlsx/xlsx-port.ts';

/** What is read does not hang on today; the lights are asked for with a day. */
const NO_DAY = 1 as DayNumber;

/** Runs the command line in this process: what is scored is what a program that asks it gets. */
async function run(args: readonly string[], input: string): Promise<string> {
  let [out, err] = ['', ''];
  const code = await runCli(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    watched: false,
    today: () => NO_DAY,
    input: () => Promise.resolve(new TextEncoder().encode(input)),
    version: '',
    signal: new AbortController().signal,
    openWorkbook: (bytes) => {
      const workbook = openWorkbook(bytes);
      return { port: createXlsxPort(workbook), save: () => workbook.save() };
    },
  });
  if (code !== 0) throw new Error(`ledger ${args.join(' ')} ended with ${String(code)}: ${err}`);
  return out;
}

/** `ledger <job> FILE --json`. */
export async function ask<T>(job: 'read', file: string, ...options: string[]): Promise<T> {
  return JSON.parse(await run([job, file, '--json', ...options], '')) as T;
}

/** `ledger light FILE --json`; the painted workbook is thrown away. */
export async function askLights<T>(file: string, today: string): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'accuracy-'));
  try {
    const out = join(folder, 'lit.xlsx');
    return JSON.parse(await run(['light', file, '--json', '--today', today, '--out', out], '')) as T;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** `ledger explain ABOUT --json`: an answer for each question, in their order. */
export async function explain<T>(
  about: 'deadline' | 'owner' | 'header',
  questions: readonly object[],
): Promise<T[]> {
  const out = await run(
    ['explain', about, '--json'],
    questions.map((each) => JSON.stringify(each)).join('\n'),
  );
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
