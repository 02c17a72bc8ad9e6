import { describe, expect, it } from '@jest/globals';
import { inspect } from '../checks/inspect.ts';
import { isoDay, parseIsoDay } from '../calendar/iso.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { planLights } from '../lights/plan-lights.ts';
import { columnIndex, rowIndex, type CellArea, type CellValue } from '../sheet-grid.ts';
import type { ColumnCells } from '../workbook-port.ts';
import { columnsToRead } from './columns-to-read.ts';
import { locate } from './locate.ts';
import type { FollowUpItem } from './ledger.ts';
import { countedNames } from '../unit-names/counted-names.ts';
import { readLedger, type ReadingContext } from './read-ledger.ts';

const DATE = 'yyyy/m/d';
const HEADER = ['序号', '会议', '督办事项', '责任单位', '完成时限', '办理状态', '办结时间'];

const merge = (top: number, left: number, bottom: number, right = left): CellArea => ({
  top: rowIndex(top),
  left: columnIndex(left),
  bottom: rowIndex(bottom),
  right: columnIndex(right),
});

/** The ledger of these rows; numbers in the two date columns are dates unless `plain`. */
function ledgerOf(
  rows: CellValue[][],
  {
    merges = [],
    plain = false,
    system = 1900,
    said = {},
  }: {
    merges?: CellArea[] | null;
    plain?: boolean;
    system?: 1900 | 1904;
    said?: Pick<ReadingContext, 'statuses' | 'unitNames' | 'jointLead' | 'defaultLimit'>;
  } = {},
) {
  const values = [HEADER, ...rows];
  const top = rowIndex(0);
  const left = columnIndex(0);
  const used = { top, left, bottom: rowIndex(values.length - 1), right: columnIndex(6) };
  const layout = locate('台账', { used, protected: false, block: { top, left, values }, merges }).layouts[0];
  if (layout === undefined) throw new Error('no ledger');
  const request = columnsToRead(layout);
  const columns = new Map(
    request.columns.map(({ column, formats }): [typeof column, ColumnCells] => {
      const cells = rows.map((row) => row[column] ?? '');
      return [
        column,
        { values: cells, ...(formats ? { formats: cells.map(() => (plain ? 'General' : DATE)) } : {}) },
      ];
    }),
  );
  return readLedger(layout, { firstRow: request.firstRow, columns }, { dateSystem: system, ...said });
}

const iso = (day: DayNumber | null | undefined) => (day == null ? null : isoDay(day));
const asOf = parseIsoDay('2022-02-11') ?? (0 as DayNumber);

describe('a ledger is read', () => {
  it('with the meeting of a merged cell, and its day, down to every row', () => {
    const { items } = ledgerOf(
      [
        [1, '第3次会议\n（2022年1月28日）', '甲', '市卫健委', '会后3个工作日内', '推进中', ''],
        [2, '', '乙', '市教育局', '1月29日', '', ''],
      ],
      { merges: [merge(1, 1, 2)] },
    );
    expect(items.map((item) => item.meeting)).toEqual([
      '第3次会议（2022年1月28日）',
      '第3次会议（2022年1月28日）',
    ]);
    expect(items.map((item) => iso(item.deadline.due))).toEqual(['2022-02-07', '2022-01-29']);
  });

  it('with the states and unit names that the user gave', () => {
    const rows = [
      [1, '', '甲', '卫健局、市教委', '1月29日', '绿灯 通行', ''],
      [2, '', '乙', '市教育局、卫健局、市卫健委', '1月29日', '推进中', ''],
    ];
    const said = {
      statuses: new Map([
        ['绿灯通行', 'closed'],
        ['推进中', 'suspended'],
      ] as const),
      unitNames: countedNames(
        new Map([
          ['卫健局', '市卫健委'],
          ['市教委', '市教育局'],
        ]),
        null,
      ),
    };
    const { items } = ledgerOf(rows, { said });
    expect(items.map(({ status, group }) => [status, group])).toEqual([
      ['closed', 'closed'],
      ['suspended', 'suspended'],
    ]);
    expect(items.map(({ statusText }) => statusText)).toEqual(['绿灯 通行', '推进中']);
    // What stands in the cell stays what it is; what it counts for is another matter.
    expect(items.map(({ leadUnit, supportingUnits }) => [leadUnit, ...supportingUnits])).toEqual([
      ['卫健局', '市教委'],
      ['市教育局', '卫健局', '市卫健委'],
    ]);
    expect(items.map(({ countedUnits }) => countedUnits)).toEqual([['市卫健委'], ['市教育局']]);
    expect(ledgerOf(rows).items.map(({ leadUnit, status }) => [leadUnit, status])).toEqual([
      ['卫健局', 'unknown'],
      ['市教育局', 'inProgress'],
    ]);
  });

  it('with all its leads where they lead jointly, each once', () => {
    const rows = [
      [1, '', '甲', '市卫健委、市教育局，市公安局配合', '1月29日', '', ''],
      [2, '', '乙', '牵头单位：卫健局、市卫健委；配合单位：市民政局', '1月29日', '', ''],
      [3, '', '丙', '', '1月29日', '', ''],
    ];
    const unitNames = countedNames(new Map([['卫健局', '市卫健委']]), null);
    const { items } = ledgerOf(rows, { said: { jointLead: true, unitNames } });
    expect(items.map(({ countedUnits }) => countedUnits)).toEqual([
      ['市卫健委', '市教育局'],
      ['市卫健委'],
      [],
    ]);
    expect(items.map(({ supportingUnits }) => supportingUnits)).toEqual([['市公安局'], ['市民政局'], []]);
    expect(ledgerOf(rows).items.map(({ countedUnits }) => countedUnits)).toEqual([
      ['市卫健委'],
      ['卫健局'],
      [],
    ]);
  });

  it('past sections, totals, notes, blank template rows and a repeated header', () => {
    const { items, lastDataRow } = ledgerOf([
      ['一、疫情防控（2项）', '', '', '', '', '', ''],
      [1, '', '甲', '市卫健委', 44590, '推进中', ''],
      ['小  计', '', '', '', '', '1件', ''],
      HEADER,
      ['二、安全生产', '', '', '', '', '', ''],
      [1, '', '乙', '市教育局', 44600, '已完成', 44599],
      [2, '', '', '', '', '', ''],
      ['合计', '', '', '', '', '2件', ''],
      ['注：1.时限按纪要填写。', '', '', '', '', '', ''],
      ['填报人：孙弈', '', '', '审核人：陈砺之', '', '', ''],
    ]);
    expect(items.map(({ row, item, section }) => [row, item, section])).toEqual([
      [2, '甲', '一、疫情防控（2项）'],
      [6, '乙', '二、安全生产'],
    ]);
    expect(lastDataRow).toBe(6);
  });

  it('with tasks that were forgotten amid the list, and with the list that goes on behind them', () => {
    const { items } = ledgerOf([
      [1, '', '甲', '市卫健委', '', '', ''],
      [2, '', '', '市教育局', '', '', ''],
      [3, '', '', '市教育局', '', '', ''],
      [4, '', '', '市民政局', '', '', ''],
      [5, '', '乙', '市卫健委', '', '', ''],
      [6, '', '丙', '市卫健委', '', '', ''],
    ]);
    expect(items.map(({ row, item, leadUnit }) => [row, item, leadUnit])).toEqual([
      [1, '甲', '市卫健委'],
      [2, '', '市教育局'],
      [3, '', '市教育局'],
      [4, '', '市民政局'],
      [5, '乙', '市卫健委'],
      [6, '丙', '市卫健委'],
    ]);
  });

  it('past rows that a template has filled in ahead, wherever they stand', () => {
    const { items } = ledgerOf([
      [1, '', '甲', '市卫健委', '', '推进中', ''],
      [2, '', '', '', '', '未启动', ''],
      [3, '', '', '', '', '未启动', ''],
      [4, '', '', '', '', '未启动', ''],
      [5, '', '乙', '市卫健委', '', '', ''],
      [6, '', '', '', '', '未启动', ''],
      [7, '', '', '', '', '未启动', ''],
    ]);
    expect(items.map(({ row, item }) => [row, item])).toEqual([
      [1, '甲'],
      [5, '乙'],
    ]);
  });

  it('with 〃 as the deadline above, the cell keeping its own text', () => {
    const { items } = ledgerOf([
      [1, '', '甲', '市卫健委', 44590, '', ''],
      [2, '', '乙', '〃', '同上', '', ''],
    ]);
    expect(items[1]?.leadUnit).toBe('市卫健委');
    expect(items[1]?.deadline).toMatchObject({ text: '同上', due: 44590 });
  });

  it('in a workbook of the 1904 system to the same days', () => {
    const { items } = ledgerOf([[1, '', '甲', '市卫健委', 43128, '', '']], { system: 1904 });
    expect(items[0]?.deadline).toMatchObject({ text: '2022/1/29', due: 44590 });
  });

  it('without taking a plain number for a date, but for one that can be nothing else', () => {
    const due = (value: CellValue) =>
      ledgerOf([[1, '第1次会议（2017年5月11日）', '甲', '市卫健委', value, '', '']], { plain: true }).items[0]
        ?.deadline;
    expect(iso(due(5.13)?.due)).toBe('2017-05-13');
    expect(due(5.13)?.needsConfirm).toBe(true);
    expect(iso(due(20170520)?.due)).toBe('2017-05-20');
    expect(due(3)?.due ?? null).toBeNull();
  });

  it('as closed where the state is blank and a completion date stands, and as ongoing by its deadline', () => {
    const { items } = ledgerOf([
      [1, '', '甲', '市卫健委', 44590, '', 44589],
      [2, '', '乙', '市卫健委', '长期坚持', '推进中', ''],
      [3, '', '丙', '市卫健委', '#REF!', '暂缓', ''],
    ]);
    expect(items.map((item) => item.group)).toEqual(['closed', 'ongoing', 'suspended']);
  });

  it('the same wherever on the sheet it stands', () => {
    const rows = [
      [1, '', '甲', '市卫健委', '2022.2.10', '推进中', ''],
      [2, '', '乙', '', '', '推进中', ''],
    ];
    const blank = Array.from({ length: 2 }, () => HEADER.map(() => ''));
    const plain = ledgerOf(rows).items;
    const shifted = ledgerOf([...blank, ...rows]).items;
    expect(shifted.map((item) => ({ ...whole(item), row: item.row - 2 }))).toEqual(plain.map(whole));
  });
});

/** Every field of an item, those read on demand too. */
const whole = (item: FollowUpItem): FollowUpItem => JSON.parse(JSON.stringify(item)) as FollowUpItem;

describe('the checks', () => {
  it('point at the cells, leave closed, stopped and endless work alone, and count the days', () => {
    const ledger = ledgerOf([
      [1, '', '甲', '', 44602, '推进中', ''],
      [2, '', '乙', '市教育局', '—', '推进中', ''],
      [3, '', '丙', '市教育局', '尽快', '推进中', ''],
      [4, '', '丁', '市教育局', '2022年2月30日', '推进中', ''],
      [5, '', '戊', '市教育局', 44603, '推进中', ''],
      [6, '', '己', '市教育局', 44500, '已办结', ''],
      [7, '', '庚', '市教育局', '', '暂缓', ''],
      [8, '', '辛', '市教育局', '长期坚持', '', ''],
    ]);
    const found = inspect(ledger, { asOf, dueSoonDays: 7 });
    expect(found.map(({ check, cell, params }) => [check, cell.row, cell.column, params])).toEqual([
      ['owner-missing', 1, 3, {}],
      ['overdue', 1, 4, { text: '2022/2/10', days: 1 }],
      ['due-missing', 2, 4, {}],
      ['due-without-day', 3, 4, { text: '尽快' }],
      ['due-impossible', 4, 4, { text: '2022年2月30日', suggestion: 44620 }],
      ['due-soon', 5, 4, { text: '2022/2/11', days: 0 }],
      ['closed-without-date', 6, 6, { text: '已办结' }],
    ]);
  });
});

describe('the light plan', () => {
  const plan = (rows: CellValue[][], merges: CellArea[] = []) =>
    planLights(ledgerOf(rows, { merges }), { asOf, soon: { days: 7, in: 'days' } });

  it('lights dates and words by one live rule a colour, and the rows that a clerk will add below', () => {
    const { rules, rows } = plan([
      [1, '会（2022年1月28日）', '甲', '市卫健委', 44590, '推进中', ''],
      [2, '会（2022年1月28日）', '乙', '市卫健委', '1月底"前', '推进中', ''],
      [3, '会（2022年1月28日）', '丙', '市卫健委', 44590, '已办结', 44591],
    ]);
    expect(rules.map(({ light, areas }) => [light, areas.map(({ top, bottom }) => [top, bottom])])).toEqual([
      ['overdue', [[1, 203]]],
      ['dueSoon', [[1, 203]]],
    ]);
    expect(rules[0]?.formula).toContain('ISNUMBER($E2)');
    expect(rules[0]?.formula).toContain('$E2<TODAY()');
    // Quotes of the ledger stay inside the text, and words hold for the meeting that they were read with.
    const words = 'AND(TRIM($E2)="1月底""前",TRIM($B2)="会（2022年1月28日）")';
    expect(rules[0]?.formula).toContain(`AND(${words},DATE(2022,1,31)<TODAY())`);
    expect(rules[1]?.formula).toContain(`AND(${words},DATE(2022,1,31)>=TODAY(),DATE(2022,1,31)<TODAY()+8)`);
    expect(rows.map(({ light }) => light)).toEqual(['overdue', 'overdue', 'closedLate']);
  });

  it('ends a row by the words this ledger uses, and by a completion date where the state is blank', () => {
    const { rules } = plan([
      [1, '', '甲', '市卫健委', 44590, '圆满完成啦', ''],
      [2, '', '乙', '市卫健委', 44590, '已完成验收', ''],
    ]);
    expect(rules[0]?.formula).toContain('TRIM($F2)="已完成验收"');
    expect(rules[0]?.formula).toContain('AND(TRIM($F2)="",TRIM($G2)<>"")');
    expect(rules[0]?.formula).not.toContain('圆满完成啦');
  });

  it('looks at the first cell of a merged deadline', () => {
    const { rules } = plan(
      [
        [1, '', '甲', '市卫健委', 44590, '推进中', ''],
        [2, '', '乙', '市卫健委', '', '推进中', ''],
        [3, '', '丙', '市卫健委', 44590, '推进中', ''],
      ],
      [merge(1, 4, 2)],
    );
    expect(
      rules.filter(({ light }) => light === 'overdue').map(({ formula }) => /\$E\$?\d+/.exec(formula)?.[0]),
    ).toEqual(['$E4', '$E$2']);
  });

  it('keeps every formula within what Excel takes, however many words a ledger has', () => {
    const many = Array.from({ length: 300 }, (_, index) => [
      index + 1,
      '',
      '甲',
      '市卫健委',
      44590,
      `已完成第${String(index)}阶段并经领导小组验收合格同意销号归档`,
      '',
    ]);
    for (const { formula } of plan(many).rules) {
      expect(formula.length).toBeLessThanOrEqual(8192);
      expect((/OR\((.*)\)\)\)$/.exec(formula)?.[1] ?? '').split(',TRIM').length).toBeLessThanOrEqual(255);
    }
  });

  it('paints text that can be read on its fill', () => {
    const luminance = (hex: string) =>
      [1, 3, 5]
        .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
    for (const { paint } of plan([[1, '', '甲', '市卫健委', 44590, '推进中', '']]).rules) {
      expect((luminance(paint.fill) + 0.05) / (luminance(paint.font) + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('the default limit of an office', () => {
  const rows: CellValue[][] = [
    [1, '第3次会议（2022年1月28日）', '甲', '市卫健委', '', '推进中', ''],
    [2, '第3次会议（2022年1月28日）', '乙', '市教育局', '待定', '', ''],
    [3, '第3次会议（2022年1月28日）', '丙', '市住建局', '', '已办结', '2022-03-20'],
    [4, '第3次会议（2022年1月28日）', '丁', '市住建局', '', '长期坚持', ''],
    [5, '第3次会议（2022年1月28日）', '戊', '市住建局', '尽快', '', ''],
    [6, '第3次会议（2022年1月28日）', '己', '市住建局', '2月1日', '', ''],
    [7, '某次会议', '庚', '市住建局', '—', '', ''],
  ];
  const dues = (defaultLimit: ReadingContext['defaultLimit']) =>
    ledgerOf(rows, { said: { defaultLimit: defaultLimit ?? null } }).items.map(({ deadline }) =>
      iso(deadline.due),
    );

  it('infers nothing unless it was asked for', () => {
    expect(dues(null)).toEqual([null, null, null, null, null, '2022-02-01', null]);
  });

  it('stands in where an open item states no deadline and there is a day to count from', () => {
    expect(dues({ count: 20, unit: 'days', from: 'meeting' })).toEqual([
      '2022-02-17',
      '2022-02-17',
      null,
      null,
      null,
      '2022-02-01',
      null,
    ]);
    expect(dues({ count: 3, unit: 'workdays', from: 'hand-out' })[0]).toBe('2022-02-07');
  });

  it('is marked as inferred, keeps what the cell says, asks, and changes no state', () => {
    const limit = { count: 20, unit: 'days', from: 'meeting' } as const;
    const stated = ledgerOf(rows);
    const inferred = ledgerOf(rows, { said: { defaultLimit: limit } });
    expect(inferred.items[1]?.deadline).toMatchObject({
      text: '待定',
      needsConfirm: true,
      reason: { key: 'default-limit' },
    });
    expect(inferred.items.map(({ group, status }) => [group, status])).toEqual(
      stated.items.map(({ group, status }) => [group, status]),
    );
  });

  it('is told as information beside what is late by it, and no deadline is missing then', () => {
    const { items, ...ledger } = ledgerOf(rows.slice(0, 1), {
      said: { defaultLimit: { count: 10, unit: 'days', from: 'meeting' } },
    });
    const found = inspect({ ...ledger, items }, { asOf, dueSoonDays: 7 });
    expect(found.map(({ check, severity }) => `${check} ${severity}`)).toEqual([
      'due-inferred info',
      'overdue warning',
    ]);
  });

  it('lights rows for as long as their cell and their meeting stay as they are', () => {
    const ledger = ledgerOf(rows, { said: { defaultLimit: { count: 10, unit: 'days', from: 'meeting' } } });
    const { rules } = planLights(ledger, { asOf, soon: { days: 7, in: 'days' } });
    expect(
      rules.some(
        ({ light, formula }) =>
          light === 'overdue' &&
          formula.includes('AND(TRIM($E2)="",TRIM($B2)="第3次会议（2022年1月28日）"),DATE(2022,2,7)<TODAY()'),
      ),
    ).toBe(true);
  });
});
