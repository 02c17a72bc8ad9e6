import { makeLedgerFile } from '../engine/make-file.ts';
import type { Budget, Part } from '../part.ts';
import { runChild } from '../run-child.ts';
import type { JobTraffic } from './round-trips.ts';

const SIZES = [1000, 20_000, 100_000];
const FOLDER = '.artifacts/bench';
/** Round trips at 1,000 rows. Every job begins with what the check needs. */
const AT_MOST: Readonly<Record<JobTraffic['job'], number>> = { check: 3, lights: 3 + 2, summary: 3 + 3 };
const FITS_ONE_MESSAGE = 1000;
const HELD_TO_BUDGET = 20_000;
const LIMIT = 5 * 1024 * 1024;

/** What the jobs cost over the wire, through the genuine client. */
export const hostPart: Part = {
  name: 'host',
  async measure() {
    const rows: string[][] = [];
    const budgets: Budget[] = [];
    for (const items of SIZES) {
      const jobs = await runChild<JobTraffic[]>(
        'bench/host/round-trips.ts',
        await makeLedgerFile(FOLDER, items),
      );
      for (const { job, roundTrips, bytesSent, bytesReceived } of jobs) {
        rows.push([String(items), job, String(roundTrips), kilobytes(bytesSent), kilobytes(bytesReceived)]);
        // A message carries 5 MB: what does not fit in one must come in more. Beyond 20,000 rows the margin
        // that each message keeps (its size is only estimated before) adds up: shown, not held to a budget.
        if (items > HELD_TO_BUDGET) continue;
        const forced = items === FITS_ONE_MESSAGE ? 0 : Math.ceil(bytesReceived / LIMIT) - 1;
        budgets.push({
          what: `round trips: ${job} at ${String(items)} rows`,
          measured: roundTrips,
          limit: AT_MOST[job] + forced,
        });
      }
    }
    return {
      tables: [
        {
          title: 'Round trips through Office.js (messages of at most 5 MB)',
          head: ['rows', 'job', 'round trips', 'KB sent', 'KB received'],
          rows,
        },
      ],
      budgets,
    };
  },
};

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
