import { afterEach, describe, expect, it } from '@jest/globals';
import type { Ledger } from '../src/core/ledger/ledger.ts';
import type { LedgerCells } from '../src/core/ledger/ledger-cells.ts';
import { readLedger } from '../src/core/ledger/read-ledger.ts';
import { planSheetLights } from '../src/core/lights/plan-sheet-lights.ts';
import { columnIndex, rowIndex } from '../src/core/sheet-grid.ts';
import type { WorkbookPort } from '../src/core/workbook-port.ts';
import { lightLedgers } from '../src/jobs/light-ledgers.ts';
import { HEAD_ROWS, locateIn } from '../src/jobs/located-sheets.ts';
import { readLedgers } from '../src/jobs/read-ledgers.ts';
import { readCells } from '../src/jobs/read-cells.ts';
import { closeDoors, DOORS, EXCEL_DOORS, openDoor } from './doors.ts';
import { madeLedger, MADE_LEDGER_SHEET, MADE_LEDGER_TODAY } from './made-ledger.ts';
import { GOVERNMENT_WORKBOOKS, LEDGER_WORKBOOKS, LEDGERS_NOT_HERE, SAMPLE_WORKBOOKS } from './workbooks.ts';

afterEach(closeDoors);
if (LEDGERS_NOT_HERE !== null) process.stderr.write(`${LEDGERS_NOT_HERE}\n`);

describe('who, by when and how far, read without the texts', () => {
  it.each([...GOVERNMENT_WORKBOOKS, ...SAMPLE_WORKBOOKS, ...LEDGER_WORKBOOKS])(
    'are in $file what reading everything says',
    async ({ bytes }) => {
      const { port } = openDoor('file', bytes());
      const survey = await port.survey({ heads: 'all', headRows: HEAD_ROWS });
      const inUse = { mappings: [], sheets: survey.sheets.map(({ name }) => name) };
      for (const { tables } of locateIn(survey, { kind: 'all' }, inUse).ledgers) {
        for (const { layout } of tables) {
          const read = (cells: LedgerCells) =>
            states(readLedger(layout, cells, { dateSystem: survey.dateSystem }));
          const alone = read(await readCells(port, layout, 'states', {}));
          expect(alone).toEqual(read(await readCells(port, layout, 'whole', {})));
        }
      }
    },
  );
});

/** 2,600 items with a total in between, a 5.13 that only its format tells from a date, and signatures below. */
function longLedger(): Uint8Array {
  const workbook = madeLedger(2600);
  const sheet = workbook.sheet(MADE_LEDGER_SHEET);
  if (sheet === undefined) throw new Error(MADE_LEDGER_SHEET);
  for (let column = 1; column < 14; column += 1) sheet.setValue(900, column, '');
  sheet.setValue(900, 0, '小计：898项');
  sheet.setValue(1500, 9, 5.13);
  sheet.setValue(2602, 0, '填表人：');
  return workbook.save();
}

describe('a long ledger', () => {
  it.each(DOORS)('is lit through the door "%s" as it is when everything is read', async (name) => {
    const bytes = longLedger();
    const lit = await lightLedgers(
      { port: openDoor(name, bytes).port, today: MADE_LEDGER_TODAY },
      { scope: { kind: 'active' } },
    );
    const whole = await readLedgers(
      { port: openDoor('file', bytes).port, today: MADE_LEDGER_TODAY },
      { scope: { kind: 'active' } },
    );
    if (lit.kind !== 'done' || whole.kind !== 'done') throw new Error('trouble');
    const ledgers = whole.value.sheets.flatMap((sheet) => (sheet.isLedger ? sheet.ledgers : []));
    const plans = planSheetLights(ledgers, { asOf: MADE_LEDGER_TODAY, soon: { days: 7, in: 'days' } });
    // Dates, words, and words that count from the meeting: one rule a colour.
    expect(lit.value.plans[0]?.rules.length).toBe(2);
    expect(JSON.stringify(lit.value.plans)).toBe(JSON.stringify(plans));
  });
});

describe('rows asked for alone', () => {
  it.each(EXCEL_DOORS)(
    'come through the door "%s" as they stand in the file, the others as holes',
    async (name) => {
      const bytes = madeLedger(40).save();
      const span = (first: number, last: number) => ({ first: rowIndex(first), last: rowIndex(last) });
      const request = {
        sheet: MADE_LEDGER_SHEET,
        firstRow: rowIndex(2),
        lastRow: rowIndex(41),
        columns: [0, 3, 4, 9].map((column) => ({ column: columnIndex(column), formats: column === 9 })),
        only: [span(5, 5), span(9, 12), span(41, 41)],
      };
      const cells = async (port: WorkbookPort) => [...(await port.readColumns(request)).columns];
      const expected = await cells(openDoor('file', bytes).port);
      expect(await cells(openDoor(name, bytes).port)).toEqual(expected);
      const [, seq] = expected[0] ?? [];
      expect(Object.values(seq?.values ?? [])).toEqual([4, 8, 9, 10, 11, 40]);
      expect(seq?.values[3]).toBe(4);
    },
  );
});

function states(ledger: Ledger) {
  const { firstDataRow, lastDataRow, nextTable } = ledger;
  const items = ledger.items.map((item) => {
    const { row, section, meetingDate, assignedOn, leadUnit, deadline, status, group, completedOn } = item;
    const { due, kind } = deadline;
    return { row, section, meetingDate, assignedOn, leadUnit, due, kind, status, group, completedOn };
  });
  return { items, firstDataRow, lastDataRow, nextTable };
}
