import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DayNumber } from '../../src/core/calendar/day-number.ts';
import { isoDay } from '../../src/core/calendar/iso.ts';
import { dayFromSerial } from '../../src/core/calendar/serial.ts';
import { lightsContext } from '../../src/core/lights/lights-context.ts';
import { planSheetLights } from '../../src/core/lights/plan-sheet-lights.ts';
import type { CellValue } from '../../src/core/sheet-grid.ts';
import { lightLedgers, type LightOutcome } from '../../src/jobs/light-ledgers.ts';
import { createSay } from '../../src/messages/index.ts';
import { openWorkbook } from '../../src/xlsx/open-workbook.ts';
import { createXlsxPort } from '../../src/xlsx/xlsx-port.ts';
import { look, looks } from './look.ts';
import { closeOffice, renderAhead } from './office.ts';
import { columnsOf, putOffWorkbook } from './put-off-workbook.ts';
import { expectedRows, shining } from './shining.ts';
import { ledgersOf } from './workbooks.ts';

afterAll(closeOffice);

const MINUTES = 60_000;
const FOLDER = '.artifacts/judge/put-off';
const words = createSay('zh-CN');
/** 2022-02-07, the day of many of these deadlines. */
const MONDAY = 44_599 as DayNumber;
const DAYS = [-3, 1, 20, 37, 60].map((later) => (MONDAY + later) as DayNumber);

/** Lit up, and then edited as a clerk would, the lights as they were painted. */
interface Lit {
  readonly path: string;
  readonly edited: string;
  readonly outcome: LightOutcome;
}
const lit = new Map<'rules' | 'columns', Lit>();

/** What a clerk types into the column that puts off (and into 完成时限) after the lights were painted. */
const EDITS: readonly (readonly [row: number, column: 'due' | 'putOff', value: CellValue])[] = [
  [1, 'putOff', 44_650],
  [2, 'putOff', ''],
  [3, 'putOff', 44_650],
  [8, 'putOff', 44_650],
  [10, 'putOff', 44_640],
  [14, 'putOff', 44_650],
  [18, 'putOff', 44_650],
  [20, 'putOff', 44_650],
  [21, 'putOff', ''],
  [25, 'putOff', 44_650],
  [28, 'due', 44_600],
];

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  const workbook = join(FOLDER, '延期.xlsx');
  writeFileSync(workbook, putOffWorkbook());
  for (const by of ['rules', 'columns'] as const) {
    const model = openWorkbook(readFileSync(workbook));
    const asked = by === 'columns' ? { lights: { column: true, dayColumn: true }, words } : {};
    const result = await lightLedgers(
      { port: createXlsxPort(model), today: MONDAY },
      { scope: { kind: 'all' }, ...asked },
    );
    if (result.kind === 'trouble') throw new Error(result.trouble.kind);
    const path = join(FOLDER, `${by}.xlsx`);
    writeFileSync(path, model.save());
    const edited = join(FOLDER, `${by}-edited.xlsx`);
    const again = openWorkbook(readFileSync(path));
    for (const sheet of again.sheets) {
      const { due, putOff } = columnsOf(sheet.name);
      for (const [row, column, value] of EDITS) sheet.setValue(row, column === 'due' ? due : putOff, value);
    }
    writeFileSync(edited, again.save());
    lit.set(by, { path, edited, outcome: result.value });
  }
  await renderAhead(
    [...lit.values()].flatMap(({ path, edited }) =>
      [path, edited].flatMap((file) => DAYS.flatMap((day) => looks(file, isoDay(day)))),
    ),
  );
}, 10 * MINUTES);

describe.each(['rules', 'columns'] as const)(
  'deadlines put off by a column of their own, lit by %s',
  (by) => {
    it(
      'shine as the day in force says, day after day',
      async () => {
        const { path, outcome } = made(by);
        for (const day of DAYS) {
          const sheets = await look(path, isoDay(day));
          for (const plan of plansOf(outcome, outcome.ledgers, day)) {
            const sheet = sheets.find(({ name }) => name === plan.sheet);
            if (sheet === undefined) throw new Error(plan.sheet);
            const at = { sheet: plan.sheet, day: isoDay(day) };
            expect({ ...at, rows: shining(sheet, plan) }).toEqual({ ...at, rows: expectedRows(plan, sheet) });
            for (const column of plan.columns) {
              const [heading] = column.headingRows;
              const place = sheet.cells[heading ?? 0]?.lastIndexOf(column.heading) ?? -1;
              for (const { top, bottom } of column.runs) {
                for (let row: number = top; row <= bottom; row += 1) {
                  const about = { ...at, column: column.heading, row: row + 1 };
                  const seen = sheet.cells[row]?.[place];
                  expect({ ...about, says: seen }).toEqual({
                    ...about,
                    says: asShown(column.shown(row as typeof top)),
                  });
                }
              }
            }
          }
        }
      },
      5 * MINUTES,
    );

    it(
      'follow a date that is typed into the column, changed or taken out, without being painted anew',
      async () => {
        const { edited, outcome } = made(by);
        const ledgers = await ledgersOf(edited);
        for (const day of DAYS) {
          const sheets = await look(edited, isoDay(day));
          for (const plan of plansOf(outcome, ledgers, day)) {
            const sheet = sheets.find(({ name }) => name === plan.sheet);
            if (sheet === undefined) throw new Error(plan.sheet);
            const [seen, meant] = [shining(sheet, plan), expectedRows(plan, sheet)];
            for (const [row] of EDITS) {
              const at = { sheet: plan.sheet, day: isoDay(day), row: row + 1 };
              expect({ ...at, shows: seen[String(row + 1)] }).toEqual({
                ...at,
                shows: meant[String(row + 1)],
              });
            }
          }
        }
      },
      5 * MINUTES,
    );
  },
);

function made(by: 'rules' | 'columns'): Lit {
  const found = lit.get(by);
  if (found === undefined) throw new Error(by);
  return found;
}

function plansOf(outcome: LightOutcome, ledgers: LightOutcome['ledgers'], day: DayNumber) {
  const { settings } = outcome.settings;
  const lights = { ...settings.lights, ...outcome.lights };
  return planSheetLights(ledgers, { ...lightsContext(day, settings), settings: lights, words });
}

function asShown(value: CellValue): string {
  if (typeof value !== 'number') return String(value);
  const day = dayFromSerial(value, 1900);
  return day === null ? '' : isoDay(day);
}
