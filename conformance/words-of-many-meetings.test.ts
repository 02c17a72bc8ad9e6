import { describe, expect, it } from '@jest/globals';
import type { DayNumber } from '../src/core/calendar/day-number.ts';
import { isoDay } from '../src/core/calendar/iso.ts';
import { lightsContext } from '../src/core/lights/lights-context.ts';
import { isOwnLight } from '../src/core/lights/light-plan.ts';
import { planSheetLights } from '../src/core/lights/plan-sheet-lights.ts';
import type { LightSettings } from '../src/core/lights/scheme.ts';
import { DEFAULT_SETTINGS, type LedgerSettings } from '../src/core/settings/ledger-settings.ts';
import { writeSettings } from '../src/core/settings/settings-xml.ts';
import type { CellValue } from '../src/core/sheet-grid.ts';
import { lightLedgers } from '../src/jobs/light-ledgers.ts';
import { readSheets } from '../src/jobs/read-ledgers.ts';
import { newWorkbook } from '../src/xlsx/new-workbook.ts';
import { openWorkbook } from '../src/xlsx/open-workbook.ts';
import type { XlsxWorkbook } from '../src/xlsx/workbook.ts';
import { createXlsxPort } from '../src/xlsx/xlsx-port.ts';
import { area } from './made-ledger.ts';
import { seenHues } from './seen-lights.ts';
import { day } from './workbooks.ts';

const SHEET = '督办台账';
const HEADER = ['序号', '会议', '督办事项', '责任单位', '完成时限', '办理状态', '办结时间'];
const WORDS = ['会后3日内', '会后5个工作日内', '一周内', '会后10日内', '会后15个工作日内', '会后一个月内'];
const FIRST = day('2022-01-10');
const ALL = { scope: { kind: 'all' } } as const;

/** Where a ledger says which meeting its rows are of. */
const LAYOUTS = ['in every row', 'merged over its rows', 'in a heading'] as const;
type Layout = (typeof LAYOUTS)[number];

const dayOfMeeting = (meeting: number) => (FIRST + 7 * meeting) as DayNumber;
const nameOf = (meeting: number) =>
  `第${String(meeting + 1)}次常务会议（${isoDay(dayOfMeeting(meeting)).replaceAll('-', '.')}）`;

/** Each meeting with an item for each of the words, every sixth closed. */
function ledgerOf(layout: Layout, meetings: number, words: readonly string[]): XlsxWorkbook {
  const workbook = newWorkbook();
  const sheet = workbook.addSheet(SHEET);
  const write = (row: number, cells: readonly CellValue[]): void => {
    for (const [column, cell] of cells.entries()) if (cell !== '') sheet.setValue(row, column, cell);
  };
  write(0, HEADER);
  let row = 1;
  let number = 0;
  for (let meeting = 0; meeting < meetings; meeting += 1) {
    if (layout === 'in a heading') write(row++, [nameOf(meeting)]);
    const top = row;
    for (const word of words) {
      number += 1;
      const named = layout === 'in every row' || (layout === 'merged over its rows' && row === top);
      const closed = number % 6 === 0;
      write(row, [
        number,
        named ? nameOf(meeting) : '',
        `整治第${String(number)}段河道`,
        '市水务局',
        word,
        closed ? '已办结' : '推进中',
        closed ? dayOfMeeting(meeting) + (number % 4 === 0 ? 2 : 50) : '',
      ]);
      row += 1;
    }
    if (layout === 'merged over its rows' && words.length > 1) sheet.merge(area(top, 1, row - 1, 1));
  }
  sheet.setStyle(area(1, 6, row - 1, 6), { numberFormat: 'yyyy/m/d' });
  return workbook;
}

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
  const seen = seenHues(model, ledgers, SHEET, on);
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
      const { plans } = await lit(ledgerOf(layout, meetings, WORDS.slice(0, words)), settingsOf(scheme));
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
    const { model } = await lit(ledgerOf(layout, 40, WORDS), settings);
    for (const on of [dayOfMeeting(2), dayOfMeeting(41)]) {
      const rows = await meantAndSeen(model, settings, on);
      expect(rows).toHaveLength(240);
      expect(rows.filter(({ meant, seen }) => meant !== seen)).toEqual([]);
    }
  });

  it('leave a row dark whose words another meeting used, rather than lie', async () => {
    const settings = settingsOf('red-yellow-green');
    const made = ledgerOf(layout, 4, WORDS.slice(0, 3));
    const sheet = made.sheet(SHEET);
    // Of the second meeting alone.
    const top = layout === 'in a heading' ? 6 : 4;
    sheet?.setValue(top, 4, '会后20日内');
    const { model } = await lit(made, settings);
    // Now of the first, too; nobody has lit the ledger up since.
    model.sheet(SHEET)?.setValue(layout === 'in a heading' ? 2 : 1, 4, '会后20日内');
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
    const { model } = await lit(ledgerOf('in every row', 12, WORDS), settings);
    const sheet = model.sheet(SHEET);
    if (sheet === undefined) throw new Error(SHEET);
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
      const { plans } = await lit(ledgerOf(layout, 40, WORDS), settingsOf('red-yellow-green'));
      const formulas = plans.flatMap(({ rules }) => rules.map(({ formula }) => formula));
      expect(formulas.filter((formula) => !isOwnLight(formula) || formula.length > 8192)).toEqual([]);
    }
  });
});
