import { afterEach, describe, expect, it } from '@jest/globals';
import type { DayNumber } from '../src/core/calendar/day-number.ts';
import { isNextStepsHeading } from '../src/core/summary/annex/read-next-steps.ts';
import { columnIndex, rowIndex } from '../src/core/sheet-grid.ts';
import type { Language } from '../src/core/words.ts';
import { summariseLedgers, type SummariseOptions } from '../src/jobs/summarise-ledgers.ts';
import { createSay } from '../src/messages/index.ts';
import { newWorkbook } from '../src/xlsx/new-workbook.ts';
import type { XlsxSheet } from '../src/xlsx/workbook.ts';
import { closeDoors, DOORS, openDoor, openExcelDoor, type OpenDoor } from './doors.ts';
import { reopened } from './sheet-facts.ts';
import { day } from './workbooks.ts';

afterEach(closeDoors);

const LEDGER = '督办台账';
const PLAIN = '督办周报2022年第6周';

function bytes(ledgers: readonly string[] = [LEDGER]): Uint8Array {
  const workbook = newWorkbook();
  for (const ledger of ledgers) {
    const sheet = workbook.addSheet(ledger);
    const rows = [
      ['序号', '督办事项', '责任单位', '完成时限', '办理状态', '交办日期', '办结日期'],
      [1, `修订应急预案（${ledger}）`, '市应急局', '2022年2月8日', '推进中', '2022年1月20日', ''],
      [2, `开展节前检查（${ledger}）`, '市市场监管局', '2022年6月30日', '推进中', '2022年1月20日', ''],
    ];
    for (const [row, cells] of rows.entries()) {
      for (const [column, value] of cells.entries()) sheet.setValue(row, column, value);
    }
  }
  const notes = workbook.addSheet('说明');
  notes.setValue(0, 0, '本工作簿由督查室维护');
  return workbook.save();
}

async function summarise(
  { port }: OpenDoor,
  today: DayNumber,
  given: Partial<SummariseOptions> & { readonly language?: Language } = {},
) {
  const { language = 'zh-CN' } = given;
  const result = await summariseLedgers(
    { port, today },
    { scope: { kind: 'sheet', sheet: LEDGER }, words: createSay(language), ...given, language },
  );
  if (result.kind !== 'done') throw new Error(result.trouble.kind);
  return result.value;
}
const WEDNESDAY = day('2022-02-09');
const FRIDAY = day('2022-02-11');
const replace = { existing: 'replace' } as const;

function sheet(door: OpenDoor, name: string): XlsxSheet {
  const found = door.model.sheet(name);
  if (found === undefined) throw new Error(name);
  return found;
}
const textsOf = (one: XlsxSheet): string[] => {
  const used = one.used();
  return used === null ? [] : one.values(used).map(([first]) => String(first ?? ''));
};
/** The row of the space under 下步要求. */
const spaceOf = (one: XlsxSheet): number => textsOf(one).findIndex(isNextStepsHeading) + 1;
const writtenIn = (one: XlsxSheet): unknown => one.values(cell(spaceOf(one)))[0]?.[0];
const cell = (row: number) => ({ top: rowIndex(row), left: columnIndex(0), bottom: rowIndex(row), right: columnIndex(0) }); // prettier-ignore
const names = ({ model }: OpenDoor) =>
  model.sheets.map(({ name }) => name).filter((name) => name !== 'Sheet1');

const WORDS = '一、市应急局本周五前报送整改情况。\n=二、其余单位照此办理。';

describe.each(DOORS)('a summary of the same week, through the %s door', (door) => {
  it('is kept and the new one numbered, unless the user says otherwise', async () => {
    const open = openDoor(door, bytes());
    await summarise(open, WEDNESDAY);
    const second = await summarise(open, FRIDAY);
    expect([second.sheet, second.former]).toEqual([`${PLAIN} (2)`, null]);
    expect(names(open)).toEqual([LEDGER, '说明', PLAIN, `${PLAIN} (2)`]);
  });

  it('is replaced where it stands, and what the clerk wrote under 下步要求 goes over', async () => {
    const open = openDoor(door, bytes());
    await summarise(open, WEDNESDAY);
    open.model.moveSheet(sheet(open, PLAIN), 1);
    sheet(open, PLAIN).setValue(spaceOf(sheet(open, PLAIN)), 0, WORDS);
    const before = names(open);
    // Twice: what went over once goes over again.
    for (const today of [FRIDAY, FRIDAY]) {
      const { sheet: name, former, summary } = await summarise(open, today, replace);
      expect([name, former]).toEqual([PLAIN, { kind: 'replaced', sheet: PLAIN, carried: true }]);
      expect(summary.asOf).toBe(FRIDAY);
      expect(names(open)).toEqual(before);
      const saved = reopened(open.model).sheet(PLAIN);
      expect(saved && textsOf(saved)).toContainEqual(expect.stringContaining('（截至2022年2月11日）'));
      expect(saved && writtenIn(saved)).toBe(WORDS);
    }
  });

  it('says that nothing went over where the clerk wrote nothing, and nothing where there was none', async () => {
    const open = openDoor(door, bytes());
    expect((await summarise(open, WEDNESDAY, replace)).former).toBeNull();
    const second = await summarise(open, FRIDAY, replace);
    expect(second.former).toEqual({ kind: 'replaced', sheet: PLAIN, carried: false });
  });

  it('is replaced while the user looks at it, as the pane leaves it', async () => {
    const open = openDoor(door, bytes());
    const active = { scope: { kind: 'active' } } as const;
    await summarise(open, WEDNESDAY, active);
    await open.port.select({ sheet: PLAIN, row: rowIndex(0), column: columnIndex(0) });
    const { former } = await summarise(open, FRIDAY, { ...replace, ...active });
    expect(former).toEqual({ kind: 'replaced', sheet: PLAIN, carried: false });
    expect(names(open)).toEqual([LEDGER, '说明', PLAIN]);
  });

  it('is replaced in another language, and keeps its name and its words', async () => {
    const open = openDoor(door, bytes());
    await summarise(open, WEDNESDAY);
    sheet(open, PLAIN).setValue(spaceOf(sheet(open, PLAIN)), 0, WORDS);
    for (const language of ['en', 'zh-TW', 'zh-CN'] as const) {
      const { former } = await summarise(open, FRIDAY, { ...replace, language });
      expect(former).toEqual({ kind: 'replaced', sheet: PLAIN, carried: true });
      expect(writtenIn(sheet(open, PLAIN))).toBe(WORDS);
    }
    expect(names(open)).toEqual([LEDGER, '说明', PLAIN]);
  });

  it('is found under another name, and the one without a number before others', async () => {
    const open = openDoor(door, bytes());
    await summarise(open, WEDNESDAY);
    await summarise(open, WEDNESDAY);
    expect((await summarise(open, FRIDAY, replace)).former).toMatchObject({ kind: 'replaced', sheet: PLAIN });
    expect(names(open)).toEqual([LEDGER, '说明', PLAIN, `${PLAIN} (2)`]);
    open.model.removeSheet(sheet(open, `${PLAIN} (2)`));
    sheet(open, PLAIN).name = '周报终稿';
    expect((await summarise(open, FRIDAY, replace)).sheet).toBe('周报终稿');
    expect(names(open)).toEqual([LEDGER, '说明', '周报终稿']);
  });

  it('stays beside the page for leaders, and each takes only its own place', async () => {
    const open = openDoor(door, bytes());
    await summarise(open, WEDNESDAY);
    await summarise(open, WEDNESDAY, { layout: 'one-page' });
    const page = await summarise(open, FRIDAY, { ...replace, layout: 'one-page' });
    expect(page.former).toEqual({ kind: 'replaced', sheet: `${PLAIN}一页`, carried: false });
    const whole = await summarise(open, FRIDAY, replace);
    expect(whole.former).toEqual({ kind: 'replaced', sheet: PLAIN, carried: false });
    expect(names(open)).toEqual([LEDGER, '说明', PLAIN, `${PLAIN}一页`]);
  });

  it('of another week, of another ledger or merely named alike is never touched', async () => {
    const open = openDoor(door, bytes([LEDGER, '专班台账']));
    await summarise(open, day('2022-02-04'));
    await summarise(open, WEDNESDAY, { scope: { kind: 'sheet', sheet: '专班台账' } });
    sheet(open, '说明').name = '督办周报2022年第6周（送审）';
    const others = names(open);
    const { sheet: name, former } = await summarise(open, FRIDAY, replace);
    expect([name, former]).toEqual([`${PLAIN} (2)`, null]);
    expect(names(open)).toEqual([...others, `${PLAIN} (2)`]);
    // Of both ledgers: neither is the summary of both.
    expect((await summarise(open, FRIDAY, { ...replace, scope: { kind: 'all' } })).former).toBeNull();
  });

  it.each([
    ['its sheet is protected', 'protected', (one: XlsxSheet) => Object.defineProperty(one, 'protected', { value: true })], // prettier-ignore
    ['its space for the clerk is gone', 'no-next-steps', (one: XlsxSheet) => { one.setValue(spaceOf(one) - 1, 0, '八、领导批示'); }], // prettier-ignore
  ] as const)('stays where %s', async (_, why, spoil) => {
    const open = openDoor(door, bytes());
    await summarise(open, WEDNESDAY);
    spoil(sheet(open, PLAIN));
    const { sheet: name, former } = await summarise(open, FRIDAY, replace);
    expect([name, former]).toEqual([`${PLAIN} (2)`, { kind: 'kept', sheet: PLAIN, why }]);
    expect(names(open)).toEqual([LEDGER, '说明', PLAIN, `${PLAIN} (2)`]);
  });

  it('stays where a formula refers to it; what the clerk wrote stands in both', async () => {
    const open = openDoor(door, bytes());
    await summarise(open, WEDNESDAY);
    sheet(open, PLAIN).setValue(spaceOf(sheet(open, PLAIN)), 0, WORDS);
    sheet(open, '说明').setFormula(4, 1, `'${PLAIN}'!C8`, 1);
    const { sheet: name, former } = await summarise(open, FRIDAY, replace);
    expect(former).toEqual({ kind: 'kept', sheet: PLAIN, why: 'referred-to', by: '说明!B5' });
    expect([writtenIn(sheet(open, PLAIN)), writtenIn(sheet(open, name))]).toEqual([WORDS, WORDS]);
  });
});

it('replacing costs two round trips: to read the whole sheet, and what refers to it', async () => {
  const open = openExcelDoor('excel 1.14', bytes());
  await summarise(open, WEDNESDAY);
  const trips = async (given: Partial<SummariseOptions>) => {
    await open.port.select({ sheet: LEDGER, row: rowIndex(0), column: columnIndex(0) });
    open.host.resetCounters();
    await summarise(open, FRIDAY, given);
    return open.host.traffic.roundTrips;
  };
  const kept = await trips({});
  expect(await trips(replace)).toBeLessThanOrEqual(kept + 2);
});
