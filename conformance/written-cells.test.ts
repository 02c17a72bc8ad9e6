import './patience.ts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { CellOutcome, CellWrite, CellWritesOutcome } from '../src/core/cell-writes.ts';
import { columnIndex, rowIndex, type CellValue } from '../src/core/sheet-grid.ts';
import { openWorkbook } from '../src/xlsx/open-workbook.ts';
import type { XlsxWorkbook } from '../src/xlsx/workbook.ts';
import { differences } from './differences.ts';
import { closeDoors, DOORS, EXCEL_DOORS, openDoor, openExcelDoor, type OpenDoor } from './doors.ts';
import { GUARDED, guardedLedger } from './guarded-ledger.ts';
import { madeLedger, MADE_LEDGER_SHEET } from './made-ledger.ts';
import { reopened, workbookFacts } from './sheet-facts.ts';

afterEach(closeDoors);

const sheet = MADE_LEDGER_SHEET;
const ITEM = columnIndex(3);

/** A write into the deadline column. */
const to = (row: number, expected: CellValue, value: CellValue, format?: string): CellWrite => ({
  at: { row: rowIndex(row), column: columnIndex(GUARDED.column) },
  expected,
  value,
  ...(format === undefined ? {} : { format }),
});

const kindOf = (outcome: CellOutcome) => (outcome.kind === 'refused' ? outcome.why : outcome.kind);

/** What puts everything back that was written. */
function undoing(writes: readonly CellWrite[], { outcomes }: CellWritesOutcome): CellWrite[] {
  return writes.flatMap(({ at, value, format }, index) => {
    const outcome = outcomes[index];
    if (outcome?.kind !== 'written') return [];
    const { before } = outcome;
    return [
      {
        at,
        expected: value,
        value: before.value,
        ...(format === undefined ? {} : { format: before.format }),
      },
    ];
  });
}

const ledgerOf = (model: XlsxWorkbook) => {
  const found = model.sheet(sheet);
  if (found === undefined) throw new Error('the made ledger has its sheet');
  return found;
};

const FIXES: readonly CellWrite[] = [
  to(GUARDED.textInDateCell, '2022.2.8', 44_600),
  to(GUARDED.textInTextCell, '2022-02-09', 44_601, 'yyyy/m/d'),
  to(GUARDED.spaced, ' 长期坚持 ', '长期坚持'),
  to(GUARDED.formula, 44_600, 44_601),
  to(GUARDED.hidden, '2022.2.10', 44_602),
  to(GUARDED.covering, '2022.2.10', 44_602),
  to(GUARDED.covered, '2022.2.10', 44_602),
  to(GUARDED.plain, '2022年2月12日', 44_604),
];
const FATES = ['written', 'written', 'written', 'formula', 'hidden', 'written', 'merged', 'changed'];

describe.each(DOORS)('through the %s door', (name) => {
  const open = (bytes: Uint8Array): OpenDoor => openDoor(name, bytes);

  it('only cells that are as expected, no formulas, in sight and uncovered are written', async () => {
    const { port, model } = open(guardedLedger());
    const { outcomes, stopped } = await port.writeCells({ sheet, cells: FIXES });
    expect(stopped).toBeNull();
    // A host that cannot tell merged areas writes under one what stands under it, as Excel itself would.
    expect(outcomes.map(kindOf)).toEqual(
      name === 'excel 1.9' ? FATES.map((fate) => (fate === 'merged' ? 'written' : fate)) : FATES,
    );
    const ledger = ledgerOf(reopened(model));
    const row = { top: rowIndex(2), left: columnIndex(9), bottom: rowIndex(4), right: columnIndex(9) };
    expect(ledger.values(row)).toEqual([[44_600], [44_601], ['长期坚持']]);
    expect(ledger.numberFormats(row)).toEqual([['yyyy/m/d'], ['yyyy/m/d'], ['yyyy/m/d']]);
  });

  it('nothing else of the workbook changes', async () => {
    const { port, model } = open(guardedLedger());
    const before = workbookFacts(reopened(model));
    const cells = FIXES.filter(({ at }) => at.row !== GUARDED.covered);
    await port.writeCells({ sheet, cells });
    const touched = differences(before, workbookFacts(reopened(model))).map((line) => line.split(':')[0]);
    expect(touched).toEqual([
      '/0/cells/J3/value',
      '/0/cells/J3/formula',
      '/0/cells/J4/value',
      '/0/cells/J4/formula',
      '/0/cells/J4/look/numberFormat',
      '/0/cells/J5/value',
      '/0/cells/J5/formula',
      '/0/cells/J8/value',
      '/0/cells/J8/formula',
    ]);
  });

  it('undoing restores the file exactly', async () => {
    const file = guardedLedger();
    const { port, model } = open(file);
    const before = workbookFacts(openWorkbook(file));
    const done = await port.writeCells({ sheet, cells: FIXES });
    expect(differences(before, workbookFacts(reopened(model)))).not.toEqual([]);
    const undone = await port.writeCells({ sheet, cells: undoing(FIXES, done) });
    expect(new Set(undone.outcomes.map(kindOf))).toEqual(new Set(['written']));
    expect(differences(before, workbookFacts(reopened(model)))).toEqual([]);
    const [old, now] = [unzipSync(file), unzipSync(model.save())];
    expect(Object.keys(now)).toEqual(Object.keys(old));
    // Styles may keep a format that is not used any more; every other part has its old bytes.
    const changed = Object.keys(old).filter((part) => !sameBytes(old[part], now[part]));
    expect(changed.filter((part) => part !== 'xl/styles.xml')).toEqual([]);
  });

  it('leaves what was changed since alone when undoing', async () => {
    const { port, model } = open(guardedLedger());
    const done = await port.writeCells({ sheet, cells: FIXES });
    ledgerOf(model).setValue(GUARDED.textInDateCell, GUARDED.column, '改到月底');
    const undone = await port.writeCells({ sheet, cells: undoing(FIXES, done) });
    expect(undone.outcomes.map(kindOf).slice(0, 2)).toEqual(['changed', 'written']);
    expect(ledgerOf(model).text(GUARDED.textInDateCell, GUARDED.column)).toBe('改到月底');
  });

  it('a row that is another by now is left alone, though its cell looks the same', async () => {
    const { port, model } = open(guardedLedger());
    const text = String(ledgerOf(model).values({ top: 2, left: 3, bottom: 2, right: 3 } as never)[0]?.[0]);
    const fix = to(GUARDED.textInDateCell, '2022.2.8', 44_600);
    const cells = [{ ...fix, rowAsRead: [{ column: ITEM, value: `${text}（二）` }] }];
    expect((await port.writeCells({ sheet, cells })).outcomes).toEqual([{ kind: 'refused', why: 'changed' }]);
    const same = [{ ...fix, rowAsRead: [{ column: ITEM, value: text }] }];
    expect((await port.writeCells({ sheet, cells: same })).outcomes.map(kindOf)).toEqual(['written']);
  });

  it.each([
    '=1+1',
    '+86',
    '-',
    '@市长',
    "'引号",
    '2022-03-01',
    '1/2',
    '３月１日',
    'TRUE',
    '#N/A',
    '0012',
    ' 空格',
  ])('writes the text %s as that text, and leaves the format alone', async (text) => {
    const { port, model } = open(guardedLedger());
    const row = GUARDED.plain;
    const { outcomes } = await port.writeCells({ sheet, cells: [to(row, '2022年2月11日', text)] });
    expect(outcomes.map(kindOf)).toEqual(['written']);
    const ledger = ledgerOf(reopened(model));
    const cell = { top: row, left: GUARDED.column, bottom: row, right: GUARDED.column } as never;
    expect([ledger.values(cell), ledger.formulas(cell), ledger.numberFormats(cell)]).toEqual([
      [[text]],
      [[text]],
      [['yyyy/m/d']],
    ]);
  });

  it('on a protected sheet only unlocked cells are written, and their formats kept', async () => {
    const { port, model } = open(guardedLedger(true));
    expect(ledgerOf(model).protected).toBe(true);
    const { unlocked, textInDateCell } = GUARDED;
    const write = (cell: CellWrite) => port.writeCells({ sheet, cells: [cell] });
    expect((await write(to(textInDateCell, '2022.2.8', 44_600))).outcomes).toEqual([
      { kind: 'refused', why: 'protected' },
    ]);
    const reformatted = await write(to(unlocked, '2022.2.10', 44_602, 'yyyy-mm-dd'));
    expect(reformatted.outcomes).toEqual([{ kind: 'refused', why: 'protected' }]);
    expect((await write(to(unlocked, '2022.2.10', 44_602))).outcomes.map(kindOf)).toEqual(['written']);
  });

  it('names a sheet that is gone, and says that nothing was reached', async () => {
    const { port } = open(guardedLedger());
    const cells = [to(2, '2022.2.8', 44_600)];
    expect(await port.writeCells({ sheet: '没有', cells })).toEqual({
      outcomes: [{ kind: 'not-reached' }],
      stopped: { kind: 'sheet-not-found', sheet: '没有' },
    });
  });

  it('a job given up before it began has written nothing', async () => {
    const { port, model } = open(guardedLedger());
    const before = workbookFacts(model);
    const signal = AbortSignal.abort();
    const { outcomes, stopped } = await port.writeCells({ sheet, cells: FIXES }, { signal });
    expect(stopped).toEqual({ kind: 'cancelled' });
    expect(new Set(outcomes.map(kindOf))).toEqual(new Set(['not-reached']));
    expect(differences(before, workbookFacts(model))).toEqual([]);
  });
});

const sameBytes = (one: Uint8Array | undefined, other: Uint8Array | undefined) =>
  Buffer.compare(one ?? new Uint8Array(), other ?? new Uint8Array()) === 0;

/** So many text dates, every `step`-th row. */
function textDates(count: number, step: number) {
  const workbook = madeLedger(count * step);
  const rows = Array.from({ length: count }, (_, index) => 2 + index * step);
  for (const row of rows) ledgerOf(workbook).setValue(row, GUARDED.column, '2022.2.8');
  return { bytes: workbook.save(), cells: rows.map((row) => to(row, '2022.2.8', 44_600)) };
}

describe.each(EXCEL_DOORS)('through the %s door', (name) => {
  // Reading joins across twelve rows.
  it.each([1, 14])('a thousand cells take two round trips, every %i-th row', async (step) => {
    const { bytes, cells } = textDates(1000, step);
    const { port, host } = openExcelDoor(name, bytes);
    host.switches.payloadLimit = 5_000_000;
    const { outcomes, stopped } = await port.writeCells({ sheet, cells });
    expect(stopped).toBeNull();
    expect(new Set(outcomes.map(kindOf))).toEqual(new Set(['written']));
    expect(host.traffic.roundTrips).toBe(2);
  });

  it.each([
    { when: 'before' as const, fates: ['not-reached'] },
    { when: 'after' as const, fates: ['written'] },
    { when: { afterActions: 40 }, fates: ['written', 'not-reached'] },
  ])(
    'when Excel fails ($when) it is said what was written, and that can be undone',
    async ({ when, fates }) => {
      const file = textDates(120, 14);
      const { port, host, model } = openExcelDoor(name, file.bytes);
      const before = workbookFacts(model);
      // The look is the first batch.
      host.switches.failing = { batch: 2, when };
      const done = await port.writeCells({ sheet, cells: file.cells });
      expect(done.stopped).toEqual({ kind: 'host-failed', code: 'GeneralException' });
      expect([...new Set(done.outcomes.map(kindOf))]).toEqual(fates);
      host.switches.failing = null;
      await port.writeCells({ sheet, cells: undoing(file.cells, done) });
      expect(differences(before, workbookFacts(model))).toEqual([]);
    },
  );

  it('a format set for a value that did not arrive goes back', async () => {
    for (let afterActions = 1; afterActions < 16; afterActions += 1) {
      const { port, host, model } = openExcelDoor(name, guardedLedger());
      const before = workbookFacts(model);
      host.switches.failing = { batch: 2, when: { afterActions } };
      const cells = [
        to(GUARDED.textInTextCell, '2022-02-09', 44_601, 'yyyy/m/d'),
        to(GUARDED.plain, '2022年2月11日', '2022-02-11'),
      ];
      const done = await port.writeCells({ sheet, cells });
      host.switches.failing = null;
      await port.writeCells({ sheet, cells: undoing(cells, done) });
      expect(differences(before, workbookFacts(model))).toEqual([]);
    }
  });

  it('when Excel does not come back, every cell of the lost request is unsure', async () => {
    const { port, host } = openExcelDoor(name, guardedLedger());
    const { traffic } = host;
    host.switches.failing = {
      get batch() {
        return traffic.roundTrips + 1 >= 2 ? traffic.roundTrips + 1 : -1;
      },
      when: 'before',
    };
    const { outcomes } = await port.writeCells({ sheet, cells: [to(2, '2022.2.8', 44_600)] });
    expect(outcomes).toEqual([{ kind: 'unsure', before: { value: '2022.2.8', format: 'yyyy/m/d' } }]);
  });
});
