import { afterEach, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { DayNumber } from '../src/core/calendar/day-number.ts';
import { isoDay } from '../src/core/calendar/iso.ts';
import type { ColumnWords } from '../src/core/lights/columns/column-words.ts';
import { lightsContext } from '../src/core/lights/lights-context.ts';
import { planSheetLights } from '../src/core/lights/plan-sheet-lights.ts';
import { tallyLights } from '../src/core/lights/tally-lights.ts';
import type { LightSettings } from '../src/core/lights/scheme.ts';
import { DEFAULT_SETTINGS, type LedgerSettings } from '../src/core/settings/ledger-settings.ts';
import { writeSettings } from '../src/core/settings/settings-xml.ts';
import { LANGUAGES } from '../src/core/words.ts';
import type { CellValue } from '../src/core/sheet-grid.ts';
import { lightLedgers } from '../src/jobs/light-ledgers.ts';
import type { JobResult } from '../src/jobs/job.ts';
import { checkLedgers, type CheckOutcome } from '../src/jobs/check-ledgers.ts';
import { removeLights } from '../src/jobs/remove-lights.ts';
import { createSay } from '../src/messages/index.ts';
import type { XlsxSheet, XlsxWorkbook } from '../src/xlsx/workbook.ts';
import { FormulaEngine } from '../workbench/formulas/formula-engine.ts';
import { closeDoors, DOORS, EXCEL_DOORS, openDoor, openExcelDoor, type OpenDoor } from './doors.ts';
import { area, madeLedger, MADE_LEDGER_SHEET, MADE_LEDGER_TODAY } from './made-ledger.ts';
import { reopened, workbookFacts } from './sheet-facts.ts';
import { comparable } from './jobs.ts';
import { seenHues } from './seen-lights.ts';
import { GOVERNMENT_WORKBOOKS, LEDGER_WORKBOOKS, SAMPLE_WORKBOOKS, type TriedWorkbook } from './workbooks.ts';

afterEach(closeDoors);

const words = createSay('zh-CN');
const ALL = { scope: { kind: 'all' } } as const;
const BOTH = { column: true, dayColumn: true } as const;

/** Every state has a lamp. */
const OWN: LightSettings['scheme'] = {
  overdue: 'red',
  dueSoon: 'yellow',
  closedLate: 'orange',
  onTrack: 'green',
  closed: 'blue',
  ongoing: 'green',
};

const withLights = (lights: Partial<LightSettings>): LedgerSettings => ({
  ...DEFAULT_SETTINGS,
  lights: { ...DEFAULT_SETTINGS.lights, ...BOTH, ...lights },
});

const inWorkdays = (settings: LedgerSettings): LedgerSettings => ({
  ...settings,
  dueSoonDays: 5,
  checks: { ...settings.checks, thresholds: { ...settings.checks.thresholds, dueSoonIn: 'workdays' } },
});

const SETTINGS: readonly (readonly [string, LedgerSettings, ColumnWords?])[] = [
  ['red and yellow', withLights({})],
  ['a lamp for every state', withLights({ scheme: OWN })],
  ['in English', withLights({ scheme: OWN }), createSay('en')],
  ['working days and nodes', inWorkdays(withLights({ scheme: OWN, byMilestone: true }))],
];

const TRIED = [...GOVERNMENT_WORKBOOKS, ...SAMPLE_WORKBOOKS, ...LEDGER_WORKBOOKS];

/** The columns by their names, as they stand on a sheet. */
function columnsOf(sheet: XlsxSheet): Record<string, number> {
  return Object.fromEntries(
    sheet.names.flatMap(({ name, formula }) => {
      const letters = /!\$([A-Z]+)\$/.exec(formula)?.[1];
      return letters === undefined ? [] : [[name, lettersToColumn(letters)]];
    }),
  );
}

const lettersToColumn = (letters: string) =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const cellOf = (sheet: XlsxSheet, row: number, column: number): CellValue =>
  sheet.formulas(area(row, column, row, column))[0]?.[0] ?? '';

async function light({ port }: OpenDoor, today: DayNumber, lights: Partial<LightSettings> = BOTH) {
  const result = await lightLedgers({ port, today }, { ...ALL, lights, words });
  if (result.kind !== 'done') throw new Error(result.trouble.kind);
  return result.value;
}

describe.each(TRIED)('the columns beside $file, worked out by a formula engine', (workbook) => {
  it.each(SETTINGS)(
    '%s: say in every row what is meant, day after day',
    async (_, settings, said = words) => {
      const { model, ledgers } = (await lit(workbook, settings, said)) ?? {};
      if (model === undefined || ledgers === undefined) return;
      const { asOf } = workbook;
      for (const day of [asOf, asOf + 1, asOf + 8, asOf + 30] as DayNumber[]) {
        const engine = new FormulaEngine(model, () => day);
        const plans = planSheetLights(ledgers, { ...lightsContext(day, settings), words: said });
        for (const { sheet: name, columns } of plans) {
          const sheet = model.sheet(name);
          if (sheet === undefined) throw new Error(name);
          const at = columnsOf(sheet);
          for (const column of columns) {
            const rows = column.runs.flatMap(({ top, bottom }) =>
              Array.from({ length: bottom - top + 1 }, (_one, down) => top + down),
            );
            const place = at[column.name] ?? -1;
            const seen = rows.map((row) => {
              const formula = String(cellOf(sheet, row, place));
              return [row + 1, engine.evaluate(formula.slice(1), { sheet, row, column: place })];
            });
            const meant = rows.map((row) => [row + 1, column.shown(row as never)]);
            expect({ day: isoDay(day), column: column.name, rows: seen }).toEqual({
              day: isoDay(day),
              column: column.name,
              rows: meant,
            });
          }
        }
      }
    },
  );
});

async function lit({ bytes, asOf }: TriedWorkbook, settings: LedgerSettings, said: ColumnWords) {
  const { port, model } = openDoor('file', bytes());
  await port.saveSettings(writeSettings(settings));
  const result = await lightLedgers({ port, today: asOf }, { ...ALL, words: said });
  if (result.kind === 'trouble') {
    expect(['no-ledger', 'sheet-protected']).toContain(result.trouble.kind);
    return null;
  }
  return { model, ledgers: result.value.ledgers };
}

describe.each(DOORS)('through the %s door', (name) => {
  const opened = (change: (sheet: XlsxSheet) => void = () => undefined) => {
    const model = madeLedger(30);
    change(sheetOf(model));
    return openDoor(name, model.save());
  };
  const factsOf = ({ model }: OpenDoor) => workbookFacts(reopened(model));

  it('both columns stand right of the table, with what core says of today, and go without trace', async () => {
    const door = opened();
    const before = factsOf(door);
    const { plans } = await light(door, MADE_LEDGER_TODAY);
    const sheet = sheetOf(reopened(door.model));
    expect(columnsOf(sheet)).toEqual({ 督办_亮灯列: 14, 督办_推定时限列: 15 });
    expect(sheet.values(area(1, 14, 1, 15))).toEqual([['亮灯', '推定时限']]);
    const [lights, days] = plans[0]?.columns ?? [];
    for (let row = 2; row < 32; row += 1) {
      const shown = [lights?.shown(row as never), days?.shown(row as never)];
      expect({ row, cells: sheet.values(area(row, 14, row, 15))[0] }).toEqual({ row, cells: shown });
    }
    const removed = await removeLights({ port: door.port, today: MADE_LEDGER_TODAY }, ALL);
    expect(removed).toMatchObject({ kind: 'done' });
    expect(sheetOf(door.model).names).toEqual([]);
    expect(factsOf(door)).toEqual(before);
  });

  it('lighting up again changes nothing, and a switched-off column goes alone', async () => {
    const door = opened();
    await light(door, MADE_LEDGER_TODAY);
    const once = factsOf(door);
    await light(door, MADE_LEDGER_TODAY);
    expect(factsOf(door)).toEqual(once);
    await light(door, MADE_LEDGER_TODAY, { column: false, dayColumn: true });
    const sheet = sheetOf(door.model);
    expect(columnsOf(sheet)).toEqual({ 督办_推定时限列: 15 });
    expect(
      sheet
        .values(area(1, 14, 31, 14))
        .flat()
        .join(''),
    ).toBe('');
  });

  it('columns of usual width are made wide enough to be read, and are as they were when ours have gone', async () => {
    const door = opened((sheet) => {
      sheet.setColumnWidth(15, 9);
    });
    await light(door, MADE_LEDGER_TODAY);
    const widths = (): unknown[] =>
      [14, 15, 16].map((column) => sheetOf(reopened(door.model)).columnWidth(column));
    expect(widths()).toEqual([expect.closeTo(18, 1), expect.closeTo(9, 1), undefined]);
    await removeLights({ port: door.port, today: MADE_LEDGER_TODAY }, ALL);
    expect(widths()).toEqual([undefined, expect.closeTo(9, 1), undefined]);
  });

  it('a column that the user made wider stays so', async () => {
    const door = opened();
    await light(door, MADE_LEDGER_TODAY);
    sheetOf(door.model).setColumnWidth(14, 30);
    await removeLights({ port: door.port, today: MADE_LEDGER_TODAY }, ALL);
    expect(sheetOf(reopened(door.model)).columnWidth(14)).toBeCloseTo(30, 1);
    expect(sheetOf(reopened(door.model)).columnWidth(15)).toBeUndefined();
  });

  it('a value typed over a cell and a renamed heading stay, refreshed or removed', async () => {
    const door = opened();
    await light(door, MADE_LEDGER_TODAY);
    sheetOf(door.model).setValue(5, 14, '已与对方沟通');
    sheetOf(door.model).setFormula(6, 14, '1+1', 2);
    sheetOf(door.model).setValue(1, 15, '我处推算');
    await light(door, MADE_LEDGER_TODAY);
    const typed = () => [
      cellOf(sheetOf(door.model), 5, 14),
      cellOf(sheetOf(door.model), 6, 14),
      cellOf(sheetOf(door.model), 1, 15),
    ];
    expect(typed()).toEqual(['已与对方沟通', '=1+1', '我处推算']);
    await removeLights({ port: door.port, today: MADE_LEDGER_TODAY }, ALL);
    expect(typed()).toEqual(['已与对方沟通', '=1+1', '我处推算']);
    expect(
      sheetOf(door.model)
        .values(area(1, 14, 4, 14))
        .flat()
        .join(''),
    ).toBe('');
  });

  it('a column that moved is found again, by its name', async () => {
    const door = opened();
    await light(door, MADE_LEDGER_TODAY, { column: true, dayColumn: false });
    moveColumn(sheetOf(door.model), 14, 17, '督办_亮灯列');
    await light(door, MADE_LEDGER_TODAY, { column: true, dayColumn: false });
    expect(columnsOf(sheetOf(door.model))).toEqual({ 督办_亮灯列: 17 });
    expect(cellOf(sheetOf(door.model), 1, 14)).toBe('');
  });

  it('the name of a column that the user deleted is dropped, and the column stands anew', async () => {
    const door = opened((sheet) => {
      sheet.setName('督办_亮灯列', `'${sheet.name}'!#REF!`);
    });
    await light(door, MADE_LEDGER_TODAY);
    expect(columnsOf(sheetOf(door.model))).toEqual({ 督办_亮灯列: 14, 督办_推定时限列: 15 });
  });

  it('a user’s own name that is called so is not touched, and nothing is painted', async () => {
    const door = opened((sheet) => {
      sheet.setName('督办_亮灯列', `'${sheet.name}'!$A$1:$A$9`);
    });
    const before = factsOf(door);
    expect(
      await lightLedgers({ port: door.port, today: MADE_LEDGER_TODAY }, { ...ALL, lights: BOTH, words }),
    ).toEqual({
      kind: 'trouble',
      trouble: { kind: 'name-taken', sheet: MADE_LEDGER_SHEET, name: '督办_亮灯列' },
    });
    expect(factsOf(door)).toEqual(before);
  });

  it('a column in which cells are formatted as text is passed over', async () => {
    const door = opened((sheet) => {
      sheet.setStyle(area(4, 14, 6, 14), { numberFormat: '@' });
    });
    await light(door, MADE_LEDGER_TODAY);
    expect(columnsOf(sheetOf(door.model))).toEqual({ 督办_亮灯列: 15, 督办_推定时限列: 16 });
  });

  it('rows added below are told of when the lights are renewed', async () => {
    const door = opened();
    await light(door, MADE_LEDGER_TODAY);
    const sheet = sheetOf(door.model);
    for (const [column, value] of sheet.values(area(31, 0, 31, 13))[0]?.entries() ?? [])
      if (value !== '') sheet.setValue(32, column, value);
    await light(door, MADE_LEDGER_TODAY);
    expect(cellOf(sheetOf(door.model), 32, 14)).toContain('督办:亮灯');
    const names = sheetOf(door.model).names.map(({ formula }) => formula.replaceAll("'", ''));
    expect(names).toContain(`${MADE_LEDGER_SHEET}!$O$2:$O$33`);
  });

  it.each(LANGUAGES)('what was written in another language is found again, beside %s', async (language) => {
    const door = opened();
    const say = createSay(language);
    await lightLedgers({ port: door.port, today: MADE_LEDGER_TODAY }, { ...ALL, lights: BOTH, words: say });
    await light(door, MADE_LEDGER_TODAY);
    expect(sheetOf(door.model).values(area(1, 14, 1, 15))).toEqual([['亮灯', '推定时限']]);
    expect(sheetOf(door.model).used()?.right).toBe(15);
  });
});

/** Items, findings and figures; the header is wider by our columns. */
function told(result: JobResult<CheckOutcome>): unknown {
  if (result.kind === 'trouble') return result;
  const { ledgers, findings, figures } = result.value;
  return comparable({ kind: 'done', value: { items: ledgers.map(({ items }) => items), findings, figures } });
}

describe.each(TRIED)('what is read of $file', ({ bytes, asOf }) => {
  it('is the same with our columns beside it', async () => {
    const door = openDoor('file', bytes());
    const before = await checkLedgers({ port: door.port, today: asOf }, ALL);
    const lit = await lightLedgers({ port: door.port, today: asOf }, { ...ALL, lights: BOTH, words });
    if (lit.kind === 'trouble') return;
    const again = openDoor('file', door.model.save());
    const after = await checkLedgers({ port: again.port, today: asOf }, ALL);
    expect(told(after)).toEqual(told(before));
  });
});

describe('a row whose deadline is words', () => {
  const ROW = 24;

  it.each<[string, number, CellValue, CellValue[]]>([
    ['as it was read', 1, '2022年第2次市政府常务会议', ['还有48天', 44_651]],
    ['with other words', 9, '4月底前', ['时限待核', '']],
    ['of another meeting', 2, 44_900, ['时限待核', '']],
    ['without words', 9, '', ['未明确时限', '']],
    ['put off by date', 9, 44_610, ['黄灯 还有7天', '']],
    ['closed', 10, '已办结', ['办结', 44_651]],
  ])('%s: what the columns say', async (_, column, value, said) => {
    const door = openDoor('file', madeLedger(30).save());
    await light(door, MADE_LEDGER_TODAY);
    const sheet = sheetOf(door.model);
    sheet.setValue(ROW, column, value);
    const engine = new FormulaEngine(door.model, () => MADE_LEDGER_TODAY);
    const says = [14, 15].map((ours) =>
      engine.evaluate(String(cellOf(sheet, ROW, ours)).slice(1), { sheet, row: ROW, column: ours }),
    );
    expect(says).toEqual(said);
  });
});

describe('rules beside the column of days', () => {
  const ROWS = 90;
  const dueWords = (at: number) =>
    `2022年${String((at % 9) + 1)}月${String((at % 27) + 1)}日前完成第${String(at)}批`;

  /** Eighty wordings, of open rows and closed ones. */
  async function litByDays(asked: Partial<LightSettings>) {
    const made = madeLedger(ROWS);
    for (let at = 0; at < 80; at += 1) sheetOf(made).setValue(2 + at, 9, dueWords(at));
    const door = openDoor('file', made.save());
    const settings = withLights({ scheme: OWN, ...asked });
    await door.port.saveSettings(writeSettings(settings));
    const result = await lightLedgers({ port: door.port, today: MADE_LEDGER_TODAY }, { ...ALL, words });
    if (result.kind !== 'done') throw new Error(result.trouble.kind);
    return { ...result.value, model: door.model, settings };
  }

  it('are no more than colours for eighty wordings, and leave nothing dark', async () => {
    const { plans, ledgers, model, settings } = await litByDays({});
    const [plan] = plans;
    expect(plan?.wordings).toBeGreaterThanOrEqual(80);
    expect(plan?.rules.map(({ light: state }) => state)).toEqual([
      ...new Set(plan?.rules.map((rule) => rule.light)),
    ]);
    for (const day of [0, 20, 200].map((after) => (MADE_LEDGER_TODAY + after) as DayNumber)) {
      const seen = seenHues(model, ledgers, MADE_LEDGER_SHEET, day);
      const [later] = planSheetLights(ledgers, { ...lightsContext(day, settings), words });
      const rows = later?.rows ?? [];
      expect(rows).toHaveLength(ROWS);
      expect(rows.filter(({ isDark }) => isDark)).toEqual([]);
      expect(rows.map(({ row }) => [row, seen(row)])).toEqual(rows.map(({ row, hue }) => [row, hue]));
      expect(new Set(rows.map(({ hue }) => hue)).size).toBeGreaterThan(2);
    }
  });

  it('go dark where the day was taken away, and live where a date was written', async () => {
    const { plans, ledgers, model } = await litByDays({});
    const sheet = sheetOf(model);
    const red = plans[0]?.rows.filter(({ hue }) => hue === 'red').map(({ row }) => row) ?? [];
    const [first = -1, second = -1] = red.filter((row) => row < 82);
    sheet.setValue(first, 15, '');
    sheet.setValue(second, 9, MADE_LEDGER_TODAY + 400 - 0);
    const seen = seenHues(model, ledgers, MADE_LEDGER_SHEET, MADE_LEDGER_TODAY);
    expect([seen(first), seen(second)]).toEqual([null, 'green']);
  });

  it('are told every word while the column is off', async () => {
    const { plans, ledgers, model } = await litByDays({ dayColumn: false, column: false });
    expect(plans[0]?.rules.length).toBeGreaterThan(6);
    expect(tallyLights(plans[0] as never, ledgers)).toMatchObject({
      tooManyWordings: true,
      isServedByDays: true,
    });
    expect(columnsOf(sheetOf(model))).toEqual({});
  });
});

describe('a file', () => {
  it('has its sheet back but for two hints of how far its cells reach, which Excel rewrites', async () => {
    const bytes = madeLedger(30).save();
    const door = openDoor('file', bytes);
    await light(door, MADE_LEDGER_TODAY);
    const again = openDoor('file', door.model.save());
    await removeLights({ port: again.port, today: MADE_LEDGER_TODAY }, ALL);
    const sheets = (packed: Uint8Array) =>
      Object.entries(unzipSync(packed))
        .filter(([part]) => part.startsWith('xl/worksheets/sheet'))
        .map(([part, xml]) => [
          part,
          Buffer.from(xml)
            .toString()
            .replaceAll(/ spans="[^"]*"|<dimension [^>]*>/g, ''),
        ]);
    expect(sheets(again.model.save())).toEqual(sheets(bytes));
  });
});

describe.each(EXCEL_DOORS)('round trips of the %s door', (name) => {
  it('painting with new columns takes one more than without', async () => {
    const door = openExcelDoor(name, madeLedger(1_000).save());
    const trips = async (lights: Partial<LightSettings>) => {
      const before = door.host.traffic.roundTrips;
      await light(door, MADE_LEDGER_TODAY, lights);
      return door.host.traffic.roundTrips - before;
    };
    const without = await trips({});
    expect(await trips(BOTH)).toBe(without + 1);
  });
});

function sheetOf(model: XlsxWorkbook): XlsxSheet {
  const sheet = model.sheet(MADE_LEDGER_SHEET);
  if (sheet === undefined) throw new Error('the made ledger has its sheet');
  return sheet;
}

/** As Excel does where columns are inserted left of it: cells and name go along. */
function moveColumn(sheet: XlsxSheet, from: number, to: number, name: string): void {
  for (let row = 1; row < 32; row += 1) {
    const cell = cellOf(sheet, row, from);
    if (typeof cell === 'string' && cell.startsWith('=')) sheet.setFormula(row, to, cell.slice(1), '');
    else sheet.setValue(row, to, cell);
    sheet.removeCell(row, from);
  }
  const letters = String.fromCharCode(65 + to);
  sheet.setName(name, `'${sheet.name}'!$${letters}$2:$${letters}$32`);
}
