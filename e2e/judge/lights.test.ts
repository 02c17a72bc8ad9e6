import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isoDay } from '../../src/core/calendar/iso.ts';
import { PUBLISHED } from '../../src/core/calendar/work-calendar.ts';
import type { DayNumber } from '../../src/core/calendar/day-number.ts';
import type { Ledger } from '../../src/core/ledger/ledger.ts';
import { lightsContext } from '../../src/core/lights/lights-context.ts';
import { planSheetLights } from '../../src/core/lights/plan-sheet-lights.ts';
import type { Trouble } from '../../src/core/trouble.ts';
import type { LightOutcome } from '../../src/jobs/light-ledgers.ts';
import { look, type LookedAtSheet } from './look.ts';
import { closeOffice, render, renderAhead } from './office.ts';
import { sheetsInPackage } from './sheets-in-package.ts';
import { expectedRows, shining } from './shining.ts';
import { ledgersOf, saveLit, workbooksToJudge, type Saved } from './workbooks.ts';

afterAll(closeOffice);

const MINUTES = 60_000;
/** Where no workbook tells a better day: 2022-02-07. */
const FROM = 44_599 as DayNumber;

interface Lit extends Saved<LightOutcome> {
  /** The day it was lit up on. */
  readonly today: DayNumber;
  readonly days: readonly DayNumber[];
  /** As LibreOffice saved it itself. */
  readonly resaved: string;
}
const lit = new Map<string, Lit>();

beforeAll(async () => {
  const saved = new Map<string, Omit<Lit, 'resaved'>>();
  for (const [workbook, due] of await dueDays()) {
    const days = daysToJudge(due);
    const [today] = days;
    saved.set(workbook, { ...(await saveLit(workbook, today)), today, days });
  }
  await renderAhead(
    [...saved.values()].map(({ path, today }) => ({ workbook: path, as: 'xlsx', day: isoDay(today) })),
  );
  for (const [workbook, made] of saved) {
    const [resaved = ''] = await render(made.path, 'xlsx', isoDay(made.today));
    lit.set(workbook, { ...made, resaved });
  }
  await renderAhead(
    [...lit].flatMap(([workbook, { path, resaved, today, days }]) => [
      ...[path, resaved].flatMap((file) =>
        days.map((day) => ({ workbook: file, as: 'html', day: isoDay(day) }) as const),
      ),
      ...[path, resaved, workbook].map(
        (file) => ({ workbook: file, as: 'csv', day: isoDay(today) }) as const,
      ),
      { workbook, as: 'html', day: isoDay(today) },
    ]),
  );
}, 15 * MINUTES);

describe.each(workbooksToJudge())('the lights of %s, as LibreOffice shows them', (workbook) => {
  it(
    'shine on the right rows, day after day, also after LibreOffice saved them, and leave every value as it was',
    async () => {
      const made = lit.get(workbook);
      if (made === undefined) {
        const why = refusal(workbook, await ledgersOf(workbook));
        expect(why).not.toBeNull();
        await expect(saveLit(workbook, FROM)).rejects.toThrow(why ?? '');
        return;
      }
      const { path, resaved, outcome, today, days } = made;
      expect(new Set(days).size).toBe(5);
      for (const file of [path, resaved]) {
        for (const day of days) {
          const sheets = await look(file, isoDay(day), isoDay(today));
          const seen = outcome.plans.map((plan) => [
            plan.sheet,
            shining(sheetNamed(sheets, plan.sheet), plan),
          ]);
          const meant = planSheetLights(outcome.ledgers, lightsContext(day, outcome.settings.settings)).map(
            (plan) => [plan.sheet, expectedRows(plan, sheetNamed(sheets, plan.sheet))],
          );
          const at = { saved: file === path ? 'by us' : 'by LibreOffice', day: isoDay(day) };
          expect({ ...at, rows: seen }).toEqual({ ...at, rows: meant });
        }
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

/** Of every workbook that can be lit up, a day that something open is due on: as few different ones as will do. */
async function dueDays(): Promise<ReadonlyMap<string, DayNumber>> {
  const open = new Map<string, ReadonlySet<DayNumber>>();
  for (const workbook of workbooksToJudge()) {
    const ledgers = await ledgersOf(workbook);
    if (refusal(workbook, ledgers) === null) open.set(workbook, openDueDays(ledgers));
  }
  const chosen = new Map<string, DayNumber>();
  for (;;) {
    const left = [...open].filter(([workbook]) => !chosen.has(workbook));
    const counts = new Map<DayNumber, number>();
    for (const [, days] of left) for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
    const [most] = [...counts].sort(([one, times], [other, more]) => more - times || one - other);
    // Nothing open has a day there: any day will do.
    const shared = most?.[0] ?? [...chosen.values()][0] ?? FROM;
    for (const [workbook, days] of left)
      if (most === undefined || days.has(shared)) chosen.set(workbook, shared);
    if (most === undefined) return chosen;
  }
}

const openDueDays = (ledgers: readonly Ledger[]): ReadonlySet<DayNumber> =>
  new Set(
    ledgers
      .flatMap(({ items }) => items)
      .flatMap(({ deadline, group }) => (deadline.due !== null && group === 'open' ? [deadline.due] : [])),
  );

/** Three days before something is due, the day itself, the day after, a month later, and beyond the next holiday. */
function daysToJudge(due: DayNumber): readonly [DayNumber, ...DayNumber[]] {
  return [(due - 3) as DayNumber, due, (due + 1) as DayNumber, (due + 30) as DayNumber, afterHoliday(due)];
}

/** The first day of work after a break of three days or more (domain.md 5.3). */
function afterHoliday(from: DayNumber): DayNumber {
  let off = 0;
  for (let day = (from + 2) as DayNumber; ; day = (day + 1) as DayNumber) {
    if (!PUBLISHED.isWorkday(day)) off += 1;
    else if (off > 2 && day !== from + 30) return day;
    else off = 0;
  }
}

function valuesOf(sheets: readonly LookedAtSheet[]) {
  return sheets.map(({ name, cells }) => [name, cells]);
}

function sheetNamed(sheets: readonly LookedAtSheet[], name: string): LookedAtSheet {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`LibreOffice shows no sheet ${name}`);
  return sheet;
}
