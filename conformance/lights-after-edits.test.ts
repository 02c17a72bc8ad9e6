import { afterEach, describe, expect, it } from '@jest/globals';
import type { DayNumber } from '../src/core/calendar/day-number.ts';
import { lightsContext } from '../src/core/lights/lights-context.ts';
import { isOwnLight } from '../src/core/lights/light-plan.ts';
import { planSheetLights } from '../src/core/lights/plan-sheet-lights.ts';
import { DEFAULT_SETTINGS, type LedgerSettings } from '../src/core/settings/ledger-settings.ts';
import { writeSettings } from '../src/core/settings/settings-xml.ts';
import type { WorkbookPort } from '../src/core/workbook-port.ts';
import { lightLedgers } from '../src/jobs/light-ledgers.ts';
import { readSheets } from '../src/jobs/read-ledgers.ts';
import { removeLights } from '../src/jobs/remove-lights.ts';
import { openWorkbook } from '../src/xlsx/open-workbook.ts';
import type { XlsxWorkbook } from '../src/xlsx/workbook.ts';
import { withRowsHidden, withRowsInserted, withSheetCopied } from './as-excel-edits.ts';
import { closeDoors, DOORS, openDoor, type DoorName } from './doors.ts';
import { area } from './made-ledger.ts';
import {
  dayOfMeeting,
  LAYOUTS,
  ledgerOfMeetings,
  MEETINGS_SHEET,
  WORDS,
  type Layout,
} from './many-meetings.ts';
import { seenHues } from './seen-lights.ts';
import { reopened, workbookFacts } from './sheet-facts.ts';

afterEach(closeDoors);

const ALL = { scope: { kind: 'all' } } as const;
const TODAY = dayOfMeeting(2);
const COPY = '督办台账 (2)';

const SETTINGS: LedgerSettings = {
  ...DEFAULT_SETTINGS,
  lights: { ...DEFAULT_SETTINGS.lights, scheme: 'red-yellow-green' },
  checks: {
    ...DEFAULT_SETTINGS.checks,
    thresholds: { ...DEFAULT_SETTINGS.checks.thresholds, dueSoonIn: 'workdays' },
  },
};

/** Eight meetings of three items each (rows 2 to 25 where none has a heading), and two rules of the user's own. */
function ledger(layout: Layout = 'in every row'): Uint8Array {
  const workbook = ledgerOfMeetings(layout, 8, WORDS.slice(0, 3));
  const sheet = workbook.sheet(MEETINGS_SHEET);
  const paint = { fill: '#CCE5FF', font: '#003366', stopIfTrue: false };
  sheet?.addConditionalFormat({ areas: [area(0, 0, 40, 6)], formula: '$A1="weak"', ...paint });
  sheet?.addConditionalFormat({ areas: [area(2, 2, 9, 4)], formula: 'C3="strong"', ...paint });
  return workbook.save();
}

async function light(port: WorkbookPort) {
  await port.saveSettings(writeSettings(SETTINGS));
  const result = await lightLedgers({ port, today: TODAY }, ALL);
  if (result.kind !== 'done') throw new Error(result.trouble.kind);
  return result.value;
}

/** Lit up twice through a door, as it is saved then. */
async function litTwice(door: DoorName, bytes: Uint8Array): Promise<Uint8Array> {
  const { port, model } = openDoor(door, bytes);
  await light(port);
  await light(port);
  return model.save();
}

const ownRules = (model: XlsxWorkbook, sheet = MEETINGS_SHEET) =>
  (reopened(model).sheet(sheet)?.conditionalFormats ?? []).filter(({ formulas }) =>
    formulas.some(isOwnLight),
  );
const names = (model: XlsxWorkbook, sheet = MEETINGS_SHEET) =>
  reopened(model)
    .sheet(sheet)
    ?.names.map(({ name }) => name);

/** The rows whose colour is not what core means by them now. */
async function wrongRows(model: XlsxWorkbook, port: WorkbookPort, on: DayNumber) {
  const read = await readSheets({ port, today: on }, ALL);
  if (read.kind !== 'done') throw new Error(read.trouble.kind);
  const ledgers = read.value.sheets.flatMap((sheet) => (sheet.isLedger ? sheet.ledgers : []));
  return planSheetLights(ledgers, lightsContext(on, SETTINGS)).flatMap(({ sheet, rows }) => {
    const seen = seenHues(model, ledgers, sheet, on);
    return rows.flatMap(({ row, hue }) =>
      seen(row) === hue ? [] : [{ sheet, row: row + 1, hue, seen: seen(row) }],
    );
  });
}

describe.each(DOORS)('lit twice through the %s door', (door) => {
  it.each(LAYOUTS)(
    'with meetings %s: sorted, 10 rows inserted in the middle and below, then cleared',
    async (layout) => {
      const changed = (bytes: Uint8Array) => {
        // Between the first and the second item of a meeting, and right below the last item.
        const last = layout === 'in a heading' ? 33 : 25;
        const middle = layout === 'in a heading' ? 10 : 8;
        const longer = withRowsInserted(
          withRowsInserted(bytes, MEETINGS_SHEET, last, 10),
          MEETINGS_SHEET,
          middle,
          10,
        );
        const workbook = openWorkbook(longer);
        const sheet = workbook.sheet(MEETINGS_SHEET);
        if (sheet === undefined) throw new Error(MEETINGS_SHEET);
        // Two of the new rows are filled in, with dates.
        for (const [row, due] of [
          [middle + 3, TODAY - 1],
          [last + 12, TODAY + 1],
        ] as const) {
          sheet.setStyle(area(row, 4, row, 4), { numberFormat: 'yyyy/m/d' });
          const cells = [100 + row, '', `整治第${String(row)}段河道`, '市水务局', due, '推进中'];
          for (const [column, value] of cells.entries()) if (value !== '') sheet.setValue(row, column, value);
        }
        if (layout === 'in every row') {
          // Excel sorts values and leaves conditional formats where they are.
          const rows = sheet.values(area(18, 0, 34, 6)).reverse();
          for (const [down, row] of rows.entries()) {
            for (const [column, value] of row.entries()) sheet.setValue(18 + down, column, value);
          }
        }
        return workbook.save();
      };
      const lit = await litTwice(door, ledger(layout));
      const { port, model } = openDoor(door, changed(lit));
      expect(ownRules(model).length).toBe(ownRules(openWorkbook(lit)).length);
      for (const on of [TODAY, dayOfMeeting(5), dayOfMeeting(9)]) {
        expect(await wrongRows(model, port, on)).toEqual([]);
      }
      // Renewed, there are as many; cleared, none, and the rest is as if there had never been any.
      await light(port);
      expect(await wrongRows(model, port, TODAY)).toEqual([]);
      expect(names(model)).toEqual(['督办_工作日']);
      await removeLights({ port, today: TODAY }, ALL);
      expect(ownRules(model)).toEqual([]);
      expect(names(model)).toEqual([]);
      expect(workbookFacts(reopened(model))).toEqual(workbookFacts(openWorkbook(changed(ledger(layout)))));
    },
  );

  it('the copy of a sheet has lights of its own: known, renewed, and taken off without the original’s', async () => {
    const lit = await litTwice(door, ledger());
    const { port, model } = openDoor(door, withSheetCopied(lit, MEETINGS_SHEET, COPY));
    const count = ownRules(model).length;
    expect(count).toBeGreaterThan(2);
    expect([ownRules(model, COPY).length, names(model, COPY)]).toEqual([count, ['督办_工作日']]);
    expect(await wrongRows(model, port, dayOfMeeting(3))).toEqual([]);
    const { painted } = await light(port);
    expect(painted).toEqual([
      { removed: count, added: count },
      { removed: count, added: count },
    ]);
    expect([ownRules(model).length, ownRules(model, COPY).length]).toEqual([count, count]);
    await removeLights({ port, today: TODAY }, { scope: { kind: 'sheet', sheet: COPY } });
    expect([ownRules(model).length, ownRules(model, COPY).length]).toEqual([count, 0]);
    expect([names(model), names(model, COPY)]).toEqual([['督办_工作日'], []]);
    expect(
      await wrongRows(model, port, dayOfMeeting(3)).then((rows) => rows.map(({ sheet }) => sheet)),
    ).not.toContain(MEETINGS_SHEET);
    await removeLights({ port, today: TODAY }, ALL);
    expect(workbookFacts(reopened(model))).toEqual(
      workbookFacts(openWorkbook(withSheetCopied(ledger(), MEETINGS_SHEET, COPY))),
    );
  });

  it('rows that a filter hides are lit like the others and stay hidden', async () => {
    const hidden = withRowsHidden(ledger(), MEETINGS_SHEET, [4, 5, 12]);
    const isHidden = (model: XlsxWorkbook) =>
      Array.from({ length: 30 }, (_, row) => reopened(model).sheet(MEETINGS_SHEET)?.rowHidden(row));
    const before = isHidden(openWorkbook(hidden));
    expect(before.filter(Boolean)).toHaveLength(3);
    const { port, model } = openDoor(door, hidden);
    const { plans } = await light(port);
    expect(isHidden(model)).toEqual(before);
    const hues = new Map(plans.flatMap(({ rows }) => rows.map(({ row, hue }) => [row as number, hue])));
    expect([4, 5, 12].map((row) => hues.get(row) ?? null)).not.toContain(null);
    expect(await wrongRows(model, port, TODAY)).toEqual([]);
    await removeLights({ port, today: TODAY }, ALL);
    expect(isHidden(model)).toEqual(before);
  });
});
