import './patience.ts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { planFixes, type PlannedFix } from '../src/core/fixes/plan-fixes.ts';
import { columnIndex, rowIndex } from '../src/core/sheet-grid.ts';
import { applyFixes } from '../src/jobs/apply-fixes.ts';
import { checkLedgers } from '../src/jobs/check-ledgers.ts';
import type { JobContext, JobResult } from '../src/jobs/job.ts';
import { undoFixes } from '../src/jobs/undo-fixes.ts';
import { differences } from './differences.ts';
import { closeDoors, DOORS, openDoor, openExcelDoor, type OpenDoor } from './doors.ts';
import { madeLedger, MADE_LEDGER_SHEET, MADE_LEDGER_TODAY } from './made-ledger.ts';
import { reopened, workbookFacts } from './sheet-facts.ts';
import { day } from './workbooks.ts';

afterEach(closeDoors);

const DUE = columnIndex(9);
const STATUS = columnIndex(10);
const COMPLETED = columnIndex(11);
const ROWS = 1_000;

/** A ledger whose every deadline was typed as a text. */
function typedDays(): Uint8Array {
  const workbook = madeLedger(ROWS);
  const sheet = workbook.sheet(MADE_LEDGER_SHEET);
  for (let row = 2; row < ROWS + 2; row += 1) {
    sheet?.setValue(row, DUE, '2022.2.8');
    sheet?.setValue(row, STATUS, '推进中');
    sheet?.setValue(row, COMPLETED, '');
  }
  return workbook.save();
}

function done<T>(result: JobResult<T>): T {
  if (result.kind === 'trouble') throw new Error(result.trouble.kind);
  return result.value;
}

async function fixesFor({ port }: OpenDoor): Promise<readonly PlannedFix[]> {
  const context: JobContext = { port, today: MADE_LEDGER_TODAY };
  const { findings, ledgers } = done(await checkLedgers(context, { scope: { kind: 'all' } }));
  const { groups } = planFixes(findings, ledgers);
  return groups.filter(({ check }) => check === 'due-text').flatMap(({ fixes }) => fixes);
}

describe.each(DOORS)('through the %s door', (name) => {
  it('all of a kind are mended at once, and taken back without a trace', async () => {
    const door = openDoor(name, typedDays());
    const before = workbookFacts(reopened(door.model));
    const fixes = await fixesFor(door);
    expect(fixes).toHaveLength(ROWS);
    const context: JobContext = { port: door.port, today: MADE_LEDGER_TODAY };
    const outcome = done(await applyFixes(context, fixes));
    expect([outcome.written, outcome.stopped]).toEqual([ROWS, null]);
    const ledger = reopened(door.model).sheet(MADE_LEDGER_SHEET);
    expect(ledger?.values({ top: 2, left: 9, bottom: 2, right: 9 } as never)).toEqual([[day('2022-02-08')]]);
    const undone = done(await undoFixes(context, outcome.undo));
    expect(undone).toEqual({ restored: ROWS, leftAlone: [], rest: { cells: [] }, stopped: null });
    expect(differences(before, workbookFacts(reopened(door.model)))).toEqual([]);
  });

  it('rows that were sorted since are left alone', async () => {
    const door = openDoor(name, typedDays());
    const fixes = await fixesFor(door);
    const sheet = door.model.sheet(MADE_LEDGER_SHEET);
    sheet?.setValue(2, 3, '别的事项');
    const outcome = done(await applyFixes({ port: door.port, today: MADE_LEDGER_TODAY }, fixes.slice(0, 2)));
    expect(outcome.results.map((one) => one.outcome.kind)).toEqual(['refused', 'written']);
  });

  it('says which cells it does not put back because somebody has filled them since', async () => {
    const door = openDoor(name, typedDays());
    const context: JobContext = { port: door.port, today: MADE_LEDGER_TODAY };
    const { undo } = done(await applyFixes(context, (await fixesFor(door)).slice(0, 3)));
    door.model.sheet(MADE_LEDGER_SHEET)?.setValue(3, DUE, 44_700);
    const undone = done(await undoFixes(context, undo));
    expect(undone.restored).toBe(2);
    expect(undone.leftAlone).toEqual([
      { cell: { sheet: MADE_LEDGER_SHEET, row: rowIndex(3), column: DUE }, why: 'changed' },
    ]);
  });
});

describe('through Excel', () => {
  it('a thousand fixes take two round trips, and so does taking them back', async () => {
    const door = openExcelDoor('excel 1.14', typedDays());
    const fixes = await fixesFor(door);
    door.host.switches.payloadLimit = 5_000_000;
    const trips = () => door.host.traffic.roundTrips;
    const context: JobContext = { port: door.port, today: MADE_LEDGER_TODAY };
    const start = trips();
    const { undo } = done(await applyFixes(context, fixes));
    expect(trips() - start).toBe(2);
    done(await undoFixes(context, undo));
    expect(trips() - start).toBe(4);
  });

  it('what was written before the user gave up is known, and can be taken back', async () => {
    const door = openExcelDoor('excel 1.14', typedDays());
    const before = workbookFacts(door.model);
    const fixes = await fixesFor(door);
    // Long texts make several requests of it.
    const long = fixes.map((fix) => ({ ...fix, write: { ...fix.write, value: '督办'.repeat(2_500) } }));
    const cancel = new AbortController();
    const outcome = done(
      await applyFixes(
        {
          port: door.port,
          today: MADE_LEDGER_TODAY,
          signal: cancel.signal,
          progress: () => {
            cancel.abort();
          },
        },
        long,
      ),
    );
    expect(outcome.stopped).toEqual({ kind: 'cancelled' });
    expect(outcome.written).toBeGreaterThan(0);
    expect(outcome.written).toBeLessThan(ROWS);
    const undone = done(await undoFixes({ port: door.port, today: MADE_LEDGER_TODAY }, outcome.undo));
    expect(undone.restored).toBe(outcome.written);
    expect(differences(before, workbookFacts(door.model))).toEqual([]);
  });

  it('is trouble where nothing was written', async () => {
    const door = openExcelDoor('excel 1.14', typedDays());
    const fixes = await fixesFor(door);
    const given = await applyFixes(
      { port: door.port, today: MADE_LEDGER_TODAY },
      fixes.map((fix) => ({ ...fix, cell: { ...fix.cell, sheet: '没有' } })),
    );
    expect(given).toEqual({ kind: 'trouble', trouble: { kind: 'sheet-not-found', sheet: '没有' } });
  });
});
