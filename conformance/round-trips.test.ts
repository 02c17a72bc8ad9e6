import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../src/core/settings/ledger-settings.ts';
import { readSettings, writeSettings } from '../src/core/settings/settings-xml.ts';
import { DEFAULT_SUMMARY_SETTINGS } from '../src/core/summary/summary-settings.ts';
import type { WorkbookPort } from '../src/core/workbook-port.ts';
import { readLedgers } from '../src/jobs/read-ledgers.ts';
import { WEB_PAYLOAD_LIMIT } from '../workbench/officejs/live/switches.ts';
import { closeDoors, openExcelDoor } from './doors.ts';
import { runJobNamed, type JobName } from './jobs.ts';
import { madeLedger, MADE_LEDGER_TODAY } from './made-ledger.ts';
import { day } from './workbooks.ts';

afterEach(closeDoors);

const lines: string[] = [];
afterAll(() => {
  process.stderr.write(`${lines.join('\n')}\n`);
});

async function traffic(job: JobName, bytes: Uint8Array, rows: number) {
  const { port, host } = openExcelDoor('excel 1.14', bytes);
  host.switches.payloadLimit = WEB_PAYLOAD_LIMIT;
  const result = await runJobNamed(job, { port, today: MADE_LEDGER_TODAY, scope: { kind: 'active' } });
  expect(result.kind).toBe('done');
  const { roundTrips, bytesSent, bytesReceived } = host.traffic;
  const refused = host.traffic.batches.filter(
    ({ responseBytes }) => responseBytes > WEB_PAYLOAD_LIMIT,
  ).length;
  lines.push(
    `${job} at ${String(rows)} rows: ${String(roundTrips)} round trips, ` +
      `${String(bytesSent)} bytes out, ${String(bytesReceived)} bytes in`,
  );
  return { roundTrips, bytesReceived, refused };
}

describe.each([1_000, 20_000])('at %i rows', (rows) => {
  let bytes: Uint8Array;
  beforeAll(() => {
    bytes = madeLedger(rows).save();
  });
  it.each([
    { job: 'check', most: 3 },
    { job: 'light', most: 5 },
    { job: 'summarise', most: 6 },
  ] as const)('$job takes at most $most round trips with the 5 MB limit on', async ({ job, most }) => {
    const { roundTrips, bytesReceived, refused } = await traffic(job, bytes, rows);
    // What the limit forces beyond the ordinary number: one more for each further 5 MB.
    const forced = Math.ceil(bytesReceived / WEB_PAYLOAD_LIMIT) - 1;
    expect(roundTrips).toBeLessThanOrEqual(most + forced);
    expect(refused).toBe(0);
  });
});

describe('the summary with the number of its issue', () => {
  it.each([
    { rows: 1_000, most: 3 },
    { rows: 10_000, most: 12 },
  ])('of $rows items takes at most $most round trips beyond the reading', async ({ rows, most }) => {
    const { port, host } = openExcelDoor('excel 1.14', madeLedger(rows).save());
    host.switches.payloadLimit = WEB_PAYLOAD_LIMIT;
    const lastIssue = { number: 5, from: day('2022-01-31') };
    const summary = { ...DEFAULT_SUMMARY_SETTINGS, lastIssue };
    await port.saveSettings(writeSettings({ ...DEFAULT_SETTINGS, summary }));
    host.traffic.reset();
    let reading = 0;
    const counting: WorkbookPort = new Proxy(port, {
      get(door, verb: keyof WorkbookPort) {
        if (verb === 'addSheet') reading = host.traffic.roundTrips;
        return door[verb].bind(door);
      },
    });
    const context = { port: counting, today: MADE_LEDGER_TODAY };
    const result = await runJobNamed('summarise', { ...context, scope: { kind: 'active' } });
    expect(result).toMatchObject({ kind: 'done', value: { issue: 6, issueNotKept: false } });
    const beyond = host.traffic.roundTrips - reading;
    lines.push(`summary no. 6 at ${String(rows)} rows: ${String(reading)} to read, ${String(beyond)} beyond`);
    expect(reading).toBeGreaterThan(0);
    expect(beyond).toBeLessThanOrEqual(most);
    // Never cell by cell: far fewer actions than the annex has cells.
    const actions = host.traffic.batches.reduce((sum, batch) => sum + batch.actions, 0);
    lines.push(`  ${String(actions)} actions`);
    const kept = (await port.survey({ heads: [], headRows: 0 })).settings;
    expect(readSettings(kept).settings.summary.lastIssue?.number).toBe(6);
  });
});

describe('a roster beside the ledger', () => {
  it.each([
    { units: 20, sheet: '单位名录', trips: 1 },
    { units: 2000, sheet: '单位名录', trips: 2 },
    // Only its name tells of a roster on a sheet that nobody looks at.
    { units: 20, sheet: 'Sheet2', trips: 0 },
  ])('of $units units on $sheet costs $trips more', async ({ units, sheet, trips }) => {
    const plain = await traffic('check', madeLedger(100).save(), 100);
    const workbook = madeLedger(100);
    const roster = workbook.addSheet(sheet);
    for (const [column, header] of ['单位全称', '简称', '类别'].entries()) roster.setValue(0, column, header);
    for (let row = 1; row <= units; row += 1) {
      roster.setValue(row, 0, `第${String(row)}街道办事处`);
      roster.setValue(row, 1, `第${String(row)}街道`);
    }
    const { port, host } = openExcelDoor('excel 1.14', workbook.save());
    const result = await readLedgers({ port, today: MADE_LEDGER_TODAY }, { scope: { kind: 'active' } });
    if (result.kind !== 'done') throw new Error(result.trouble.kind);
    expect(host.traffic.roundTrips).toBe(plain.roundTrips + trips);
    expect(result.value.roster?.units.length).toBe(trips === 0 ? undefined : units);
    expect(result.value.roster?.find(`第${String(units)}街道`)?.name).toBe(
      trips === 0 ? undefined : `第${String(units)}街道办事处`,
    );
  });
});
