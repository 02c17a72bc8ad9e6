import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isoDay } from '../calendar/iso.ts';
import { CLEAN_HEADER, ledgerOfLines, OPEN, type LedgerGiven, type Row } from '../checks/ledger-for-tests.ts';
import type { CellValue } from '../sheet-grid.ts';
import { day } from '../summary/items-for-tests.ts';
import { headerForm } from './header-form.ts';
import { locate } from './locate.ts';
import { putOffHead } from './put-off-head.ts';
import { columnIndex, rowIndex } from '../sheet-grid.ts';
import type { FollowUpItem } from './ledger.ts';

const withColumn = (...titles: string[]) => [
  ...CLEAN_HEADER.filter((title) => title !== '延期情况'),
  ...titles,
];

const itemOf = (row: Row, given: LedgerGiven): FollowUpItem | undefined =>
  ledgerOfLines([{ ...OPEN, ...row }], given).items[0];

/** The day in force, `was` the first one where another counts. */
const said = (item: FollowUpItem | undefined): string => {
  if (item === undefined) return 'no item';
  const { due, original, needsConfirm } = item.deadline;
  return [
    due === null ? '-' : isoDay(due),
    ...(original === undefined ? [] : [`was ${isoDay(original)}`]),
    ...(needsConfirm ? ['ask'] : []),
  ].join(' ');
};

const DUE = day('2022-02-08');
const under = (title: string, cell: CellValue, due: CellValue = DUE, format = 'yyyy/m/d') =>
  said(
    itemOf(
      { 完成时限: due, [title]: cell },
      { header: withColumn(title), formats: { [title]: typeof cell === 'number' ? format : 'General' } },
    ),
  );

describe('a new day in a column of its own', () => {
  it.each([
    '延期至',
    '延期时间',
    '延期情况',
    '延期',
    '调整后时限',
    '变更后时限',
    '新时限',
    '展延至',
    '展延日期',
    '修正後期限',
    '修正期程',
    '变更后完成时间',
    '调整后完成时限',
    '顺延至',
    '推迟至',
    '批准延期至',
    '延长至',
    'Revised due date',
    'Extended to',
    'New deadline',
    'Revised date',
    'Extension',
  ])('is the deadline in force under %s', (title) => {
    expect(under(title, day('2022-03-31'))).toBe('2022-03-31 was 2022-02-08');
    expect(under(title, '')).toBe('2022-02-08');
  });

  it.each([
    ['延期至3月31日', '2022-03-31 was 2022-02-08'],
    ['同意延期至2022年3月31日', '2022-03-31 was 2022-02-08'],
    ['3月31日', '2022-03-31 was 2022-02-08'],
    ['2022-03-31', '2022-03-31 was 2022-02-08'],
    ['2022年3月31日前', '2022-03-31 was 2022-02-08'],
    ['2.28', '2022-02-28 was 2022-02-08'],
    ['2月底', '2022-02-28 was 2022-02-08'],
    ['延期一个月', '2022-03-08 was 2022-02-08'],
    ['顺延10天', '2022-02-18 was 2022-02-08'],
    ['延期15个工作日', '2022-03-01 was 2022-02-08'],
    ['一个月', '2022-03-08 was 2022-02-08'],
    ['是，延期至3月31日', '2022-03-31 was 2022-02-08'],
    ['已批准（至2月20日）', '2022-02-20 was 2022-02-08'],
    ['因疫情影响，经批准延期至3月31日', '2022-03-31 was 2022-02-08'],
    ['延期至2月28日，再次延期至3月15日', '2022-03-15 was 2022-02-08'],
    ['2月28日→3月15日', '2022-03-15 was 2022-02-08'],
    ['申请延期至4月30日，同意延期至3月31日', '2022-03-31 was 2022-02-08'],
    ['申请延期至3月31日，已批准', '2022-03-31 was 2022-02-08'],
    ['展延至111年3月31日', '2022-03-31 was 2022-02-08'],
    ['Extended to 31 March 2022', '2022-03-31 was 2022-02-08'],
    ['extended by 2 weeks', '2022-02-22 was 2022-02-08'],
  ])('is read from the words %s', (words, reading) => {
    expect(under('延期情况', words)).toBe(reading);
  });

  it.each([
    '申请延期至3月31日',
    '拟延期至3月31日',
    '申请延期',
    '不同意延期至3月31日',
    '申请延期至3月31日，待批',
    '未批准，原申请延期至3月31日',
    '延期至3月31日（审批中）',
    '是',
    '否',
    '无',
    '——',
    '1次',
    '2',
    '因疫情影响，设备3月15日才到货',
    '3月15日设备才到货，正在安装',
    '市财政局2022年3月31日已拨付资金',
    '延期至疫情结束',
    '延期至2022年2月30日',
    'Extension requested to 31 March 2022',
    'not extended',
    '延期至2月5日',
    '2022年1月30日',
  ])('leaves the first day in force where the words are not sure: %s', (words) => {
    expect(under('延期情况', words)).toBe('2022-02-08');
  });

  it.each([
    '延期次数',
    '延期原因',
    '延期理由',
    '延期天数',
    '申请延期',
    '延期审批时间',
    'Reason for extension',
  ])('is not what stands under %s', (title) => {
    expect(under(title, day('2022-03-31'))).toBe('2022-02-08');
    expect(under(title, 2, DUE, 'General')).toBe('2022-02-08');
  });

  it('counts under what was asked for only where the cell says it was agreed to', () => {
    expect(under('申请延期', '延期至3月31日')).toBe('2022-02-08');
    expect(under('申请延期', '同意延期至3月31日')).toBe('2022-03-31 was 2022-02-08');
  });

  it('may be an earlier one only where heading or words say so', () => {
    const earlier = day('2022-02-01');
    expect(under('调整后时限', earlier)).toBe('2022-02-01 was 2022-02-08');
    expect(under('延期至', earlier)).toBe('2022-02-08');
    expect(under('延期情况', '提前至2月1日')).toBe('2022-02-01 was 2022-02-08');
    expect(
      itemOf({ 完成时限: DUE, 调整后时限: earlier }, { header: withColumn('调整后时限') })?.deadline.reason
        .key,
    ).toBe('brought-forward');
  });

  it('is nothing new where it says the same day again', () => {
    const item = itemOf({ 完成时限: DUE, 调整后时限: DUE }, { header: withColumn('调整后时限') });
    expect(item?.deadline).toMatchObject({ due: DUE, reason: { key: 'date-cell' } });
    expect(item?.deadline.putOff).toBeUndefined();
  });

  it('comes after the first day, also into the next year', () => {
    expect(under('延期至', '1月31日', day('2022-12-20'))).toBe('2023-01-31 was 2022-12-20');
  });

  it('counts where the first deadline names no day, and not where it never ends', () => {
    expect(under('延期至', day('2022-03-31'), '尽快')).toBe('2022-03-31');
    expect(under('延期至', '延期至3月31日', '')).toBe('2022-03-31');
    expect(under('延期至', '延期10天', '尽快')).toBe('- ask');
    const ongoing = itemOf(
      { 完成时限: '长期坚持', 延期至: day('2022-03-31') },
      { header: withColumn('延期至') },
    );
    expect(ongoing).toMatchObject({ group: 'ongoing', deadline: { due: null } });
  });

  it('keeps what the first cell says, and quotes the one in force', () => {
    const item = itemOf({ 完成时限: '2月8日前', 延期至: '延期至3月31日' }, { header: withColumn('延期至') });
    expect(item?.deadline).toMatchObject({
      text: '延期至3月31日',
      original: DUE,
      putOff: { cell: 'words', stated: { text: '2月8日前', due: DUE } },
    });
  });

  it('keeps the very first day where the first cell was put off in its own words before', () => {
    expect(under('延期至', day('2022-04-30'), '2022年2月8日（延期至2022年3月31日）')).toBe(
      '2022-04-30 was 2022-02-08',
    );
  });

  it('means the last day of a month that its cell shows without a day', () => {
    expect(under('延期至', day('2022-03-01'), DUE, 'yyyy"年"m"月"')).toBe('2022-03-31 was 2022-02-08');
  });

  it('is found among several columns about it, wherever they stand', () => {
    for (const titles of [
      ['是否延期', '延期至', '延期次数', '延期原因'],
      ['延期原因', '延期次数', '延期至', '是否延期'],
    ]) {
      const row = { 完成时限: DUE, 是否延期: '是', 延期次数: 1, 延期原因: '疫情', 延期至: day('2022-03-31') };
      expect(said(itemOf(row, { header: withColumn(...titles), formats: { 延期至: 'yyyy/m/d' } }))).toBe(
        '2022-03-31 was 2022-02-08',
      );
    }
    const left = ['序号', '督办事项', '延期至', '完成时限', '牵头单位', '办理状态'];
    const row = { ...OPEN, 序号: 1, 完成时限: DUE, 延期至: day('2022-03-31') };
    expect(said(itemOf(row, { header: left, formats: { 延期至: 'yyyy/m/d' } }))).toBe(
      '2022-03-31 was 2022-02-08',
    );
  });

  it('wins over the first of two deadlines, whichever stands first', () => {
    const row = { 序号: 1, 原时限: DUE, 现时限: day('2022-03-31') };
    for (const header of [
      ['序号', '督办事项', '牵头单位', '原时限', '现时限', '办理状态'],
      ['序号', '督办事项', '牵头单位', '现时限', '原时限', '办理状态'],
    ]) {
      expect(said(itemOf(row, { header }))).toBe('2022-03-31 was 2022-02-08');
      expect(said(itemOf({ ...row, 现时限: '' }, { header }))).toBe('2022-02-08');
    }
    const older = ['序号', '督办事项', '牵头单位', '原完成时间', '调整后完成时间', '办理状态'];
    const moved = { 序号: 1, 原完成时间: DUE, 调整后完成时间: day('2022-03-31') };
    expect(said(itemOf(moved, { header: older }))).toBe('2022-03-31 was 2022-02-08');
    expect(said(itemOf({ ...moved, 调整后完成时间: '' }, { header: older }))).toBe('2022-02-08');
    const beside = ['序号', '督办事项', '牵头单位', '原定时限', '完成时限', '办理状态'];
    expect(said(itemOf({ 序号: 1, 原定时限: DUE, 完成时限: day('2022-03-31') }, { header: beside }))).toBe(
      '2022-03-31',
    );
    const first = ['序号', '督办事项', '牵头单位', '原时限', '现时限', '办理状态'];
    expect(said(itemOf({ 序号: 1, 原时限: DUE }, { header: first }))).toBe('2022-02-08');
  });

  it('is the deadline where the ledger has no other', () => {
    const header = ['序号', '督办事项', '牵头单位', '调整后时限', '办理状态'];
    const row = { ...OPEN, 序号: 1, 完成时限: '', 调整后时限: day('2022-03-31') };
    expect(said(itemOf(row, { header }))).toBe('2022-03-31');
  });

  it('stands under a two-row heading, too', () => {
    const values: CellValue[][] = [
      ['序号', '督办事项', '牵头单位', '完成时限', '', '责任分工', '', '办理状态'],
      ['', '', '', '原定', '调整后', '配合单位', '责任人', ''],
      [1, '修订预案', '市应急局', 44600, 44651, '', '张三', '推进中'],
    ];
    const [top, left] = [rowIndex(0), columnIndex(0)];
    const merge = (row: number, from: number, bottom: number, to: number) => ({
      top: rowIndex(row),
      left: columnIndex(from),
      bottom: rowIndex(bottom),
      right: columnIndex(to),
    });
    const merges = [merge(0, 3, 0, 4), merge(0, 5, 0, 6), ...[0, 1, 2, 7].map((at) => merge(0, at, 1, at))];
    const used = { top, left, bottom: rowIndex(2), right: columnIndex(7) };
    const [layout] = locate('台账', { used, protected: false, block: { top, left, values }, merges }).layouts;
    expect(layout?.columns.get('due')).toBe(3);
    expect(layout?.columns.get('extension')).toBe(4);
    expect(layout?.putOff).toBe('changed');
  });

  it('reads a cell that is merged over its rows, and a ditto mark', () => {
    const header = withColumn('延期至');
    const at = header.indexOf('延期至');
    const area = { top: rowIndex(1), bottom: rowIndex(2), left: columnIndex(at), right: columnIndex(at) };
    const rows = [{ ...OPEN, 延期至: day('2022-04-30') }, OPEN, { ...OPEN, 延期至: '〃' }];
    const ledger = ledgerOfLines(rows, { header, merges: [area], formats: { 延期至: 'yyyy/m/d' } });
    expect(ledger.items.map(said)).toEqual(Array(3).fill('2022-04-30 was 2022-03-15'));
  });

  it('reads the days of a workbook of 1904', () => {
    const header = withColumn('延期至');
    const lines = [
      { ...OPEN, 会议日期: '2022-01-28', 完成时限: DUE - 1462, 延期至: day('2022-03-31') - 1462 },
    ];
    const ledger = ledgerOfLines(lines, {
      header,
      formats: { 延期至: 'yyyy/m/d' },
      reading: { dateSystem: 1904 },
    });
    expect(ledger.items.map(said)).toEqual(['2022-03-31 was 2022-02-08']);
  });

  const days = fc.integer({ min: day('2022-01-20'), max: day('2023-03-31') });
  const later = fc.integer({ min: 1, max: 270 });
  const spelled = fc.constantFrom<(iso: string) => string>(
    (iso) => `延期至${iso}`,
    (iso) => `同意延期至${iso}`,
    (iso) => iso,
    (iso) => {
      const [, month = '', ofMonth = ''] = iso.split('-');
      return `延期至${String(Number(month))}月${String(Number(ofMonth))}日`;
    },
  );

  it('means what one cell of both would: D（延期至E）', () => {
    fc.assert(
      fc.property(days, later, spelled, (from, more, spell) => {
        const first = isoDay(day(isoDay(from as typeof DUE)));
        const words = spell(isoDay((from + more) as typeof DUE));
        const apart = under('延期至', words, first);
        const together = said(
          itemOf({ 完成时限: `${first}（${words.includes('延期') ? words : `延期至${words}`}）` }, {}),
        );
        expect(apart).toBe(together);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the heading of a column about putting off', () => {
  it.each([
    ['延期至', 'later'],
    ['延期情况', 'told'],
    ['是否延期', 'told'],
    ['申请延期至', 'asked'],
    ['调整后时限', 'changed'],
    ['现时限', 'changed'],
    ['Extended to', 'later'],
    ['Revised due date', 'changed'],
    ['延期次数', null],
    ['延期原因', null],
    ['变更日期', null],
    ['延期审批人', null],
    ['Date extended', null],
  ] as const)('%s makes its cells %s', (title, head) => {
    expect(putOffHead(headerForm(title))).toBe(head);
  });
});
