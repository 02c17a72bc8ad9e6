import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isoDay } from '../../src/core/calendar/iso.ts';
import type { DayNumber } from '../../src/core/calendar/day-number.ts';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import type { LightPlan } from '../../src/core/lights/light-plan.ts';
import { lightsContext } from '../../src/core/lights/lights-context.ts';
import { planLights } from '../../src/core/lights/plan-lights.ts';
import { PAINTS } from '../../src/core/lights/scheme.ts';
import type { Trouble } from '../../src/core/trouble.ts';
import type { LightOutcome } from '../../src/jobs/light-ledgers.ts';
import { look, looks, type LookedAtSheet } from './look.ts';
import { closeOffice, renderAhead } from './office.ts';
import { sheetsInPackage } from './sheets-in-package.ts';
import { ledgersOf, saveLit, workbooksToJudge, type Saved } from './workbooks.ts';

afterAll(closeOffice);

const MINUTES = 60_000;
/** To judge by where a workbook has no open item with a day: 2022-02-07. */
const NO_DAY = 44_599 as DayNumber;

interface Lit extends Saved<LightOutcome> {
  /** The day it was lit up on. */
  readonly today: DayNumber;
  readonly days: readonly DayNumber[];
}
const lit = new Map<string, Lit>();

beforeAll(async () => {
  for (const workbook of workbooksToJudge()) {
    const ledgers = await ledgersOf(workbook);
    if (refusal(workbook, ledgers) !== null) continue;
    const due = middleDueDay(ledgers) ?? NO_DAY;
    const today = (due - 3) as DayNumber;
    lit.set(workbook, { ...(await saveLit(workbook, today)), today, days: daysToJudge(workbook, due) });
  }
  await renderAhead(
    [...lit].flatMap(([workbook, { path, today, days }]) => [
      ...days.flatMap((day) => looks(path, isoDay(day))),
      ...looks(workbook, isoDay(today)),
    ]),
  );
}, 10 * MINUTES);

describe.each(workbooksToJudge())('the lights of %s, as LibreOffice shows them', (workbook) => {
  it(
    'shine on the right rows, day after day, and leave every value as it was',
    async () => {
      const made = lit.get(workbook);
      if (made === undefined) {
        const why = refusal(workbook, await ledgersOf(workbook));
        expect(why).not.toBeNull();
        await expect(saveLit(workbook, NO_DAY)).rejects.toThrow(why ?? '');
        return;
      }
      const { path, outcome, today } = made;
      for (const day of made.days) {
        const sheets = await look(path, isoDay(day));
        const seen = outcome.plans.map((plan) => [plan.sheet, shining(sheetNamed(sheets, plan.sheet), plan)]);
        const meant = outcome.ledgers.map((ledger) => {
          const expected = planLights(ledger, lightsContext(day, outcome.settings.settings));
          return [expected.sheet, expectedRows(expected, sheetNamed(sheets, expected.sheet))];
        });
        expect({ day: isoDay(day), rows: seen }).toEqual({ day: isoDay(day), rows: meant });
      }
      const after = valuesOf(await look(path, isoDay(today)));
      expect(after).toEqual(valuesOf(await look(workbook, isoDay(today))));
    },
    10 * MINUTES,
  );
});

/** Why a workbook cannot be lit up: asked of the ledgers and of the package, not of the lights. */
function refusal(workbook: string, ledgers: readonly Ledger[]): Trouble['kind'] | null {
  if (ledgers.length === 0) return 'no-ledger';
  const locked = sheetsInPackage(workbook).flatMap((sheet) => (sheet.locked ? [sheet.name] : []));
  return ledgers.some(({ layout }) => locked.includes(layout.sheet)) ? 'sheet-protected' : null;
}

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
  const rows: Record<string, string> = {};
  for (const { row, hue } of plan.rows) {
    if (hue !== null && sheet.shown.has(row)) rows[String(row + 1)] = PAINTS[hue].fill;
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
