import { dayOf } from '../core/calendar/civil-day.ts';
import type { DayNumber } from '../core/calendar/day-number.ts';
import { openWorkbook } from '../xlsx/open-workbook.ts';
import { createXlsxPort } from '../xlsx/xlsx-port.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { runCli } from './run-cli.ts';

/** The day on this computer's own calendar. */
function clockToday(): DayNumber {
  const now = new Date();
  const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (today === null)
    throw new RangeError(`The clock shows a day outside Excel's calendar: ${now.toString()}`);
  return today;
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A reader that has seen enough (`ledger … | head`) closes the pipe: no trouble of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const interrupted = new AbortController();
process.once('SIGINT', () => {
  interrupted.abort();
});

process.exitCode = await runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  watched: process.stderr.isTTY,
  today: clockToday,
  input: readStdin,
  version: packageJson.version,
  signal: interrupted.signal,
  openWorkbook: (bytes) => {
    const workbook = openWorkbook(bytes);
    return { port: createXlsxPort(workbook), save: () => workbook.save() };
  },
});
