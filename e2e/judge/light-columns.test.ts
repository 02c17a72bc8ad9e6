import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { madeLedgerFrom1904 } from '../../conformance/made-ledger-from-1904.ts';
import type { DayNumber } from '../../src/core/calendar/day-number.ts';
import { isoDay, parseIsoDay } from '../../src/core/calendar/iso.ts';
import { dayFromSerial } from '../../src/core/calendar/serial.ts';
import { lightsContext } from '../../src/core/lights/lights-context.ts';
import { planSheetLights } from '../../src/core/lights/plan-sheet-lights.ts';
import { rowIndex, type CellValue, type DateSystem } from '../../src/core/sheet-grid.ts';
import { lightLedgers, type LightOutcome } from '../../src/jobs/light-ledgers.ts';
import { createSay } from '../../src/messages/index.ts';
import { openWorkbook } from '../../src/xlsx/open-workbook.ts';
import { createXlsxPort } from '../../src/xlsx/xlsx-port.ts';
import { look, looks } from './look.ts';
import { madeWorkbooks } from './made-workbooks.ts';
import { closeOffice, renderAhead } from './office.ts';
import { expectedRows, shining } from './shining.ts';

afterAll(closeOffice);

const MINUTES = 60_000;
const FOLDER = '.artifacts/judge/columns';
const words = createSay('zh-CN');
const FRIDAY = parseIsoDay('2022-01-28') as DayNumber;
/** A Friday, a make-up Sunday two days later, and the first day of work after the Spring Festival. */
const DAYS = [0, 2, 10].map((later) => (FRIDAY + later) as DayNumber);

function workbooks(): readonly string[] {
  mkdirSync(FOLDER, { recursive: true });
  const from1904 = join(FOLDER, '1904.xlsx');
  writeFileSync(from1904, madeLedgerFrom1904(40));
  const samples = readdirSync('samples')
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => join('samples', file));
  return [...samples, ...madeWorkbooks(), from1904];
}

interface Lit {
  readonly path: string;
  readonly outcome: LightOutcome;
  readonly dateSystem: DateSystem;
}
const lit = new Map<string, Lit>();

beforeAll(async () => {
  for (const [index, workbook] of workbooks().entries()) {
    const model = openWorkbook(readFileSync(workbook));
    const result = await lightLedgers(
      { port: createXlsxPort(model), today: FRIDAY },
      { scope: { kind: 'all' }, lights: { column: true, dayColumn: true }, words },
    );
    if (result.kind === 'trouble') throw new Error(`${workbook}: ${result.trouble.kind}`);
    const path = join(FOLDER, `lit-${String(index)}.xlsx`);
    writeFileSync(path, model.save());
    lit.set(workbook, { path, outcome: result.value, dateSystem: model.dateSystem });
  }
  await renderAhead([...lit.values()].flatMap(({ path }) => DAYS.flatMap((day) => looks(path, isoDay(day)))));
}, 10 * MINUTES);

describe.each(workbooks())('the columns beside %s, as LibreOffice works them out', (workbook) => {
  it(
    'say in every row what core expects, and light it by the column of days, on three days across a holiday',
    async () => {
      const made = lit.get(workbook);
      if (made === undefined) throw new Error(workbook);
      const { path, outcome, dateSystem } = made;
      for (const day of DAYS) {
        const sheets = await look(path, isoDay(day));
        const context = { ...lightsContext(day, outcome.settings.settings), words };
        const settings = { ...outcome.lights };
        for (const plan of planSheetLights(outcome.ledgers, { ...context, settings })) {
          const sheet = sheets.find(({ name }) => name === plan.sheet);
          if (sheet === undefined) throw new Error(plan.sheet);
          const { cells } = sheet;
          // The rules go by the column of days.
          const lights = { day: isoDay(day), rows: shining(sheet, plan) };
          expect(lights).toEqual({ day: isoDay(day), rows: expectedRows(plan, sheet) });
          for (const column of plan.columns) {
            const [heading = rowIndex(0)] = column.headingRows;
            const at = cells[heading]?.lastIndexOf(column.heading) ?? -1;
            const rows = column.runs.flatMap(({ top, bottom }) =>
              Array.from({ length: bottom - top + 1 }, (_, down) => rowIndex(top + down)),
            );
            const about = { sheet: plan.sheet, day: isoDay(day), column: column.heading };
            const seen = rows.map((row) => [row + 1, cells[row]?.[at]]);
            const meant = rows.map((row) => [row + 1, asShown(column.shown(row), dateSystem)]);
            expect({ ...about, rows: seen }).toEqual({ ...about, rows: meant });
          }
        }
      }
    },
    10 * MINUTES,
  );
});

function asShown(value: CellValue, system: DateSystem): string {
  if (typeof value !== 'number') return String(value);
  const day = dayFromSerial(value, system);
  return day === null ? '' : isoDay(day);
}
