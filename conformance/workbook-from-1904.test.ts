import { afterEach, describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { differences } from './differences.ts';
import { closeDoors, DOORS, openDoor, type DoorName } from './doors.ts';
import { comparable, JOB_NAMES, runJobNamed, type JobName } from './jobs.ts';
import { area, madeLedger, MADE_LEDGER_SHEET, MADE_LEDGER_TODAY } from './made-ledger.ts';

afterEach(closeDoors);

const ROWS = 60;
const DAYS_TO_1904 = 1462;
const WORKBOOK = 'xl/workbook.xml';

/** The made ledger as Excel for Mac once stored it: the same days, each as a number 1,462 smaller. */
function ledgerFrom1904(): Uint8Array {
  const workbook = madeLedger(ROWS);
  const sheet = workbook.sheet(MADE_LEDGER_SHEET);
  if (sheet === undefined) throw new Error('the made ledger has its sheet');
  const cells = area(2, 0, ROWS + 1, 13);
  const formats = sheet.numberFormats(cells);
  for (const [down, row] of sheet.values(cells).entries()) {
    for (const [column, value] of row.entries()) {
      if (typeof value === 'number' && formats[down]?.[column] === 'yyyy/m/d')
        sheet.setValue(down + 2, column, value - DAYS_TO_1904);
    }
  }
  const parts = unzipSync(workbook.save());
  const text = strFromU8(parts[WORKBOOK] ?? new Uint8Array());
  const without = text.replace(/<workbookPr\b[^>]*?(\/>|>.*?<\/workbookPr>)/s, '');
  const counted = without.replace(/<(sheets|bookViews)\b/, '<workbookPr date1904="1"/><$1');
  return zipSync({ ...parts, [WORKBOOK]: strToU8(counted) });
}

async function results(door: DoorName, bytes: Uint8Array) {
  const { port, model } = openDoor(door, bytes);
  const given: Partial<Record<JobName, unknown>> = {};
  for (const job of JOB_NAMES)
    given[job] = comparable(await runJobNamed(job, { port, today: MADE_LEDGER_TODAY }));
  return { given, system: model.dateSystem };
}

describe.each(DOORS)('through the %s door', (door) => {
  it('a workbook that counts days from 1904 gives what the same days counted from 1900 give', async () => {
    const usual = await results('file', madeLedger(ROWS).save());
    const old = await results(door, ledgerFrom1904());
    expect(old.system).not.toEqual(usual.system);
    expect(differences(usual.given, old.given)).toEqual([]);
  });
});
