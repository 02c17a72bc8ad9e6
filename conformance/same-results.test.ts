import { afterEach, describe, expect, it } from '@jest/globals';
import { differences } from './differences.ts';
import { closeDoors, EXCEL_DOORS, openDoor, openExcelDoor, type DoorName } from './doors.ts';
import { comparable, JOB_NAMES, runJobNamed, type JobName } from './jobs.ts';
import { reopened, workbookFacts } from './sheet-facts.ts';
import {
  GOVERNMENT_WORKBOOKS,
  governmentWorkbook,
  LEDGER_WORKBOOKS,
  LEDGERS_NOT_HERE,
  SAMPLE_WORKBOOKS,
  type TriedWorkbook,
} from './workbooks.ts';

afterEach(closeDoors);

/** What every job gives, one after the other, and what the workbook holds afterwards. */
async function story(door: DoorName, { bytes, asOf }: TriedWorkbook) {
  const { port, model } = openDoor(door, bytes());
  const results: Partial<Record<JobName, unknown>> = {};
  for (const job of JOB_NAMES) results[job] = comparable(await runJobNamed(job, { port, today: asOf }));
  return { ...results, sheets: workbookFacts(reopened(model)) };
}

if (LEDGERS_NOT_HERE !== null) process.stderr.write(`${LEDGERS_NOT_HERE}\n`);

describe.each([...GOVERNMENT_WORKBOOKS, ...SAMPLE_WORKBOOKS, ...LEDGER_WORKBOOKS])('$file', (workbook) => {
  it('is read, checked, lit and summarised the same through every door', async () => {
    const throughFile = await story('file', workbook);
    for (const door of EXCEL_DOORS) {
      expect({ door, differs: differences(throughFile, await story(door, workbook)) }).toEqual({
        door,
        differs: [],
      });
    }
  });
});

it('has ledgers to try', () => {
  expect(GOVERNMENT_WORKBOOKS.length).toBeGreaterThanOrEqual(5);
});

describe('a workbook without a ledger', () => {
  const workbook = governmentWorkbook('g04.xlsx');
  it.each(['check', 'light', 'summarise'] as const)('is told so by %s, through every door', async (job) => {
    for (const door of ['file', ...EXCEL_DOORS] as const) {
      const { port } = openDoor(door, workbook.bytes());
      const result = await runJobNamed(job, { port, today: workbook.asOf });
      expect(result).toEqual({ kind: 'trouble', trouble: { kind: 'no-ledger' } });
    }
  });
});

describe('the stand-in', () => {
  it.each(EXCEL_DOORS)('lacks nothing that the %s door asks for', async (door) => {
    const workbook = governmentWorkbook('g05.xlsx');
    const { port, host } = openExcelDoor(door, workbook.bytes());
    for (const job of JOB_NAMES) await runJobNamed(job, { port, today: workbook.asOf });
    expect([...host.missing.unknownMembers.keys()]).toEqual([]);
    expect([...host.missing.refusedMembers.keys()]).toEqual([]);
  });
});
