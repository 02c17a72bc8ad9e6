import { afterAll, describe, expect, it } from '@jest/globals';
import { isoDay } from '../../src/core/calendar/iso.ts';
import type { DayNumber } from '../../src/core/calendar/day-number.ts';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import type { LightPlan } from '../../src/core/lights/light-plan.ts';
import { planLights } from '../../src/core/lights/plan-lights.ts';
import { look, type LookedAtSheet } from './look.ts';
import { closeOffice } from './office.ts';
import { ledgersOf, saveLit, workbooksToJudge } from './workbooks.ts';

afterAll(closeOffice);

const MINUTES = 60_000;
/** To judge by where a workbook has no open item with a day: 2022-02-07. */
const NO_DAY = 44_599 as DayNumber;

describe.each(workbooksToJudge())('the lights of %s, as LibreOffice shows them', (workbook) => {
  it(
    'shine on the right rows, day after day, and leave every value as it was',
    async () => {
      const ledgers = await ledgersOf(workbook);
      if (ledgers.length === 0) {
        await expect(saveLit(workbook, NO_DAY)).rejects.toThrow('no-ledger');
        return;
      }
      const due = middleDueDay(ledgers) ?? NO_DAY;
      const today = (due - 3) as DayNumber;
      const { path, outcome } = await saveLit(workbook, today);
      for (const day of daysToJudge(workbook, due)) {
        const sheets = await look(path, isoDay(day));
        const seen = outcome.plans.map((plan) => [plan.sheet, shining(sheetNamed(sheets, plan.sheet), plan)]);
        const meant = outcome.ledgers.map((ledger) => {
          const expected = planLights(ledger, {
            asOf: day,
            dueSoonDays: outcome.settings.settings.dueSoonDays,
          });
          return [expected.sheet, expectedRows(expected, sheetNamed(sheets, expected.sheet))];
        });
        expect({ day: isoDay(day), rows: seen }).toEqual({ day: isoDay(day), rows: meant });
        if (day !== today) continue;
        expect(valuesOf(sheets)).toEqual(valuesOf(await look(workbook, isoDay(day))));
      }
    },
    10 * MINUTES,
  );
});

/** Today, a due day, the day after it and a month later; of the many shared workbooks, today. */
function daysToJudge(workbook: string, due: DayNumber): readonly DayNumber[] {
  const days = [due - 3, due, due + 1, due + 30] as DayNumber[];
  return workbook.startsWith('..') ? days.slice(0, 1) : days;
}

function valuesOf(sheets: readonly LookedAtSheet[]) {
  return sheets.map(({ name, cells }) => [name, cells]);
}

/** `'5': '#FFC7CE'`: the rows (as people count them) that show one of the plan's colours. */
type Shining = Readonly<Record<string, string>>;

function shining(sheet: LookedAtSheet, plan: LightPlan): Shining {
  const colours = new Set(plan.rules.map(({ paint }) => paint.fill.toUpperCase()));
  const rows: Record<string, string> = {};
  for (const [row, cells] of sheet.shown) {
    // A cell under a merged one shows that one's colour.
    const fills = cells.flatMap(({ fill, covered }) =>
      fill !== undefined && covered !== true && colours.has(fill) ? [fill] : [],
    );
    if (fills.length > 0) rows[String(row + 1)] = [...new Set(fills)].join(' and ');
  }
  return rows;
}

function expectedRows(plan: LightPlan, sheet: LookedAtSheet): Shining {
  const fills = new Map(plan.rules.map(({ light, paint }) => [light, paint.fill.toUpperCase()]));
  const rows: Record<string, string> = {};
  for (const { row, light } of plan.rows) {
    const fill = fills.get(light);
    if (fill !== undefined && sheet.shown.has(row)) rows[String(row + 1)] = fill;
  }
  return rows;
}

function middleDueDay(ledgers: readonly Ledger[]): DayNumber | null {
  const dues = ledgers
    .flatMap(({ items }) => items)
    .flatMap(({ deadline, group }) => (deadline.due !== null && group === 'open' ? [deadline.due] : []))
    .sort((a, b) => a - b);
  return dues[Math.floor(dues.length / 2)] ?? null;
}

function sheetNamed(sheets: readonly LookedAtSheet[], name: string): LookedAtSheet {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`LibreOffice shows no sheet ${name}`);
  return sheet;
}
