import { afterEach, describe, expect, it } from '@jest/globals';
import type { Switches } from '../workbench/officejs/live/switches.ts';
import { differences } from './differences.ts';
import { closeDoors, openExcelDoor, type OpenExcelDoor } from './doors.ts';
import { comparable, runJobNamed, type JobName } from './jobs.ts';
import { sheetFacts, workbookFacts } from './sheet-facts.ts';
import { governmentWorkbook } from './workbooks.ts';

afterEach(closeDoors);

const workbook = governmentWorkbook('g02.xlsx');
const ledgerSheets = ['1.28会议'];

type When = NonNullable<Switches['failing']>['when'];
const MOMENTS: readonly { readonly moment: string; readonly when: When }[] = [
  { moment: 'before Excel did anything', when: 'before' },
  { moment: 'after Excel did the first four actions', when: { afterActions: 4 } },
  { moment: 'after Excel did the first sixty actions', when: { afterActions: 60 } },
  { moment: 'when Excel had done all and only the answer was lost', when: 'after' },
];

const run = (door: OpenExcelDoor, job: JobName) =>
  runJobNamed(job, { port: door.port, today: workbook.asOf });

/** How many requests the job makes when nothing goes wrong, and what it gives. */
async function undisturbed(job: JobName) {
  const door = openExcelDoor('excel 1.14', workbook.bytes());
  const result = await run(door, job);
  expect(result.kind).toBe('done');
  return {
    /** The actions of each batch. */
    batches: door.host.traffic.batches.filter(({ cleanup }) => !cleanup).map(({ actions }) => actions),
    result: comparable(result),
    sheets: workbookFacts(door.model),
  };
}

/** Counted from 1; a batch that is over before it can break does not break. */
function batchesLost(actions: readonly number[], when: When): number[] {
  const needed = typeof when === 'object' ? when.afterActions : 0;
  return actions.flatMap((count, index) => (count > needed ? [index + 1] : []));
}

/** The ledger as far as it is the user's: cells, formats, merges, widths; our lights are not theirs. */
function ledgerFacts(door: OpenExcelDoor) {
  return door.model.sheets
    .filter((sheet) => ledgerSheets.includes(sheet.name))
    .map((sheet) => ({ ...sheetFacts(sheet), rules: null }));
}

function halfSheets(door: OpenExcelDoor): string[] {
  return door.model.sheets.map((sheet) => sheet.name).filter((name) => name.startsWith('~'));
}

describe.each(['check', 'light', 'summarise'] as const)('%s', (job) => {
  it.each(MOMENTS)(
    'leaves every ledger cell as it was and can be run again: one batch lost $moment',
    async ({ when }) => {
      const expected = await undisturbed(job);
      for (const batch of batchesLost(expected.batches, when)) {
        const door = openExcelDoor('excel 1.14', workbook.bytes());
        const before = ledgerFacts(door);
        door.host.switches.failing = { batch, when };
        const failed = await run(door, job);
        expect(failed).toEqual({
          kind: 'trouble',
          trouble: { kind: 'host-failed', code: 'GeneralException' },
        });
        expect(differences(before, ledgerFacts(door))).toEqual([]);
        expect(halfSheets(door)).toEqual([]);

        door.host.switches.failing = null;
        const again = withFreshCounts(comparable(await run(door, job)));
        expect(differences(withFreshCounts(expected.result), again)).toEqual([]);
        expect(differences(before, ledgerFacts(door))).toEqual([]);
        expect(differences(expected.sheets, workbookFacts(door.model))).toEqual([]);
      }
    },
  );

  it.each(MOMENTS)('recovers when Excel was gone for good, $moment', async ({ when }) => {
    const expected = await undisturbed(job);
    for (const batch of batchesLost(expected.batches, when)) {
      const door = openExcelDoor('excel 1.14', workbook.bytes());
      const before = ledgerFacts(door);
      const { traffic } = door.host;
      door.host.switches.failing = {
        // Every batch from this one on.
        get batch() {
          const now = traffic.roundTrips + 1;
          return now >= batch ? now : -1;
        },
        when,
      };
      expect((await run(door, job)).kind).toBe('trouble');
      expect(differences(before, ledgerFacts(door))).toEqual([]);

      door.host.switches.failing = null;
      expect((await run(door, job)).kind).toBe('done');
      expect(differences(before, ledgerFacts(door))).toEqual([]);
      expect(halfSheets(door)).toEqual([]);
    }
  });
});

/** How many old rules were taken off depends on what the failed run had left. */
function withFreshCounts(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'removed' ? undefined : inner)));
}
