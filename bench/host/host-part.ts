import { makeLedgerFile } from '../engine/make-file.ts';
import type { Budget, Part } from '../part.ts';
import { runChild } from '../run-child.ts';
import type { JobTraffic } from './round-trips.ts';

const SIZES = [1000, 20_000, 100_000];
const FOLDER = '.artifacts/bench';
/** Round trips at 1,000 rows. Every job begins with what the check needs. */
const AT_MOST: Readonly<Record<Exclude<JobTraffic['job'], 'all values'>, number>> = {
  states: 3,
  check: 3,
  lights: 3 + 2,
  summary: 3 + 3,
};
const FITS_ONE_MESSAGE = 1000;
const HELD_TO_BUDGET = 20_000;
const LIMIT = 5 * 1024 * 1024;
/**
 * The part of the sheet's values that reading who, by when and how far of every item may bring. Check and
 * summary look at the texts as well.
 */
const STATES_SHARE = 0.4;

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
      const values = jobs.find(({ job }) => job === 'all values')?.bytesReceived ?? 0;
      for (const { job, roundTrips, bytesSent, bytesReceived } of jobs) {
        const share = bytesReceived / values;
        rows.push([
          String(items),
          job,
          String(roundTrips),
          kilobytes(bytesSent),
          kilobytes(bytesReceived),
          `${(share * 100).toFixed(0)} %`,
        ]);
        if (job === 'all values') continue;
        if (job === 'states' && items >= HELD_TO_BUDGET) {
          budgets.push({
            what: `bytes received: states at ${String(items)} rows, part of all values`,
            measured: Number(share.toFixed(2)),
            limit: STATES_SHARE,
          });
        }
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
          head: ['rows', 'job', 'round trips', 'KB sent', 'KB received', 'of all values'],
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
