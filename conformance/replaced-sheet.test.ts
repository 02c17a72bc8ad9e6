import { afterEach, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { columnIndex, rowIndex } from '../src/core/sheet-grid.ts';
import type { SheetPlan } from '../src/core/sheet-plan/sheet-plan.ts';
import { TroubleError } from '../src/core/trouble.ts';
import { packageFaults } from '../src/xlsx/validator/package-faults.ts';
import { newWorkbook } from '../src/xlsx/new-workbook.ts';
import type { XlsxWorkbook } from '../src/xlsx/workbook.ts';
import type { Switches } from '../workbench/officejs/live/switches.ts';
import { closeDoors, DOORS, openDoor, openExcelDoor } from './doors.ts';
import { area } from './made-ledger.ts';
import { reopened } from './sheet-facts.ts';
import { GOVERNMENT_WORKBOOKS, SAMPLE_WORKBOOKS } from './workbooks.ts';

afterEach(closeDoors);

const PLAN: SheetPlan = {
  name: '周报',
  blocks: [{ at: { row: rowIndex(0), column: columnIndex(0) }, values: [['新的', 2]] }],
  regions: [],
  merges: [],
  links: [{ at: { row: rowIndex(0), column: columnIndex(1) }, sheet: null, target: area(4, 0, 4, 0) }],
  columnWidths: [],
  rowHeights: [],
  frozenRows: 0,
  showGridlines: true,
  charts: [
    {
      kind: 'bar',
      title: '图',
      categories: area(0, 0, 0, 0),
      series: [{ name: '项', values: area(0, 1, 0, 1), color: '#123456' }],
      over: area(3, 0, 9, 3),
    },
  ],
  print: {
    orientation: 'portrait',
    margins: { top: 25, right: 20, bottom: 20, left: 25 },
    titleRows: { from: rowIndex(0), to: rowIndex(0) },
    centerFooter: '',
  },
};
const OLD = '周报';

/** 台账, 周报 and 说明, the last with a name of its own. */
function bytes(also: (workbook: XlsxWorkbook) => unknown = () => undefined): Uint8Array {
  const workbook = newWorkbook();
  workbook.addSheet('台账').setValue(0, 0, '督办台账');
  const old = workbook.addSheet(OLD);
  old.setValue(0, 0, '旧的');
  old.setPrint(PLAN.print);
  const notes = workbook.addSheet('说明');
  notes.setValue(0, 0, '周报!A1');
  notes.setName('说明区', "'说明'!$A$1");
  also(workbook);
  return workbook.save();
}
const sheetsOf = ({ sheets }: XlsxWorkbook) =>
  sheets.filter(({ name }) => name !== 'Sheet1').map((sheet) => [sheet.name, sheet.values(area(0, 0, 0, 0))[0]?.[0]]); // prettier-ignore
const BEFORE = [
  ['台账', '督办台账'],
  ['周报', '旧的'],
  ['说明', '周报!A1'],
];
const AFTER = BEFORE.map(([name, text]) => [name, name === OLD ? '新的' : text]);

describe.each(DOORS)('a sheet in place of another one, through the %s door', (name) => {
  it('has its name and its position, and the old one is gone', async () => {
    const { port, model } = openDoor(name, bytes());
    const added = await port.addSheet(PLAN, {}, { inPlaceOf: OLD });
    expect(added).toMatchObject({ name: OLD, place: { kind: 'replaced' } });
    for (const book of [model, reopened(model)]) {
      expect(sheetsOf(book)).toEqual(AFTER);
      expect(book.sheet('说明')?.names.map((own) => own.name)).toEqual(['说明区']);
      expect(book.sheet(OLD)?.links.map(({ location }) => location)).toEqual(["'周报'!A5"]);
      expect(book.sheet(OLD)?.chartCount).toBe(1);
    }
  });

  it('may take the place of the sheet the user looks at, of the first one and of the last', async () => {
    for (const place of ['台账', OLD, '说明']) {
      const { port, model } = openDoor(name, bytes());
      await port.select({ sheet: place, row: rowIndex(0), column: columnIndex(0) });
      const added = await port.addSheet(PLAN, {}, { inPlaceOf: place });
      expect(added.name).toBe(place);
      const names = sheetsOf(reopened(model)).map(([sheet]) => sheet);
      expect(names).toEqual(['台账', OLD, '说明']);
    }
  });

  it.each([
    ['a formula', '台账!C2', (book: XlsxWorkbook) => book.sheet('台账')?.setFormula(1, 2, "'周报'!A1", '旧的')], // prettier-ignore
    ['a span of sheets', '台账!A2', (book: XlsxWorkbook) => book.sheet('台账')?.setFormula(1, 0, 'SUM(台账:说明!A1)', 0)], // prettier-ignore
    ['a name', '首格', (book: XlsxWorkbook) => { book.setName('首格', "'周报'!$A$1"); }], // prettier-ignore
    ['a name of a sheet', '本格', (book: XlsxWorkbook) => book.sheet('台账')?.setName('本格', '周报!$A$1')], // prettier-ignore
  ])('stands beside the old one where %s refers to it', async (_, by, also) => {
    const { port, model } = openDoor(name, bytes(also));
    const added = await port.addSheet(PLAN, {}, { inPlaceOf: OLD });
    expect(added).toMatchObject({ name: '周报 (2)', place: { kind: 'beside', by } });
    expect(sheetsOf(model)).toEqual([...BEFORE, ['周报 (2)', '新的']]);
    expect(model.sheet('周报 (2)')?.links.map(({ location }) => location)).toEqual(["'周报 (2)'!A5"]);
  });

  it('minds neither its own formulas nor those that find it by its name', async () => {
    const own = bytes((book) => {
      book.sheet(OLD)?.setFormula(1, 0, "'周报'!A1", '旧的');
      book.sheet('台账')?.setFormula(1, 0, 'INDIRECT("周报!A1")', '旧的');
    });
    const { port, model } = openDoor(name, own);
    expect((await port.addSheet(PLAN, {}, { inPlaceOf: OLD })).place).toEqual({ kind: 'replaced' });
    expect(model.sheet('台账')?.formulas(area(1, 0, 1, 0))).toEqual([['=INDIRECT("周报!A1")']]);
  });

  it('is a new one where the old one has gone meanwhile', async () => {
    const { port, model } = openDoor(name, bytes());
    const added = await port.addSheet(PLAN, {}, { inPlaceOf: '周报 (9)' });
    expect(added).toMatchObject({ name: '周报 (2)', place: { kind: 'new' } });
    expect(sheetsOf(model)).toEqual([...BEFORE, ['周报 (2)', '新的']]);
  });

  it('leaves the old one as it was where it cannot be written', async () => {
    const { port, model } = openDoor(name, bytes());
    const stop = new AbortController();
    stop.abort();
    await expect(port.addSheet(PLAN, { signal: stop.signal }, { inPlaceOf: OLD })).rejects.toThrow(
      TroubleError,
    );
    expect(sheetsOf(reopened(model))).toEqual(BEFORE);
    Object.defineProperty(model, 'structureProtected', { value: true });
    await expect(port.addSheet(PLAN, {}, { inPlaceOf: OLD })).rejects.toMatchObject({
      trouble: { kind: 'workbook-protected' },
    });
    expect(sheetsOf(model)).toEqual(BEFORE);
  });
});

describe('a sheet in place of another one, where Excel fails', () => {
  const replace = (door: ReturnType<typeof openExcelDoor>) =>
    door.port.addSheet(PLAN, {}, { inPlaceOf: OLD });
  const moments: NonNullable<Switches['failing']>['when'][] = [
    'before',
    'after',
    ...Array.from({ length: 80 }, (_, afterActions) => ({ afterActions })),
  ];

  it('is whole or not there, and so is the old one, whatever moment it is', async () => {
    const calm = openExcelDoor('excel 1.14', bytes());
    await replace(calm);
    const actions = calm.host.traffic.batches.filter(({ cleanup }) => !cleanup).map((sent) => sent.actions);
    expect(actions).toHaveLength(3);
    const ends = new Set<string>();
    for (const when of moments) {
      for (let batch = 1; batch <= actions.length; batch += 1) {
        if (typeof when === 'object' && when.afterActions >= (actions[batch - 1] ?? 0)) continue;
        const door = openExcelDoor('excel 1.14', bytes());
        door.host.switches.failing = { batch, when };
        const end = await replace(door).then(
          ({ place }) => place.kind,
          () => 'trouble' as const,
        );
        // Told as done only where it is, and as trouble only where nothing has changed.
        const besides = [...BEFORE, ['周报 (2)', '新的']];
        expect(sheetsOf(door.model)).toEqual(
          { replaced: AFTER, beside: besides, trouble: BEFORE, new: [] }[end],
        );
        // Beside only where it could not be asked what refers to the old one.
        if (end === 'beside') expect(batch).toBe(2);
        ends.add(end);
        door.host.switches.failing = null;
        await replace(door);
        expect(sheetsOf(door.model).slice(0, 3)).toEqual(AFTER);
      }
    }
    expect([...ends].sort()).toEqual(['beside', 'replaced', 'trouble']);
  });

  it('loses neither of the two where Excel is gone for good', async () => {
    const calm = openExcelDoor('excel 1.14', bytes());
    await replace(calm);
    const last = calm.host.traffic.batches.filter(({ cleanup }) => !cleanup).at(-1)?.actions ?? 0;
    for (let afterActions = 1; afterActions < last; afterActions += 1) {
      const door = openExcelDoor('excel 1.14', bytes());
      const { traffic } = door.host;
      door.host.switches.failing = {
        get batch() {
          return traffic.roundTrips + 1 >= 3 ? traffic.roundTrips + 1 : -1;
        },
        get when() {
          return traffic.roundTrips + 1 === 3 ? { afterActions } : ('before' as const);
        },
      };
      await replace(door).catch(() => undefined);
      door.host.switches.failing = null;
      const texts = sheetsOf(door.model)
        .filter(([sheet]) => !String(sheet).startsWith('~'))
        .map(([, text]) => text);
      expect(texts.includes('旧的') || texts.includes('新的')).toBe(true);
      // The next run goes on from there and sweeps what was left.
      await replace(door);
      expect(sheetsOf(door.model).filter(([sheet]) => String(sheet).startsWith('~'))).toEqual([]);
    }
  });
});

it('a protected sheet is looked through as well', async () => {
  const guarded = bytes((book) => book.sheet('台账')?.setFormula(1, 2, "'周报'!A1", '旧的'));
  const { port, host } = openExcelDoor('excel 1.14', guarded);
  host.switches.circumstances.protectedSheets.add('台账');
  const added = await port.addSheet(PLAN, {}, { inPlaceOf: OLD });
  expect(added.place).toEqual({ kind: 'beside', by: '台账!C2' });
});

it('where what refers to it would be too much to bring, the old one stays', async () => {
  const wordy = bytes((book) => {
    for (let row = 0; row < 50; row += 1)
      book.sheet('台账')?.setFormula(row, 3, `LEN("${'长'.repeat(200)}")`, 200);
  });
  const { port, host, model } = openExcelDoor('excel 1.14', wordy);
  host.switches.payloadLimit = 20_000;
  const added = await port.addSheet({ ...PLAN, charts: [] }, {}, { inPlaceOf: OLD });
  expect(added).toMatchObject({ name: '周报 (2)', place: { kind: 'beside', by: null } });
  expect(sheetsOf(model)).toEqual([...BEFORE.map(([sheet, text]) => [sheet, text]), ['周报 (2)', '新的']]);
});

describe('the file with a replaced sheet', () => {
  it.each([...GOVERNMENT_WORKBOOKS, ...SAMPLE_WORKBOOKS])('is sound: $file', async ({ bytes: given }) => {
    const first = openDoor('file', given());
    const added = await first.port.addSheet(PLAN);
    first.model.moveSheet(first.model.sheets[first.model.sheets.length - 1] ?? first.model.activeSheet, 0);
    // From a file, as it is the next week.
    const second = openDoor('file', first.model.save());
    await second.port.addSheet(PLAN, {}, { inPlaceOf: added.name });
    const file = second.model.save();
    expect(packageFaults(file)).toEqual([]);
    const names = second.model.sheets.map(({ name }) => name);
    expect(openDoor('file', file).model.sheets.map(({ name }) => name)).toEqual(names);
    expect(names[0]).toBe(added.name);
    // Each name of a single sheet is still that sheet's.
    const part = new TextDecoder().decode(unzipSync(file)['xl/workbook.xml']);
    const titles = [
      ...part.matchAll(/<definedName [^>]*Print_Titles[^>]*localSheetId="(\d+)"[^>]*>'?([^<'!]+)'?!/g),
    ];
    expect(titles.length).toBeGreaterThan(0);
    for (const [, scope, sheet] of titles) expect(names[Number(scope)]).toBe(sheet);
  });
});
