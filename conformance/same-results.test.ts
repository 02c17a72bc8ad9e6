import { afterEach, describe, expect, it } from '@jest/globals';
import { differences } from './differences.ts';
import {
  closeDoors,
  EXCEL_DOORS,
  openDoor,
  openExcelDoor,
  TELLS_MERGES,
  withMergesUntold,
  type OpenDoor,
} from './doors.ts';
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
async function story({ port, model }: OpenDoor, asOf: TriedWorkbook['asOf']) {
  const results: Partial<Record<JobName, unknown>> = {};
  for (const job of JOB_NAMES) results[job] = comparable(await runJobNamed(job, { port, today: asOf }));
  return { ...results, sheets: workbookFacts(reopened(model)) };
}

const fileDoor = ({ bytes }: TriedWorkbook): OpenDoor => openDoor('file', bytes());

/** A file read as a host reads it that cannot tell merged areas: what stands in them is then not carried down. */
function fileDoorWithoutMerges(workbook: TriedWorkbook): OpenDoor {
  const door = fileDoor(workbook);
  return { ...door, port: withMergesUntold(door.port) };
}

if (LEDGERS_NOT_HERE !== null) process.stderr.write(`${LEDGERS_NOT_HERE}\n`);

const TRIED = [...GOVERNMENT_WORKBOOKS, ...SAMPLE_WORKBOOKS, ...LEDGER_WORKBOOKS];

describe.each(TRIED)('$file', (workbook) => {
  const { asOf } = workbook;
  it.each(EXCEL_DOORS)(
    'is read, checked, lit and summarised as in a file, through the %s door',
    async (name) => {
      const file = TELLS_MERGES[name] ? fileDoor(workbook) : fileDoorWithoutMerges(workbook);
      const expected = await story(file, asOf);
      const seen = await story(openDoor(name, workbook.bytes()), asOf);
      expect(differences(expected, seen)).toEqual([]);
    },
  );
});

/** Which cells take a colour is the one thing that merged areas decide: those merged downwards are left out. */
const withoutAreas = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, inner: unknown) => (key === 'areas' ? undefined : inner)),
  ) as unknown;

describe('a host that cannot tell merged areas', () => {
  it.each([...GOVERNMENT_WORKBOOKS, ...SAMPLE_WORKBOOKS])('gives the same of $file', async (workbook) => {
    const expected = await story(fileDoor(workbook), workbook.asOf);
    const seen = await story(fileDoorWithoutMerges(workbook), workbook.asOf);
    expect(differences(withoutAreas(expected), withoutAreas(seen))).toEqual([]);
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
