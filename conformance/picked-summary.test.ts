import { afterEach, describe, expect, it } from '@jest/globals';
import { isoDay, parseIsoDay } from '../src/core/calendar/iso.ts';
import type { DayNumber } from '../src/core/calendar/day-number.ts';
import type { CellValue } from '../src/core/sheet-grid.ts';
import type { Trouble } from '../src/core/trouble.ts';
import { LANGUAGES, type Language } from '../src/core/words.ts';
import type { PickedWorkbook } from '../src/jobs/picked-summary.ts';
import { lookAtPicked } from '../src/jobs/picked-summary.ts';
import { summariseLedgers, type SummariseOptions } from '../src/jobs/summarise-ledgers.ts';
import { createSay } from '../src/messages/index.ts';
import { newWorkbook } from '../src/xlsx/new-workbook.ts';
import { openWorkbook } from '../src/xlsx/open-workbook.ts';
import type { XlsxWorkbook } from '../src/xlsx/workbook.ts';
import { createXlsxPort } from '../src/xlsx/xlsx-port.ts';
import { closeDoors, DOORS, openDoor, openExcelDoor } from './doors.ts';

afterEach(closeDoors);

const LEDGER = '督办台账';
const HEADER = ['序号', '督办事项', '责任单位', '交办日期', '完成时限', '办理状态', '办结日期'];
type Row = readonly CellValue[];
const row = (number: number, item: string, due: string, status = '推进中', done = ''): Row => [
  number,
  item,
  '市应急局',
  '2022年1月28日',
  due,
  status,
  done,
];
const LAST_WEEK = [
  row(1, '修订城市内涝应急预案', '2022年2月9日'),
  row(2, '开展节前安全检查', '2022年2月15日'),
  row(3, '建成冷链追溯平台', '2022年3月31日'),
];
const THIS_WEEK = [
  row(1, '修订城市内涝应急预案', '2022年2月25日'),
  row(2, '开展节前安全检查', '2022年2月15日'),
  row(3, '建成冷链追溯平台', '2022年3月31日', '已办结', '2022年2月16日'),
  row(4, '开展重大隐患排查', '2022年4月30日'),
];
const OTHERS = [row(1, '更新公文处理办法', '2022年2月9日'), row(2, '清理历史欠账', '2022年2月15日')];
const [LAST_FRIDAY, FRIDAY] = ['2022-02-11', '2022-02-18'];

function dayOf(iso: string): DayNumber {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(iso);
  return day;
}

function workbookOf(rows: readonly Row[], sheet = LEDGER): XlsxWorkbook {
  const workbook = newWorkbook();
  addLedger(workbook, sheet, rows);
  return openWorkbook(workbook.save());
}

function addLedger(workbook: XlsxWorkbook, name: string, rows: readonly Row[]): void {
  const sheet = workbook.addSheet(name);
  for (const [down, cells] of [HEADER, ...rows].entries()) {
    for (const [across, value] of cells.entries()) sheet.setValue(down, across, value);
  }
}

const asked = (language: Language = 'zh-CN') =>
  ({ scope: { kind: 'active' }, language, words: createSay(language) }) as const;

/** Writes a week's summary of one ledger; resolves to its sheet's name. */
async function summarised(
  workbook: XlsxWorkbook,
  today: string,
  options: Partial<SummariseOptions> = {},
): Promise<string> {
  const result = await summariseLedgers(
    { port: createXlsxPort(workbook), today: dayOf(today) },
    { ...asked(), ...options },
  );
  if (result.kind !== 'done') throw new Error(result.trouble.kind);
  return result.value.sheet;
}

const rename = (workbook: XlsxWorkbook, sheet: string, name: string): void => {
  const found = workbook.sheet(sheet);
  if (found === undefined) throw new Error(sheet);
  found.name = name;
};

const picked = (workbook: XlsxWorkbook): PickedWorkbook => ({
  file: '上周.xlsx',
  workbook: createXlsxPort(openWorkbook(workbook.save())),
});

/** What the summary of the ledger as it is now says of a picked workbook, on Friday. */
async function comparedWith(from: XlsxWorkbook, now: XlsxWorkbook = workbookOf(THIS_WEEK)) {
  const before = now.sheets.map(({ name }) => name);
  const port = createXlsxPort(now);
  const result = await summariseLedgers(
    { port, today: dayOf(FRIDAY) },
    { ...asked(), scope: { kind: 'all' }, picked: picked(from) },
  );
  if (result.kind === 'trouble') {
    // Nothing is written where the file is refused.
    expect(now.sheets.map(({ name }) => name)).toEqual(before);
    return result.trouble;
  }
  return result.value.summary.weekOverWeek?.since.sheet ?? null;
}

describe.each(DOORS)('a summary compared with one in another workbook, through the %s door', (name) => {
  it.each(LANGUAGES)('tells what it tells of one in its own, in %s', async (language) => {
    const last = workbookOf(LAST_WEEK);
    await summarised(last, LAST_FRIDAY, { language, words: createSay(language) });
    const { port, model } = openDoor(name, workbookOf(THIS_WEEK).save());
    const result = await summariseLedgers(
      { port, today: dayOf(FRIDAY) },
      { ...asked(language), picked: picked(last) },
    );
    if (result.kind !== 'done') throw new Error(result.trouble.kind);
    const { weekOverWeek, history } = result.value.summary;
    expect(weekOverWeek?.added.map(({ item }) => item)).toEqual(['开展重大隐患排查']);
    expect(weekOverWeek?.closed.map(({ item }) => item)).toEqual(['建成冷链追溯平台']);
    expect(weekOverWeek?.newlyOverdue.map(({ item }) => item)).toEqual(['开展节前安全检查']);
    expect(weekOverWeek?.extended.map(({ item, from, to }) => [item.item, isoDay(from), isoDay(to)])).toEqual(
      [['修订城市内涝应急预案', '2022-02-09', '2022-02-25']],
    );
    expect([weekOverWeek?.gone, weekOverWeek?.reopened]).toEqual([[], []]);
    expect(history.map(({ asOf }) => isoDay(asOf))).toEqual([LAST_FRIDAY, FRIDAY]);
    // The other workbook gave a comparison and nothing else.
    expect(model.sheets.slice(1).map((sheet) => sheet.name)).toEqual([LEDGER, result.value.sheet]);
  });
});

describe('the summary that is taken from another workbook', () => {
  it('is the newest before the week, whatever its sheet is called, and of its copies one', async () => {
    const last = workbookOf(LAST_WEEK);
    await summarised(last, '2022-02-04');
    rename(last, await summarised(last, LAST_FRIDAY), '终稿');
    await summarised(last, FRIDAY);
    expect(await comparedWith(last)).toBe('终稿');
    await summarised(last, LAST_FRIDAY);
    expect(await comparedWith(last)).toBe('督办周报2022年第6周');
  });

  it('is the one about these ledgers, where newer ones are about others', async () => {
    const last = workbookOf(LAST_WEEK);
    const mine = await summarised(last, '2022-02-04');
    addLedger(last, '其他台账', OTHERS);
    await summarised(last, LAST_FRIDAY, { scope: { kind: 'sheet', sheet: '其他台账' } });
    expect(await comparedWith(last)).toBe(mine);
    // Where none names it (the ledger's sheet was renamed), the items tell.
    expect(await comparedWith(last, workbookOf(THIS_WEEK, '二月'))).toBe(mine);
  });

  it('takes the place of the one in the same workbook', async () => {
    const now = workbookOf(THIS_WEEK);
    await summarised(now, LAST_FRIDAY);
    const last = workbookOf(LAST_WEEK);
    rename(last, await summarised(last, '2022-02-04'), '别处的周报');
    expect(await comparedWith(last, now)).toBe('别处的周报');
  });

  it('costs no round trip', async () => {
    const last = workbookOf(LAST_WEEK);
    await summarised(last, LAST_FRIDAY);
    const trips = async (options: Partial<SummariseOptions>) => {
      const { port, host } = openExcelDoor('excel 1.14', workbookOf(THIS_WEEK).save());
      await summariseLedgers({ port, today: dayOf(FRIDAY) }, { ...asked(), ...options });
      return host.traffic.roundTrips;
    };
    expect(await trips({ picked: picked(last) })).toBeLessThanOrEqual(await trips({}));
  });
});

describe('a picked workbook is refused before anything is written', () => {
  const file = '上周.xlsx';
  const refused: readonly (readonly [string, () => Promise<XlsxWorkbook>, Trouble])[] = [
    ['without a summary', () => Promise.resolve(workbookOf(LAST_WEEK)), { kind: 'last-summary-none', file }],
    [
      'with a page for leaders alone',
      async () => {
        const last = workbookOf(LAST_WEEK);
        await summarised(last, LAST_FRIDAY, { layout: 'one-page' });
        return last;
      },
      { kind: 'last-summary-none', file },
    ],
    [
      'with summaries of this week and later alone',
      async () => {
        const last = workbookOf(LAST_WEEK);
        await summarised(last, FRIDAY);
        await summarised(last, '2022-02-25');
        return last;
      },
      { kind: 'last-summary-not-before', file, sheet: '督办周报2022年第8周' },
    ],
    [
      'whose annex is gone',
      async () => {
        const last = workbookOf(LAST_WEEK);
        const sheet = last.sheet(await summarised(last, LAST_FRIDAY));
        const used = sheet?.used();
        if (sheet === undefined || used == null) throw new Error('no summary');
        const annex = sheet.values(used).findIndex(([first]) => String(first).startsWith('附件1'));
        for (const [down, cells] of sheet.values(used).entries())
          for (const across of down < annex ? [] : cells.keys())
            sheet.setValue(used.top + down, used.left + across, '');
        return last;
      },
      { kind: 'last-summary-unreadable', file, sheet: '督办周报2022年第6周' },
    ],
    [
      'about another ledger',
      async () => {
        const last = workbookOf(OTHERS);
        await summarised(last, LAST_FRIDAY);
        return last;
      },
      { kind: 'last-summary-other-ledger', file, sheet: '督办周报2022年第6周' },
    ],
  ];
  it.each(refused)('%s', async (_, make, trouble) => {
    expect(await comparedWith(await make())).toEqual(trouble);
  });

  it('and without a summary of ours as soon as it is looked at', async () => {
    const none = await lookAtPicked({}, picked(workbookOf(LAST_WEEK)));
    expect(none).toEqual({ kind: 'trouble', trouble: { kind: 'last-summary-none', file } });
    const last = workbookOf(LAST_WEEK);
    await summarised(last, LAST_FRIDAY);
    expect((await lookAtPicked({}, picked(last))).kind).toBe('done');
  });
});
