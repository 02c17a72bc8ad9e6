import { afterEach, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../src/core/settings/ledger-settings.ts';
import { readSettings, writeSettings } from '../src/core/settings/settings-xml.ts';
import { DEFAULT_SUMMARY_SETTINGS } from '../src/core/summary/summary-settings.ts';
import { columnIndex, rowIndex } from '../src/core/sheet-grid.ts';
import { SETTINGS_NAMESPACE } from '../src/core/workbook-port.ts';
import type { Switches } from '../workbench/officejs/live/switches.ts';
import { closeDoors, openExcelDoor, type OpenExcelDoor } from './doors.ts';
import { runJobNamed } from './jobs.ts';
import { day, governmentWorkbook } from './workbooks.ts';

afterEach(closeDoors);

const workbook = governmentWorkbook('g02.xlsx');

/** A workbook whose last issue was no. 5. */
async function numbered(): Promise<OpenExcelDoor> {
  const door = openExcelDoor('excel 1.14', workbook.bytes());
  const summary = { ...DEFAULT_SUMMARY_SETTINGS, lastIssue: { number: 5, from: day('2022-01-03') } };
  await door.port.saveSettings(writeSettings({ ...DEFAULT_SETTINGS, summary }));
  await door.port.select({ sheet: '1.28会议', row: rowIndex(0), column: columnIndex(0) });
  door.host.resetCounters();
  return door;
}
const summarise = ({ port }: OpenExcelDoor) => runJobNamed('summarise', { port, today: workbook.asOf });
const keptIn = ({ model }: OpenExcelDoor) =>
  readSettings(model.customXml(SETTINGS_NAMESPACE)).settings.summary.lastIssue?.number;
const sheetsOf = ({ model }: OpenExcelDoor) => model.sheets.map(({ name }) => name);

type When = NonNullable<Switches['failing']>['when'];

it.each<{ readonly moment: string; readonly when: When }>([
  { moment: 'before Excel did anything', when: 'before' },
  { moment: 'half-way', when: { afterActions: 60 } },
  { moment: 'when Excel had done all and only the answer was lost', when: 'after' },
])('a sheet that is lost $moment leaves its number free', async ({ when }) => {
  const whole = await numbered();
  await summarise(whole);
  expect(keptIn(whole)).toBe(6);
  const actions = whole.host.traffic.batches.filter(({ cleanup }) => !cleanup).map((sent) => sent.actions);
  // The look and the writing; a look is over before it breaks half-way.
  const lost = [actions.length - 1, actions.length].filter(
    (batch) => typeof when === 'string' || (actions[batch - 1] ?? 0) > when.afterActions,
  );
  expect(lost.length).toBeGreaterThan(0);
  for (const batch of lost) {
    const door = await numbered();
    const before = sheetsOf(door);
    door.host.switches.failing = { batch, when };
    expect((await summarise(door)).kind).toBe('trouble');
    expect([keptIn(door), sheetsOf(door)]).toEqual([5, before]);
    door.host.switches.failing = null;
    expect(await summarise(door)).toMatchObject({ kind: 'done', value: { issue: 6, issueNotKept: false } });
    expect(keptIn(door)).toBe(6);
  }
});
