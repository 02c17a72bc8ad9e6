import { afterEach, describe, expect, it } from '@jest/globals';
import { isOwnLight } from '../src/core/lights/light-plan.ts';
import { openWorkbook } from '../src/xlsx/open-workbook.ts';
import type { XlsxSheet } from '../src/xlsx/workbook.ts';
import { differences } from './differences.ts';
import { closeDoors, DOORS, openDoor, type OpenDoor } from './doors.ts';
import { runJobNamed } from './jobs.ts';
import { area } from './made-ledger.ts';
import { reopened, ruleFacts } from './sheet-facts.ts';
import { governmentWorkbook } from './workbooks.ts';

afterEach(closeDoors);

const { asOf, bytes } = governmentWorkbook('g01.xlsx');
const SHEET = '督办台账';

/** g01 with two rules of the user's own, the stronger first. */
function withUsersRules(): Uint8Array {
  const workbook = openWorkbook(bytes());
  const sheet = ledgerOf(workbook);
  const paint = { fill: '#CCE5FF', font: '#003366', stopIfTrue: false };
  sheet.addConditionalFormat({ areas: [area(0, 0, 40, 12)], formula: '$A1="weak"', ...paint });
  sheet.addConditionalFormat({ areas: [area(2, 2, 9, 4)], formula: 'C3="strong"', ...paint });
  return workbook.save();
}

function ledgerOf(workbook: { sheet(name: string): XlsxSheet | undefined }): XlsxSheet {
  const sheet = workbook.sheet(SHEET);
  if (sheet === undefined) throw new Error(`No sheet ${SHEET}`);
  return sheet;
}

const isOurs = (rule: unknown) => isOwnLight(JSON.stringify(rule).replaceAll('\\"', '"'));

const rulesOf = ({ model }: OpenDoor) => ruleFacts(ledgerOf(reopened(model)));
const light = ({ port }: OpenDoor) => runJobNamed('light', { port, today: asOf });

describe.each(DOORS)('through the %s door', (name) => {
  it('users’ own rules keep their place and priority', async () => {
    const door = openDoor(name, withUsersRules());
    const before = rulesOf(door);
    expect(before.length).toBeGreaterThanOrEqual(2);
    expect((await light(door)).kind).toBe('done');
    const after = rulesOf(door);
    expect(after.filter((rule) => !isOurs(rule))).toEqual(before);
    expect(after.filter(isOurs).length).toBeGreaterThan(0);
  });

  it('lighting twice doubles nothing', async () => {
    const door = openDoor(name, withUsersRules());
    await light(door);
    const once = rulesOf(door);
    await light(door);
    expect(differences(once, rulesOf(door))).toEqual([]);
  });

  it('removing the lights leaves the rules as they were', async () => {
    const door = openDoor(name, withUsersRules());
    const before = rulesOf(door);
    await light(door);
    const lit = rulesOf(door).filter(isOurs).length;
    expect(await door.port.removeLights(SHEET)).toBe(lit);
    expect(differences(before, rulesOf(door))).toEqual([]);
    expect(await door.port.removeLights(SHEET)).toBe(0);
  });
});
