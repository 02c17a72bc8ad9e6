import { afterEach, describe, expect, it } from '@jest/globals';
import type { DateSystem } from '../src/core/sheet-grid.ts';
import { differences } from './differences.ts';
import { closeDoors, DOORS, openDoor, type DoorName } from './doors.ts';
import { comparable, JOB_NAMES, runJobNamed, type JobName } from './jobs.ts';
import { madeLedgerFrom1904 } from './made-ledger-from-1904.ts';
import { madeLedger, MADE_LEDGER_TODAY } from './made-ledger.ts';

afterEach(closeDoors);

const ROWS = 60;
const DAYS_TO_1904 = 1462;

async function results(door: DoorName, bytes: Uint8Array) {
  const { port, model } = openDoor(door, bytes);
  const given: Partial<Record<JobName, unknown>> = {};
  for (const job of JOB_NAMES)
    given[job] = comparable(await runJobNamed(job, { port, today: MADE_LEDGER_TODAY }));
  return { given: inDaysOf1900(given, model.dateSystem), system: model.dateSystem };
}

/** Rules compare the meeting's cell with the number that stands in it: the same day, counted otherwise. */
function inDaysOf1900(given: unknown, system: DateSystem): unknown {
  if (system === 1900) return given;
  const counted = JSON.stringify(given).replaceAll(
    /(\$C\d+=)(\d{5})(?!\d)/g,
    (_, cell: string, serial: string) => `${cell}${String(Number(serial) + DAYS_TO_1904)}`,
  );
  return JSON.parse(counted) as unknown;
}

describe.each(DOORS)('through the %s door', (door) => {
  it('a workbook that counts days from 1904 gives what the same days counted from 1900 give', async () => {
    const usual = await results('file', madeLedger(ROWS).save());
    const old = await results(door, madeLedgerFrom1904(ROWS));
    expect(old.system).not.toEqual(usual.system);
    expect(differences(usual.given, old.given)).toEqual([]);
  });
});
