import { dayOf } from '../core/calendar/civil-day.ts';
import type { DayNumber } from '../core/calendar/day-number.ts';
import { openWorkbook } from '../xlsx/open-workbook.ts';
import { createXlsxPort } from '../xlsx/xlsx-port.ts';
import { runCli } from './run-cli.ts';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command line with the real files, words, jobs and engine; only the process is this one, and the day is given. */
export const commandOn =
  (year: number, month: number, day: number) =>
  async (...args: string[]): Promise<Run> => {
    let [out, err] = ['', ''];
    const today = dayFor(year, month, day);
    const code = await runCli(args, {
      out: (text) => (out += text),
      err: (text) => (err += text),
      watched: false,
      today: () => today,
      input: () => Promise.resolve(new Uint8Array()),
      version: '1.2.3',
      signal: new AbortController().signal,
      openWorkbook: (bytes) => {
        const workbook = openWorkbook(bytes);
        return { port: createXlsxPort(workbook), save: () => workbook.save() };
      },
    });
    return { code, out, err };
  };

/** Throws where there is no such day. */
export function dayFor(year: number, month: number, day: number): DayNumber {
  const found = dayOf(year, month, day);
  if (found === null) throw new Error(`no such day: ${[year, month, day].join('-')}`);
  return found;
}
