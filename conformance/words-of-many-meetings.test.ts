import { describe, expect, it } from '@jest/globals';
import type { DayNumber } from '../src/core/calendar/day-number.ts';
import { lightsContext } from '../src/core/lights/lights-context.ts';
import { isOwnLight } from '../src/core/lights/light-plan.ts';
import { planSheetLights } from '../src/core/lights/plan-sheet-lights.ts';
import type { LightSettings } from '../src/core/lights/scheme.ts';
import { DEFAULT_SETTINGS, type LedgerSettings } from '../src/core/settings/ledger-settings.ts';
import { writeSettings } from '../src/core/settings/settings-xml.ts';
import { lightLedgers } from '../src/jobs/light-ledgers.ts';
import { readSheets } from '../src/jobs/read-ledgers.ts';
import { openWorkbook } from '../src/xlsx/open-workbook.ts';
import type { XlsxWorkbook } from '../src/xlsx/workbook.ts';
import { createXlsxPort } from '../src/xlsx/xlsx-port.ts';
import { area } from './made-ledger.ts';
import { dayOfMeeting, LAYOUTS, ledgerOfMeetings, MEETINGS_SHEET, nameOf, WORDS } from './many-meetings.ts';
import { seenHues } from './seen-lights.ts';

const ALL = { scope: { kind: 'all' } } as const;

const settingsOf = (scheme: LightSettings['scheme']): LedgerSettings => ({
  ...DEFAULT_SETTINGS,
  lights: { ...DEFAULT_SETTINGS.lights, scheme },
});

const OWN = {
  overdue: 'red',
  dueSoon: 'yellow',
  closedLate: 'orange',
  onTrack: 'green',
  closed: 'blue',
  ongoing: 'green',
} as const;

/** Each with how many states it paints. */
const SCHEMES = [
  ['red-yellow', 2],
  ['red-yellow-green', 4],
  [OWN, 6],
] as const satisfies readonly (readonly [LightSettings['scheme'], number])[];

async function lit(made: XlsxWorkbook, settings: LedgerSettings) {
  const model = openWorkbook(made.save());
  const port = createXlsxPort(model);
  await port.saveSettings(writeSettings(settings));
  const result = await lightLedgers({ port, today: dayOfMeeting(2) }, ALL);
  if (result.kind === 'trouble') throw new Error(result.trouble.kind);
  return { model, ...result.value };
}

/** By row, as core means it and as a formula engine shows it. */
async function meantAndSeen(model: XlsxWorkbook, settings: LedgerSettings, on: DayNumber) {
  const read = await readSheets({ port: createXlsxPort(model), today: on }, ALL);
  if (read.kind === 'trouble') throw new Error(read.trouble.kind);
  const ledgers = read.value.sheets.flatMap((sheet) => (sheet.isLedger ? sheet.ledgers : []));
  const rows = planSheetLights(ledgers, lightsContext(on, settings)).flatMap((plan) => plan.rows);
  const seen = seenHues(model, ledgers, MEETINGS_SHEET, on);
  return rows.map(({ row, hue }) => ({ row: row + 1, meant: hue, seen: seen(row) }));
}

describe.each(LAYOUTS)('words that count from meetings named %s', (layout) => {
  it.each(SCHEMES)('need no more rules than colours and readings (%p)', async (...[scheme, states]) => {
    for (const [meetings, words] of [
      [40, 6],
      [40, 1],
      [10, 6],
      [3, 1],
    ] as const) {
      const { plans } = await lit(
        ledgerOfMeetings(layout, meetings, WORDS.slice(0, words)),
        settingsOf(scheme),
      );
      const [{ rules, wordings } = { rules: [], wordings: 0 }] = plans;
      expect(wordings).toBe(meetings * words);
      expect({ meetings, words, rules: rules.length }).toEqual({
        meetings,
        words,
        rules: Math.min(rules.length, states + meetings * words),
      });
      // Up to sixty readings, the rules of a colour are two at most.
      if (wordings <= 60) expect(rules.length).toBeLessThanOrEqual(2 * states);
    }
  });

  it('light every row of six words in forty meetings', async () => {
    const settings = settingsOf(OWN);
    const { model } = await lit(ledgerOfMeetings(layout, 40, WORDS), settings);
    for (const on of [dayOfMeeting(2), dayOfMeeting(41)]) {
      const rows = await meantAndSeen(model, settings, on);
      expect(rows).toHaveLength(240);
      expect(rows.filter(({ meant, seen }) => meant !== seen)).toEqual([]);
    }
  });

  it('leave a row dark whose words another meeting used, rather than lie', async () => {
    const settings = settingsOf('red-yellow-green');
    const made = ledgerOfMeetings(layout, 4, WORDS.slice(0, 3));
    const sheet = made.sheet(MEETINGS_SHEET);
    // Of the second meeting alone.
    const top = layout === 'in a heading' ? 6 : 4;
    sheet?.setValue(top, 4, '会后20日内');
    const { model } = await lit(made, settings);
    // Now of the first, too; nobody has lit the ledger up since.
    model.sheet(MEETINGS_SHEET)?.setValue(layout === 'in a heading' ? 2 : 1, 4, '会后20日内');
    for (const on of [dayOfMeeting(0), dayOfMeeting(3), dayOfMeeting(9)]) {
      const rows = await meantAndSeen(model, settings, on);
      expect(rows.filter(({ meant, seen }) => seen !== null && meant !== seen)).toEqual([]);
      expect(rows[0]).toMatchObject({ seen: null });
      expect(rows.filter(({ seen }) => seen !== null).length).toBeGreaterThan(3);
    }
  });
});

describe('words that count from meetings named in every row', () => {
  it('are lit rightly wherever the rows are sorted to, and in rows that are added below', async () => {
    const settings = settingsOf('red-yellow-green');
    const { model } = await lit(ledgerOfMeetings('in every row', 12, WORDS), settings);
    const sheet = model.sheet(MEETINGS_SHEET);
    if (sheet === undefined) throw new Error(MEETINGS_SHEET);
    const rows = sheet.values(area(1, 0, 72, 6));
    const sorted = [...rows].reverse();
    const added = [73, nameOf(4), '整治又一段河道', '市水务局', '会后5个工作日内', '推进中', ''];
    for (const [down, row] of [...sorted, added].entries()) {
      for (const [column, value] of row.entries()) sheet.setValue(down + 1, column, value);
    }
    for (const on of [dayOfMeeting(2), dayOfMeeting(5), dayOfMeeting(12)]) {
      const seen = await meantAndSeen(model, settings, on);
      expect(seen).toHaveLength(73);
      expect(seen.filter((row) => row.meant !== row.seen)).toEqual([]);
    }
  });
});

describe('rules that are written', () => {
  it('are ours by their mark and no longer than Excel takes', async () => {
    for (const layout of LAYOUTS) {
      const { plans } = await lit(ledgerOfMeetings(layout, 40, WORDS), settingsOf('red-yellow-green'));
      const formulas = plans.flatMap(({ rules }) => rules.map(({ formula }) => formula));
      expect(formulas.filter((formula) => !isOwnLight(formula) || formula.length > 8192)).toEqual([]);
    }
  });
});
