import { afterEach, describe, expect, it } from '@jest/globals';
import { parseIsoDay } from '../src/core/calendar/iso.ts';
import type { DayNumber } from '../src/core/calendar/day-number.ts';
import { columnIndex, rowIndex, type CellValue } from '../src/core/sheet-grid.ts';
import type { Language } from '../src/core/words.ts';
import type { WeekOverWeek, WeeklySummary } from '../src/core/summary/weekly-summary.ts';
import { summariseLedgers } from '../src/jobs/summarise-ledgers.ts';
import { createSay } from '../src/messages/index.ts';
import { newWorkbook } from '../src/xlsx/new-workbook.ts';
import { openWorkbook } from '../src/xlsx/open-workbook.ts';
import type { XlsxSheet, XlsxWorkbook } from '../src/xlsx/workbook.ts';
import { createXlsxPort } from '../src/xlsx/xlsx-port.ts';
import { closeDoors, openDoor } from './doors.ts';

afterEach(closeDoors);

const LEDGER = '督办台账';
const HEADER = ['序号', '会议名称', '督办事项', '责任单位', '交办日期', '完成时限', '办理状态', '办结日期'];
type Row = readonly CellValue[];
const row = (number: CellValue, item: string, due: CellValue, status = '推进中', done = ''): Row => [
  number,
  '第3次常务会议',
  item,
  '市应急局、市住建局',
  '2022年1月28日',
  due,
  status,
  done,
];

/** Friday by Friday; numbers given twice, none at all, and texts that look like something else are among them. */
const WEEKS: readonly (readonly Row[])[] = [
  [
    row(1, '修订城市内涝应急预案', '2022年2月9日'),
    row(1, '=HYPERLINK("http://example.invalid","点我")', dayOf('2022-02-15')),
    row('', '建成冷链追溯平台\n并接入省平台', '2022年3月31日'),
    row('（四）', '合计', '长期坚持'),
  ],
  [
    row(1, '修订城市内涝应急预案', '2022年2月9日'),
    row(1, '=HYPERLINK("http://example.invalid","点我")', dayOf('2022-02-15')),
    row('', '建成冷链追溯平台\n并接入省平台', '2022年3月31日', '已办结', '2022年2月16日'),
    row('（四）', '合计', '长期坚持'),
    row(5, '开展节前安全检查', '2022年2月22日'),
  ],
  [
    row(1, '修订城市内涝应急预案', '2022年3月9日'),
    row(1, '=HYPERLINK("http://example.invalid","点我")', dayOf('2022-02-15')),
    row('', '建成冷链追溯平台\n并接入省平台', '2022年3月31日'),
    row(5, '开展节前安全检查', '2022年2月22日'),
    row(6, '开展重大隐患排查', '2022年4月30日'),
  ],
];
const FRIDAYS = ['2022-02-11', '2022-02-18', '2022-02-25'] as const;

function dayOf(iso: string): DayNumber {
  const day = parseIsoDay(iso);
  if (day === null) throw new Error(iso);
  return day;
}

function fill(sheet: XlsxSheet, rows: readonly Row[]): void {
  const used = sheet.used();
  const height = used === null ? 0 : used.bottom + 1;
  const cells = [HEADER, ...rows];
  for (let down = 0; down < Math.max(height, cells.length); down += 1) {
    for (const across of HEADER.keys()) sheet.setValue(down, across, cells[down]?.[across] ?? '');
  }
}

/** What a clerk does to a workbook between two Fridays, `summary` being the sheet of the last one. */
type Edit = (workbook: XlsxWorkbook, summary: XlsxSheet, language: Language) => void;
type Cells = CellValue[][];

function valuesOf(sheet: XlsxSheet): Cells {
  const used = sheet.used();
  return used === null ? [] : sheet.values(used);
}

/** A sheet with these values and nothing else: what is left of one that was pasted as values. */
function paste(workbook: XlsxWorkbook, name: string, values: Cells): void {
  const sheet = workbook.addSheet(name);
  for (const [down, cells] of values.entries()) {
    for (const [across, value] of cells.entries()) if (value !== '') sheet.setValue(down, across, value);
  }
}

const rewritten =
  (change: (values: Cells) => Cells): Edit =>
  (workbook, summary) => {
    const { name } = summary;
    const values = change(valuesOf(summary));
    workbook.removeSheet(summary);
    paste(workbook, name, values);
  };

/** Where a text begins a row; a sheet of ours has it, or the test is wrong. */
function rowOf(values: Cells, begins: RegExp): number {
  const at = values.findIndex((cells) => cells.some((cell) => typeof cell === 'string' && begins.test(cell)));
  if (at < 0) throw new Error(begins.source);
  return at;
}
const ANNEX_1 = /^(?:附件1|Annex 1)/;
const ANNEX_2 = /^(?:附件2|Annex 2)/;
const NEXT_STEPS = /下步要求|下階段|後續|Next steps/;

const EDITS: readonly (readonly [string, Edit])[] = [
  ['renamed to anything', (_, summary) => void (summary.name = '终稿')],
  [
    'copied, the original beside it',
    (workbook, summary) => {
      paste(workbook, `${summary.name} (2)`, valuesOf(summary));
    },
  ],
  [
    'copied under a name of its own',
    (workbook, summary) => {
      paste(workbook, '报领导', valuesOf(summary));
    },
  ],
  [
    'copied, and the copy without its annex',
    (workbook, summary) => {
      const values = valuesOf(summary);
      paste(workbook, `${summary.name} (2)`, values.slice(0, rowOf(values, ANNEX_1)));
    },
  ],
  ['pasted as values under its name', rewritten((values) => values)],
  ['given rows above its title', rewritten((values) => [['送：局领导'], [], ...values])],
  [
    'given a column before it and one between',
    rewritten((values) => values.map(([first = '', ...rest]) => ['', first, '', ...rest])),
  ],
  [
    'sorted in its annex',
    rewritten((values) => {
      const [from, to] = [rowOf(values, ANNEX_1) + 2, rowOf(values, ANNEX_2)];
      const rows = values.slice(from, to).filter((cells) => cells.some((cell) => cell !== ''));
      return [...values.slice(0, from), ...rows.reverse(), [], ...values.slice(to)];
    }),
  ],
  ['left without the indexes', rewritten((values) => values.slice(0, rowOf(values, ANNEX_2)))],
  [
    'completed by hand under what is next',
    rewritten((values) => {
      const at = rowOf(values, NEXT_STEPS) + 1;
      return values.map((cells, down) =>
        down === at ? ['1.附件1：事项明细所列各单位，请于2022年3月1日前办结。合计5项。'] : cells,
      );
    }),
  ],
  [
    'worded anew in its title',
    rewritten((values) => values.map((cells, down) => (down === 0 ? ['关于重点工作督办情况的通报'] : cells))),
  ],
];

interface Told {
  readonly week: WeekOverWeek | null;
  readonly history: WeeklySummary['history'];
}

/** The third week as told after an edit of the second one's sheet. */
async function thirdWeek(door: 'file' | 'excel 1.14', language: Language, edit: Edit | null): Promise<Told> {
  const made = newWorkbook();
  made.addSheet(LEDGER);
  const first = made.sheets[0];
  if (first !== undefined) made.removeSheet(first);
  const { port, model } = openDoor(door, made.save());
  let last: Told = { week: null, history: [] };
  let before: string | null = null;
  for (const [week, rows] of WEEKS.entries()) {
    const ledger = model.sheets[0];
    if (ledger === undefined) throw new Error('no ledger');
    fill(ledger, rows);
    if (week === WEEKS.length - 1 && edit !== null && before !== null) {
      const summary = model.sheet(before);
      if (summary === undefined) throw new Error(before);
      edit(model, summary, language);
      model.activeSheet = model.sheets[0] ?? ledger;
    }
    await port.select({ sheet: model.sheets[0]?.name ?? '', row: rowIndex(0), column: columnIndex(0) });
    const result = await summariseLedgers(
      { port, today: dayOf(FRIDAYS[week] ?? '') },
      { scope: { kind: 'active' }, language, words: createSay(language) },
    );
    if (result.kind !== 'done') throw new Error(result.trouble.kind);
    before = result.value.sheet;
    const { weekOverWeek, history } = result.value.summary;
    last = { week: weekOverWeek, history };
  }
  return last;
}

describe.each(['zh-CN', 'zh-TW', 'en'] as const)("last week's summary in %s", (language) => {
  it('tells of everything where it was left as it was', async () => {
    const { week, history } = await thirdWeek('file', language, null);
    expect(week?.added.map(({ item }) => item)).toEqual(['开展重大隐患排查']);
    expect(week?.extended.map(({ item }) => item.item)).toEqual(['修订城市内涝应急预案']);
    expect(week?.reopened.map(({ item }) => item)).toEqual(['建成冷链追溯平台\n并接入省平台']);
    expect(week?.newlyOverdue.map(({ item }) => item)).toEqual(['开展节前安全检查']);
    expect(week?.gone.map(({ item }) => item)).toEqual(['合计']);
    expect([...(week?.weeksOverdue.values() ?? [])]).toEqual([2, 1]);
    expect(history).toHaveLength(3);
  });

  it.each(EDITS)('tells the same when it was %s', async (_, edit) => {
    const told = await thirdWeek('file', language, edit);
    expect(comparable(told)).toEqual(comparable(await thirdWeek('file', language, null)));
  });
});

describe("last week's summary, in Excel", () => {
  it.each(EDITS)('tells the same when it was %s', async (_, edit) => {
    const told = await thirdWeek('excel 1.14', 'zh-CN', edit);
    expect(comparable(told)).toEqual(comparable(await thirdWeek('file', 'zh-CN', null)));
  });

  it('tells the same when the ledger’s sheet was renamed', async () => {
    const told = await thirdWeek('excel 1.14', 'zh-CN', (workbook) => {
      const ledger = workbook.sheet(LEDGER);
      if (ledger !== undefined) ledger.name = '2月台账';
    });
    expect(comparable(told)).toEqual(comparable(await thirdWeek('file', 'zh-CN', null)));
  });
});

describe('a summary pasted as values into another workbook', () => {
  it('is compared with as where it stood', async () => {
    const workbook = newWorkbook();
    const ledger = workbook.addSheet(LEDGER);
    fill(ledger, WEEKS[0] ?? []);
    const opened = openWorkbook(workbook.save());
    const made = await summariseLedgers(
      { port: createXlsxPort(opened), today: dayOf(FRIDAYS[0]) },
      { scope: { kind: 'all' }, language: 'zh-CN', words: createSay('zh-CN') },
    );
    const sheet = made.kind === 'done' ? opened.sheet(made.value.sheet) : undefined;
    if (sheet === undefined) throw new Error('no summary');
    const archive = newWorkbook();
    paste(archive, 'Sheet2', valuesOf(sheet));
    const compared = async (from: XlsxWorkbook) => {
      const now = newWorkbook();
      fill(now.addSheet(LEDGER), WEEKS[1] ?? []);
      const result = await summariseLedgers(
        { port: createXlsxPort(openWorkbook(now.save())), today: dayOf(FRIDAYS[1]) },
        {
          scope: { kind: 'all' },
          language: 'zh-CN',
          words: createSay('zh-CN'),
          picked: { file: '存档.xlsx', workbook: createXlsxPort(openWorkbook(from.save())) },
        },
      );
      if (result.kind !== 'done') throw new Error(result.trouble.kind);
      const { weekOverWeek, history } = result.value.summary;
      return { week: weekOverWeek, history };
    };
    const told = await compared(archive);
    expect(told.week?.closed.map(({ item }) => item)).toEqual(['建成冷链追溯平台\n并接入省平台']);
    expect(comparable(told)).toEqual(comparable(await compared(opened)));
  });
});

/** Items by what they say: the rows of an annex move with what is put above it, sheets with their names. */
const comparable = (told: Told): unknown =>
  JSON.parse(
    JSON.stringify(told, (key, value: unknown) => {
      if (key === 'since' || key === 'row' || key === 'place' || key === 'sheet') return undefined;
      return value instanceof Map ? [...(value as Map<unknown, unknown>)] : value;
    }),
  ) as unknown;
