import { afterEach, describe, expect, it } from '@jest/globals';
import type { DayNumber } from '../src/core/calendar/day-number.ts';
import { serialOf } from '../src/core/calendar/serial.ts';
import { workdayList } from '../src/core/lights/workday-name.ts';
import { PUBLISHED } from '../src/core/calendar/work-calendar.ts';
import { DEFAULT_SETTINGS } from '../src/core/settings/ledger-settings.ts';
import { writeSettings } from '../src/core/settings/settings-xml.ts';
import { lightLedgers } from '../src/jobs/light-ledgers.ts';
import { removeLights } from '../src/jobs/remove-lights.ts';
import { renewWorkdays } from '../src/jobs/renew-workdays.ts';
import { openWorkbook } from '../src/xlsx/open-workbook.ts';
import type { XlsxWorkbook } from '../src/xlsx/workbook.ts';
import { closeDoors, DOORS, EXCEL_DOORS, openDoor, openExcelDoor, type DoorName } from './doors.ts';
import { guardedLedger } from './guarded-ledger.ts';
import { madeLedger, MADE_LEDGER_SHEET as SHEET, MADE_LEDGER_TODAY } from './made-ledger.ts';
import { madeLedgerFrom1904 } from './made-ledger-from-1904.ts';
import { seenHues } from './seen-lights.ts';
import { reopened, workbookFacts } from './sheet-facts.ts';
import { day } from './workbooks.ts';

afterEach(closeDoors);

const NAME = '督办_工作日';
const A_YEAR_LATER = day('2023-02-13');
const ALL = { scope: { kind: 'all' } } as const;
const { checks } = DEFAULT_SETTINGS;
const IN_WORKDAYS = {
  ...DEFAULT_SETTINGS,
  checks: { ...checks, thresholds: { ...checks.thresholds, dueSoonIn: 'workdays' as const } },
};

/** Row 3 of the sheet is due in three working days, a year later. */
function dueNextYear(): XlsxWorkbook {
  const workbook = madeLedger(12);
  const sheet = workbook.sheet(SHEET);
  sheet?.setValue(2, 9, day('2023-02-16'));
  sheet?.setValue(2, 10, '推进中');
  sheet?.setValue(2, 11, '');
  return workbook;
}

/** Lit in February 2022 by an add-in that knew the days off to the end of that year. */
async function litIn2022(name: DoorName, bytes: Uint8Array) {
  const door = openDoor(name, bytes);
  await door.port.saveSettings(writeSettings(IN_WORKDAYS));
  const lit = await lightLedgers({ port: door.port, today: MADE_LEDGER_TODAY }, ALL);
  if (lit.kind !== 'done') throw new Error(lit.trouble.kind);
  const { dateSystem } = door.model;
  const end = serialOf(day('2022-12-31'), dateSystem);
  const sheet = door.model.sheet(SHEET);
  const days = sheet?.names.find((each) => each.name === NAME)?.formula.match(/\d+/g) ?? [];
  sheet?.setName(NAME, `{${days.filter((serial) => Number(serial) <= end).join(';')}}`);
  return { ...door, ledgers: lit.value.ledgers };
}

const standing = (model: XlsxWorkbook) => reopened(model).sheet(SHEET)?.names;
const anew = (asOf: DayNumber, model: XlsxWorkbook) => workdayList(PUBLISHED, asOf, model.dateSystem).name;
const open = (door: { port: Parameters<typeof renewWorkdays>[0]['port'] }, today = A_YEAR_LATER) =>
  renewWorkdays({ port: door.port, today });
const renewed = (...sheets: string[]) => ({ kind: 'done', value: sheets });

describe.each(DOORS)('through the %s door', (name) => {
  it('lights painted last year know this year’s working days, and nothing else has changed', async () => {
    const door = await litIn2022(name, dueNextYear().save());
    const seen = () => seenHues(door.model, door.ledgers, SHEET, A_YEAR_LATER)(2);
    const before = workbookFacts(reopened(door.model));
    expect(seen()).toBeNull();
    expect(await open(door)).toEqual(renewed(SHEET));
    expect(standing(door.model)).toEqual([anew(A_YEAR_LATER, door.model)]);
    expect(workbookFacts(reopened(door.model))).toEqual(before);
    expect(seen()).toBe('yellow');
  });

  it('they are still ours: renewed by the next painting, gone with the lights', async () => {
    const bytes = dueNextYear().save();
    const plain = openDoor(name, bytes);
    await plain.port.saveSettings(writeSettings(IN_WORKDAYS));
    const before = workbookFacts(reopened(plain.model));
    const door = await litIn2022(name, bytes);
    await open(door);
    await lightLedgers({ port: door.port, today: A_YEAR_LATER }, ALL);
    expect(standing(door.model)).toEqual([anew(A_YEAR_LATER, door.model)]);
    await removeLights({ port: door.port, today: A_YEAR_LATER }, ALL);
    expect(standing(door.model)).toEqual([]);
    expect(workbookFacts(reopened(door.model))).toEqual(before);
  });

  it('a workbook that counts days from 1904 gets its own serials', async () => {
    const door = await litIn2022(name, madeLedgerFrom1904(12));
    expect(door.model.dateSystem).toBe(1904);
    expect(await open(door)).toEqual(renewed(SHEET));
    expect(standing(door.model)).toEqual([anew(A_YEAR_LATER, door.model)]);
  });

  it('of several sheets those are renewed that need it', async () => {
    const door = await litIn2022(name, dueNextYear().save());
    const list = standing(door.model)?.[0]?.formula ?? '';
    door.model.addSheet('复制的台账').setName(NAME, list);
    door.model.addSheet('别的').setName('工作日', list);
    const fresh = anew(A_YEAR_LATER, door.model);
    door.model.addSheet('新的台账').setName(NAME, fresh.formula);
    expect(await open(door)).toEqual(renewed(SHEET, '复制的台账'));
    expect(door.model.sheet('复制的台账')?.names).toEqual([fresh]);
    expect(door.model.sheet('新的台账')?.names).toEqual([fresh]);
    expect(door.model.sheet('别的')?.names).toEqual([{ name: '工作日', formula: list }]);
  });

  it('a user’s own name that is called so stays, on a sheet and in the workbook', async () => {
    const door = await litIn2022(name, dueNextYear().save());
    const list = standing(door.model)?.[0]?.formula ?? '';
    door.model.sheet(SHEET)?.setName(NAME, '$A$1:$A$9');
    door.model.setName(NAME, list);
    expect(await open(door)).toEqual(renewed());
    expect(standing(door.model)).toEqual([{ name: NAME, formula: '$A$1:$A$9' }]);
    expect(door.model.names).toContainEqual({ name: NAME, formula: list });
  });

  it('where the office keeps a sheet of days off, its days are not overrun before lights are painted', async () => {
    const door = await litIn2022(name, dueNextYear().save());
    const before = standing(door.model);
    door.model.addSheet('节假日');
    expect(await open(door)).toEqual(renewed());
    expect(standing(door.model)).toEqual(before);
  });

  it('a sheet that is protected in the file is passed over', async () => {
    const workbook = openWorkbook(guardedLedger(true));
    workbook.sheet(SHEET)?.setName(NAME, `{${String(MADE_LEDGER_TODAY)}}`);
    workbook.addSheet('复制的台账').setName(NAME, `{${String(MADE_LEDGER_TODAY)}}`);
    const door = openDoor(name, workbook.save());
    expect(await open(door)).toEqual(renewed('复制的台账'));
    expect(standing(door.model)).toEqual([{ name: NAME, formula: `{${String(MADE_LEDGER_TODAY)}}` }]);
  });

  it('a job cancelled before it begins looks at nothing', async () => {
    const door = await litIn2022(name, dueNextYear().save());
    const before = standing(door.model);
    const cancel = new AbortController();
    cancel.abort();
    expect(await renewWorkdays({ port: door.port, today: A_YEAR_LATER, signal: cancel.signal })).toEqual({
      kind: 'trouble',
      trouble: { kind: 'cancelled' },
    });
    expect(standing(door.model)).toEqual(before);
  });
});

describe.each(EXCEL_DOORS)('through the %s door', (name) => {
  async function opened(change?: (door: ReturnType<typeof openExcelDoor>) => void) {
    const lit = await litIn2022('file', dueNextYear().save());
    const door = openExcelDoor(name, lit.model.save());
    change?.(door);
    const before = standing(door.model);
    const result = await open(door);
    return { result, trips: door.host.traffic.roundTrips, unchanged: standing(door.model), before };
  }

  it('it costs a look and a change; a look where there is nothing to add, or nothing of ours', async () => {
    expect((await opened()).trips).toBe(2);
    const fresh = openExcelDoor(name, dueNextYear().save());
    await open(fresh);
    expect(fresh.host.traffic.roundTrips).toBe(1);
    const lit = await litIn2022('file', dueNextYear().save());
    await open(lit);
    const again = openExcelDoor(name, lit.model.save());
    expect(await open(again)).toEqual(renewed());
    expect(again.host.traffic.roundTrips).toBe(1);
  });

  it('a protected sheet is passed over', async () => {
    const { result, trips, unchanged, before } = await opened(({ host }) =>
      host.switches.circumstances.protectedSheets.add(SHEET),
    );
    expect([result, trips]).toEqual([renewed(), 1]);
    expect(unchanged).toEqual(before);
  });

  it.each(['AccessDenied', 'GeneralException'])(
    'where Excel refuses (%s) the list stands as it stood',
    async (code) => {
      const { result, unchanged, before } = await opened(({ host }) => {
        host.switches.failing = { batch: 2, when: 'before', code };
      });
      expect(result.kind).toBe('trouble');
      expect(unchanged).toEqual(before);
    },
  );

  it('cancelled after the look, nothing is changed', async () => {
    const lit = await litIn2022('file', dueNextYear().save());
    const { port, model, host } = openExcelDoor(name, lit.model.save());
    const before = standing(model);
    const cancel = new AbortController();
    const renewing = port.renewLightNames(
      () => {
        cancel.abort();
        return (each) => ({ ...each, formula: '{44599}' });
      },
      { signal: cancel.signal },
    );
    await expect(renewing).rejects.toMatchObject({ trouble: { kind: 'cancelled' } });
    expect(host.traffic.roundTrips).toBe(1);
    expect(standing(model)).toEqual(before);
  });
});
