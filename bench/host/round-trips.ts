/**
 * A child of the benchmark: runs the jobs through Office.js's genuine client on the workbook `argv[2]`, with
 * the message limit of Excel on the web, and counts. Prints `JobTraffic[]` as JSON.
 */
import { readFileSync } from 'node:fs';
import { openExcelDoor } from '../../conformance/doors.ts';
import type { DayNumber } from '../../src/core/calendar/day-number.ts';
import { columnIndex } from '../../src/core/sheet-grid.ts';
import { checkLedgers } from '../../src/jobs/check-ledgers.ts';
import type { JobContext } from '../../src/jobs/job.ts';
import { lightLedgers } from '../../src/jobs/light-ledgers.ts';
import { readLedgers } from '../../src/jobs/read-ledgers.ts';
import { summariseLedgers } from '../../src/jobs/summarise-ledgers.ts';
import { createSay } from '../../src/messages/index.ts';
import { WEB_PAYLOAD_LIMIT } from '../../workbench/officejs/live/switches.ts';

/**
 * What one job sent and got. `all values`: to bring the values of the whole sheet and nothing else; `states`: to
 * read who, by when and how far of every item, as lights begin.
 */
export interface JobTraffic {
  readonly job: 'all values' | 'states' | 'check' | 'lights' | 'summary';
  /** Batches that the add-in waited for. */
  readonly roundTrips: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
}

const AS_OF = 44_900 as DayNumber;
const ACTIVE = { scope: { kind: 'active' } } as const;
const words = createSay('zh-CN');

const bytes = readFileSync(process.argv[2] ?? '');
const traffic: JobTraffic[] = [
  await measure('all values', readAllValues),
  await measure('states', (context) => readLedgers(context, { ...ACTIVE, depth: 'states' })),
  await measure('check', (context) => checkLedgers(context, ACTIVE)),
  await measure('lights', (context) => lightLedgers(context, ACTIVE)),
  await measure('summary', (context) => summariseLedgers(context, { ...ACTIVE, language: 'zh-CN', words })),
];
console.log(JSON.stringify(traffic));

/** What the jobs' bytes are compared with: nothing but values, of every cell under the header. */
async function readAllValues({ port }: JobContext): Promise<{ readonly kind: 'done' }> {
  const survey = await port.survey({ heads: 'active', headRows: 60 });
  const used = survey.sheets.find(({ head }) => head !== undefined)?.head?.used;
  if (used === null || used === undefined) throw new Error('no cells');
  const columns = Array.from({ length: used.right - used.left + 1 }, (_, at) => ({
    column: columnIndex(used.left + at),
    formats: false,
  }));
  await port.readColumns({ sheet: survey.activeSheet, firstRow: used.top, lastRow: used.bottom, columns });
  return { kind: 'done' };
}

async function measure(
  job: JobTraffic['job'],
  run: (context: JobContext) => Promise<{ readonly kind: 'done' | 'trouble' }>,
): Promise<JobTraffic> {
  const { port, host } = openExcelDoor('excel 1.14', bytes);
  host.switches.payloadLimit = WEB_PAYLOAD_LIMIT;
  host.resetCounters();
  const result = await run({ port, today: AS_OF });
  if (result.kind !== 'done') throw new Error(`${job}: ${JSON.stringify(result)}`);
  const { roundTrips, bytesSent, bytesReceived } = host.traffic;
  return { job, roundTrips, bytesSent, bytesReceived };
}
