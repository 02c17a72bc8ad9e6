import { afterEach, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { isOwnLight } from '../src/core/lights/light-plan.ts';
import { lightLedgers } from '../src/jobs/light-ledgers.ts';
import { removeLights } from '../src/jobs/remove-lights.ts';
import { DEFAULT_SETTINGS } from '../src/core/settings/ledger-settings.ts';
import { writeSettings } from '../src/core/settings/settings-xml.ts';
import { closeDoors, DOORS, openDoor, type OpenDoor } from './doors.ts';
import { area } from './made-ledger.ts';
import { openWorkbook } from '../src/xlsx/open-workbook.ts';
import type { XlsxSheet } from '../src/xlsx/workbook.ts';
import { reopened, workbookFacts } from './sheet-facts.ts';
import { GOVERNMENT_WORKBOOKS, governmentWorkbook } from './workbooks.ts';

afterEach(closeDoors);

const SHEET = '督办台账';
const { asOf, bytes } = governmentWorkbook('g01.xlsx');
const ALL = { scope: { kind: 'all' } } as const;

const IN_WORKDAYS = {
  ...DEFAULT_SETTINGS,
  lights: { ...DEFAULT_SETTINGS.lights, scheme: 'red-yellow-green' as const },
  checks: {
    ...DEFAULT_SETTINGS.checks,
    thresholds: { ...DEFAULT_SETTINGS.checks.thresholds, dueSoonIn: 'workdays' as const },
  },
};

async function light({ port }: OpenDoor) {
  const result = await lightLedgers({ port, today: asOf }, ALL);
  if (result.kind !== 'done') throw new Error(result.trouble.kind);
  return result.value;
}

const namesOf = ({ model }: OpenDoor) =>
  reopened(model)
    .sheet(SHEET)
    ?.names.map(({ name }) => name);

describe.each(DOORS)('through the %s door', (name) => {
  it('lights in working days bring one name, renewed and not doubled, that goes with them', async () => {
    const door = openDoor(name, bytes());
    await door.port.saveSettings(writeSettings(IN_WORKDAYS));
    const before = workbookFacts(reopened(door.model));
    await light(door);
    expect(namesOf(door)).toEqual(['督办_工作日']);
    const once = workbookFacts(reopened(door.model));
    await light(door);
    expect(namesOf(door)).toEqual(['督办_工作日']);
    expect(workbookFacts(reopened(door.model))).toEqual(once);
    await removeLights({ port: door.port, today: asOf }, ALL);
    expect(namesOf(door)).toEqual([]);
    expect(workbookFacts(reopened(door.model))).toEqual(before);
  });

  it('a user’s own name that is called like ours, and holds something else, stays', async () => {
    const door = openDoor(name, bytes());
    door.model.sheet(SHEET)?.setName('督办_工作日', '$A$1:$A$9');
    await light(door);
    await removeLights({ port: door.port, today: asOf }, ALL);
    expect(door.model.sheet(SHEET)?.names).toEqual([{ name: '督办_工作日', formula: '$A$1:$A$9' }]);
  });

  it('nothing is painted where working days would need that name, and it is said why', async () => {
    const door = openDoor(name, bytes());
    await door.port.saveSettings(writeSettings(IN_WORKDAYS));
    door.model.sheet(SHEET)?.setName('督办_工作日', '$A$1:$A$9');
    const before = workbookFacts(reopened(door.model));
    expect(await lightLedgers({ port: door.port, today: asOf }, ALL)).toEqual({
      kind: 'trouble',
      trouble: { kind: 'name-taken', sheet: SHEET, name: '督办_工作日' },
    });
    expect(workbookFacts(reopened(door.model))).toEqual(before);
  });

  it('another scheme takes the place of the first', async () => {
    const door = openDoor(name, bytes());
    await light(door);
    const many = await lightLedgers(
      { port: door.port, today: asOf },
      { ...ALL, lights: { scheme: 'red-yellow-green' } },
    );
    if (many.kind !== 'done') throw new Error(many.trouble.kind);
    const rules = reopened(door.model).sheet(SHEET)?.conditionalFormats ?? [];
    const own = rules.filter(({ formulas }) => formulas.some(isOwnLight));
    expect(own.map(({ formulas }) => formulas[0])).toEqual(
      many.value.plans[0]?.rules.map(({ formula }) => formula),
    );
  });
});

describe.each(DOORS)('on a sheet that is no plain one, through the %s door', (name) => {
  async function litAndCleared(change: (sheet: XlsxSheet) => void) {
    const workbook = openWorkbook(bytes());
    const sheet = workbook.sheet(SHEET);
    if (sheet === undefined) throw new Error(SHEET);
    change(sheet);
    const door = openDoor(name, workbook.save());
    const before = workbookFacts(reopened(door.model));
    const { plans, painted } = await light(door);
    expect(painted).toEqual(plans.map(({ rules }) => ({ removed: 0, added: rules.length })));
    expect(plans[0]?.rules.length).toBeGreaterThan(0);
    const cleared = await removeLights({ port: door.port, today: asOf }, ALL);
    expect(cleared).toMatchObject({
      kind: 'done',
      value: { sheets: [{ removed: plans[0]?.rules.length }] },
    });
    expect(workbookFacts(reopened(door.model))).toEqual(before);
  }

  it('with an Excel table over the ledger, lights come and go', async () => {
    await litAndCleared((sheet) => {
      const used = sheet.used();
      if (used === null) throw new Error('an empty sheet');
      const rows = sheet.values(used);
      const at = rows.findIndex((row) => row.includes('序号'));
      const titles = rows[at] ?? [];
      const width = titles.findIndex((title) => title === '');
      const right = used.left + (width < 0 ? titles.length : width) - 1;
      sheet.addTable('督办', area(used.top + at, used.left, used.bottom, right));
    });
  });

  it('with two thousand rules of the user’s own, ours come and go and theirs keep their order', async () => {
    await litAndCleared((sheet) => {
      for (let at = 0; at < 2000; at += 1) {
        sheet.addConditionalFormat({
          areas: [area(at % 40, 0, at % 40, 5)],
          formula: `$A${String((at % 40) + 1)}=${String(at)}`,
          fill: '#CCE5FF',
          font: '#003366',
          stopIfTrue: false,
        });
      }
    });
  });
});

describe('a file', () => {
  it.each(GOVERNMENT_WORKBOOKS)('has its sheets back to the byte when $file is cleared', async (workbook) => {
    const door = openDoor('file', workbook.bytes());
    const before = unzipSync(workbook.bytes());
    const lit = await lightLedgers({ port: door.port, today: workbook.asOf }, ALL);
    if (lit.kind === 'trouble') return;
    const again = openDoor('file', door.model.save());
    await removeLights({ port: again.port, today: workbook.asOf }, ALL);
    const after = unzipSync(again.model.save());
    const sheets = Object.keys(before).filter((part) => part.startsWith('xl/worksheets/sheet'));
    expect(sheets.length).toBeGreaterThan(0);
    for (const part of [...sheets, 'xl/workbook.xml']) {
      expect({
        part,
        same: Buffer.compare(Buffer.from(before[part] ?? []), Buffer.from(after[part] ?? [])),
      }).toEqual({
        part,
        same: 0,
      });
    }
  });
});
