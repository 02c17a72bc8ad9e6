import { afterEach, describe, expect, it } from '@jest/globals';
import { columnIndex, rowIndex } from '../src/core/sheet-grid.ts';
import type { SheetPlan } from '../src/core/sheet-plan/sheet-plan.ts';
import { TroubleError, type Trouble } from '../src/core/trouble.ts';
import type { WorkbookPort } from '../src/core/workbook-port.ts';
import { openWorkbook } from '../src/xlsx/open-workbook.ts';
import { differences } from './differences.ts';
import { closeDoors, DOORS, EXCEL_DOORS, openDoor, openExcelDoor, type OpenExcelDoor } from './doors.ts';
import { comparable, runJobNamed, type JobName } from './jobs.ts';
import { madeLedger, MADE_LEDGER_SHEET, MADE_LEDGER_TODAY } from './made-ledger.ts';
import { workbookFacts } from './sheet-facts.ts';
import { governmentWorkbook } from './workbooks.ts';

afterEach(closeDoors);

const { asOf, bytes } = governmentWorkbook('g01.xlsx');
const SHEET = '督办台账';

const run = ({ port }: OpenExcelDoor, job: JobName, signal?: AbortSignal) =>
  runJobNamed(job, signal === undefined ? { port, today: asOf } : { port, today: asOf, signal });

/** The plan with 5 MB of text below it: Excel takes it in several requests. */
function tooMuchForOneRequest(plan: SheetPlan): SheetPlan {
  const bulk = Array.from({ length: 20 }, (_, block) => ({
    at: { row: rowIndex(1000 + block * 10), column: columnIndex(0) },
    values: Array.from({ length: 10 }, () => ['督办'.repeat(4_000)]),
  }));
  return { ...plan, blocks: [...plan.blocks, ...bulk] };
}

/** The signal, cancelled as soon as it is looked at when the time has come. */
function cancelledOnce(come: () => boolean, cancel: AbortController): AbortSignal {
  return new Proxy(cancel.signal, {
    get(target, member) {
      if (member === 'aborted' && come()) cancel.abort();
      const value: unknown = Reflect.get(target, member, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

const trouble = (of: Trouble) => ({ kind: 'trouble', trouble: of });

describe.each(EXCEL_DOORS)('through the %s door', (name) => {
  it('a protected sheet is not painted, and still checked and summarised', async () => {
    const door = openExcelDoor(name, bytes());
    const before = workbookFacts(door.model);
    door.host.switches.circumstances.protectedSheets.add(SHEET);
    expect(await run(door, 'light')).toEqual(trouble({ kind: 'sheet-protected', sheet: SHEET }));
    expect(differences(before, workbookFacts(door.model))).toEqual([]);
    expect((await run(door, 'check')).kind).toBe('done');
    expect((await run(door, 'summarise')).kind).toBe('done');
  });

  it('a workbook of protected structure gets no summary, and still lights', async () => {
    const door = openExcelDoor(name, bytes());
    const before = workbookFacts(door.model);
    door.host.switches.circumstances.structureProtected = true;
    expect(await run(door, 'summarise')).toEqual(trouble({ kind: 'workbook-protected' }));
    expect(differences(before, workbookFacts(door.model))).toEqual([]);
    expect((await run(door, 'light')).kind).toBe('done');
  });

  it('waits until the user has finished editing the cell', async () => {
    const door = openExcelDoor(name, bytes());
    door.host.switches.cellBeingEdited = true;
    let finished = false;
    const checking = run(door, 'check').then((result) => {
      finished = true;
      return result;
    });
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(finished).toBe(false);
    door.host.switches.cellBeingEdited = false;
    expect((await checking).kind).toBe('done');
  });

  it('does not wait for the cell when the user gives up first', async () => {
    const door = openExcelDoor(name, bytes());
    door.host.switches.cellBeingEdited = true;
    const giveUp = new AbortController();
    const checking = run(door, 'check', giveUp.signal);
    giveUp.abort();
    expect(await checking).toEqual(trouble({ kind: 'cancelled' }));
    door.host.switches.cellBeingEdited = false;
  });

  it('says that the workbook may only be read', async () => {
    const undisturbed = openExcelDoor(name, bytes());
    await run(undisturbed, 'light');
    const writing = undisturbed.host.traffic.roundTrips;
    const door = openExcelDoor(name, bytes());
    const before = workbookFacts(door.model);
    door.host.switches.failing = { batch: writing, when: 'before', code: 'AccessDenied' };
    expect(await run(door, 'light')).toEqual(trouble({ kind: 'read-only' }));
    expect(differences(before, workbookFacts(door.model))).toEqual([]);
  });

  it('says that another workbook has the focus, and leaves nothing behind', async () => {
    const door = openExcelDoor(name, bytes());
    const before = workbookFacts(door.model);
    door.host.switches.circumstances.otherWorkbookActive = true;
    expect(await run(door, 'summarise')).toEqual(trouble({ kind: 'other-workbook-active' }));
    expect(differences(before, workbookFacts(door.model))).toEqual([]);
    await expect(
      door.port.select({ sheet: SHEET, row: rowIndex(3), column: columnIndex(1) }),
    ).rejects.toMatchObject({ trouble: { kind: 'other-workbook-active' } });
    door.host.switches.circumstances.otherWorkbookActive = false;
    expect((await run(door, 'summarise')).kind).toBe('done');
  });

  it('writes the summary without page setup where no printer is installed', async () => {
    const usual = openExcelDoor(name, bytes());
    await run(usual, 'summarise');
    const door = openExcelDoor(name, bytes());
    door.host.switches.circumstances.noPrinter = true;
    expect((await run(door, 'summarise')).kind).toBe('done');
    expect(door.model.sheets.map((sheet) => sheet.name)).toEqual(
      usual.model.sheets.map((sheet) => sheet.name),
    );
  });

  it('cuts what is too long for one answer into blocks, and reads the same', async () => {
    const file = madeLedger(600).save();
    const whole = openExcelDoor(name, file);
    const request = { port: whole.port, today: MADE_LEDGER_TODAY };
    const expected = comparable(await runJobNamed('check', request));
    const trips = whole.host.traffic.roundTrips;
    const tight = openExcelDoor(name, file);
    tight.host.switches.payloadLimit = 24_000;
    const cut = comparable(await runJobNamed('check', { ...request, port: tight.port }));
    expect(differences(expected, cut)).toEqual([]);
    expect(tight.host.traffic.roundTrips).toBeGreaterThan(trips + 2);
  });

  it('says when not even a row fits into an answer', async () => {
    const door = openExcelDoor(name, madeLedger(5).save());
    door.host.switches.payloadLimit = 700;
    const reading = door.port.readColumns({
      sheet: MADE_LEDGER_SHEET,
      firstRow: rowIndex(2),
      lastRow: rowIndex(6),
      columns: [3, 4, 5, 6, 7, 8].map((column) => ({ column: columnIndex(column), formats: true })),
    });
    await expect(reading).rejects.toMatchObject({ trouble: { kind: 'data-too-large' } });
  });

  it('stops between two blocks when the user cancels, and nothing has changed', async () => {
    const door = openExcelDoor(name, madeLedger(600).save());
    const before = workbookFacts(door.model);
    door.host.switches.payloadLimit = 24_000;
    const cancel = new AbortController();
    const rowsSeen: number[] = [];
    const reading = door.port.readColumns(
      {
        sheet: MADE_LEDGER_SHEET,
        firstRow: rowIndex(2),
        lastRow: rowIndex(601),
        columns: [{ column: columnIndex(3), formats: false }],
      },
      {
        signal: cancel.signal,
        progress: (done) => {
          rowsSeen.push(done);
          cancel.abort();
        },
      },
    );
    await expect(reading).rejects.toMatchObject({ trouble: { kind: 'cancelled' } });
    expect(rowsSeen).toHaveLength(1);
    expect(differences(before, workbookFacts(door.model))).toEqual([]);
  });
});

describe.each(DOORS)('through the %s door', (name) => {
  it('a sheet deleted between the look and the reading is named', async () => {
    const { port, model } = openDoor(name, governmentWorkbook('g05.xlsx').bytes());
    await port.survey({ heads: 'all', headRows: 15 });
    const gone = model.sheet('2月');
    if (gone === undefined) throw new Error('g05 has a sheet 2月');
    model.removeSheet(gone);
    const reading = port.readColumns({
      sheet: '2月',
      firstRow: rowIndex(0),
      lastRow: rowIndex(9),
      columns: [{ column: columnIndex(0), formats: false }],
    });
    await expect(reading).rejects.toEqual(new TroubleError({ kind: 'sheet-not-found', sheet: '2月' }));
    await expect(port.removeLights('2月')).rejects.toMatchObject({
      trouble: { kind: 'sheet-not-found', sheet: '2月' },
    });
  });

  it('a summary cancelled before it is written leaves no sheet', async () => {
    const door = openDoor(name, bytes());
    const before = workbookFacts(door.model);
    const cancel = new AbortController();
    cancel.abort();
    const result = await runJobNamed('summarise', { port: door.port, today: asOf, signal: cancel.signal });
    expect(result).toEqual(trouble({ kind: 'cancelled' }));
    expect(differences(before, workbookFacts(door.model))).toEqual([]);
  });

  it('a summary cancelled while it is written leaves no sheet', async () => {
    const door = openDoor(name, bytes());
    const before = workbookFacts(door.model);
    const sheets = door.model.sheets.length;
    const cancel = new AbortController();
    let written = false;
    const port = new Proxy(door.port, {
      get(target, verb: keyof WorkbookPort) {
        if (verb !== 'addSheet') return target[verb].bind(target);
        const addSheet: WorkbookPort['addSheet'] = (plan, control) => {
          // The first look at the signal is before anything is written: cancelled at the first one after it.
          const signal = cancelledOnce(() => door.model.sheets.length > sheets, cancel);
          written = true;
          return target.addSheet(tooMuchForOneRequest(plan), { ...control, signal });
        };
        return addSheet;
      },
    });
    const result = await runJobNamed('summarise', { port, today: asOf, signal: cancel.signal });
    expect(written).toBe(true);
    expect(cancel.signal.aborted).toBe(true);
    expect(result).toEqual(trouble({ kind: 'cancelled' }));
    expect(differences(before, workbookFacts(door.model))).toEqual([]);
  });

  it('settings are stored, read back, replaced and removed', async () => {
    const { port, model } = openDoor(name, bytes());
    const settings = async () => (await port.survey({ heads: [], headRows: 0 })).settings;
    expect(await settings()).toBeNull();
    const first = '<settings xmlns="urn:follow-up-ledger:settings:1"><dueSoonDays>3</dueSoonDays></settings>';
    await port.saveSettings(first);
    expect(await settings()).toContain('<dueSoonDays>3</dueSoonDays>');
    await port.saveSettings(first.replace('3', '5'));
    expect(await settings()).toContain('<dueSoonDays>5</dueSoonDays>');
    expect(openWorkbook(model.save()).customXml('urn:follow-up-ledger:settings:1')).toContain('5');
    await port.saveSettings(null);
    expect(await settings()).toBeNull();
  });
});
