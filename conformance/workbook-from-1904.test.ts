import { afterEach, describe, expect, it } from '@jest/globals';
import { differences } from './differences.ts';
import { closeDoors, DOORS, openDoor, type DoorName } from './doors.ts';
import { comparable, JOB_NAMES, runJobNamed, type JobName } from './jobs.ts';
import { madeLedgerFrom1904 } from './made-ledger-from-1904.ts';
import { madeLedger, MADE_LEDGER_TODAY } from './made-ledger.ts';

afterEach(closeDoors);

const ROWS = 60;

async function results(door: DoorName, bytes: Uint8Array) {
  const { port, model } = openDoor(door, bytes);
  const given: Partial<Record<JobName, unknown>> = {};
  for (const job of JOB_NAMES)
    given[job] = comparable(await runJobNamed(job, { port, today: MADE_LEDGER_TODAY }));
  return { given, system: model.dateSystem };
}

describe.each(DOORS)('through the %s door', (door) => {
  it('a workbook that counts days from 1904 gives what the same days counted from 1900 give', async () => {
    const usual = await results('file', madeLedger(ROWS).save());
    const old = await results(door, madeLedgerFrom1904(ROWS));
    expect(old.system).not.toEqual(usual.system);
    expect(differences(usual.given, old.given)).toEqual([]);
  });
});
