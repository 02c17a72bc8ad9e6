import type { BrokenReference } from '../broken-references.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { annexItemOf } from '../summary/annex/annex-items-for-tests.ts';
import type { PreviousSummary } from './check.ts';
import { day } from '../summary/items-for-tests.ts';
import { columnIndex, rowIndex, type CellValue } from '../sheet-grid.ts';
import { CHECK_IDS, type CheckId } from './check-id.ts';
import { DEFAULT_CHECK_SETTINGS } from './check-settings.ts';
import type { Finding } from './finding.ts';
import { inspect } from './inspect.ts';
import {
  CLEAN_AS_OF,
  CLEAN_HEADER,
  CLOSED,
  NOT_STARTED,
  ONGOING,
  OPEN,
  type CleanColumn,
  type Line,
  type UnitsGiven,
  withUnits,
} from './ledger-for-tests.ts';

type Row = Readonly<Partial<Record<CleanColumn, CellValue>>>;

/** A ledger without a fault: five items that a careful supervisor has nothing to say of. */
const CLEAN: readonly Row[] = [
  { 序号: 1, ...OPEN },
  { 序号: 2, ...CLOSED },
  { 序号: 3, ...ONGOING },
  { 序号: 4, ...NOT_STARTED },
  {
    序号: 5,
    ...OPEN,
    督办事项: '清理规范涉企行政事业性收费项目',
    牵头单位: '市财政局',
    配合单位: '',
    责任人: '陈雅琴',
    完成时限: day('2022-05-31'),
    完成进度: 0.2,
    进展情况: '2月9日：正在摸底',
  },
];

/** A fault put into the clean ledger, and where it has to be found. */
export interface Fault {
  readonly check: CheckId;
  readonly what: string;
  /** Which item (counted from 0) is changed, and how. */
  readonly item?: number;
  readonly cells?: Row;
  /** What else is done to the rows. */
  readonly rows?: (rows: readonly Row[]) => readonly Line[];
  /** Items (counted from 0) whose rows are hidden. */
  readonly hidden?: readonly number[];
  /** What refers to cells that are gone, at the place where it has to be found. */
  readonly broken?: Pick<BrokenReference, 'kind' | 'formula'>;
  /** Columns that the ledger then lacks. */
  readonly without?: readonly CleanColumn[];
  /** Where it is found: the item's row in this column; `row`: another one, as people count. */
  readonly at: CleanColumn;
  readonly row?: number;
  /** The progress that the last weekly summary showed of the changed item. */
  readonly shownBefore?: string;
  /** What else is rightly found with it. */
  readonly also?: readonly CheckId[];
}

const copyOf = (place: number, changes: Row) => (rows: readonly Row[]) => [
  ...rows,
  { ...rows[place], 序号: rows.length + 1, ...changes },
];

/**
 * One fault of every kind, the ugly ones among them; also the examples of docs/checks.md. Item 0 is open, 1 closed,
 * 2 ongoing, 3 not started.
 */
export const FAULTS: readonly Fault[] = [
  {
    check: 'owner-missing',
    what: '单位和责任人都空着',
    item: 0,
    cells: { 牵头单位: '', 责任人: '' },
    at: '牵头单位',
  },
  {
    check: 'owner-missing',
    what: '只有一条横线',
    item: 0,
    cells: { 牵头单位: '——', 责任人: ' ' },
    at: '牵头单位',
  },
  {
    check: 'owner-undecided',
    what: '待定',
    item: 0,
    cells: { 牵头单位: '待定', 责任人: '' },
    at: '牵头单位',
  },
  { check: 'owner-undecided', what: 'TBD', item: 2, cells: { 牵头单位: 'TBD', 责任人: '' }, at: '牵头单位' },
  {
    check: 'owner-collective',
    what: '各有关单位',
    item: 0,
    cells: { 牵头单位: '各有关单位' },
    at: '牵头单位',
  },
  {
    check: 'owner-collective',
    what: '各级各部门',
    item: 2,
    cells: { 牵头单位: '各级各部门' },
    at: '牵头单位',
  },
  {
    check: 'owner-several-leads',
    what: '三个单位不分主次',
    item: 0,
    cells: { 牵头单位: '市应急局、市气象局、市水务集团', 配合单位: '' },
    at: '牵头单位',
  },
  {
    check: 'owner-incomplete',
    what: '牵头单位带“等”',
    item: 0,
    cells: { 牵头单位: '市应急局、市气象局等部门' },
    at: '牵头单位',
  },
  {
    check: 'owner-incomplete',
    what: '配合单位带“等”',
    item: 0,
    cells: { 配合单位: '市水利局等单位' },
    at: '配合单位',
  },
  {
    check: 'owner-also-supporting',
    what: '又牵头又配合',
    item: 0,
    cells: { 配合单位: '市水利局、市应急局' },
    at: '配合单位',
  },
  { check: 'owner-role', what: '分管负责人', item: 0, cells: { 责任人: '分管负责人' }, at: '责任人' },
  {
    check: 'owner-no-name',
    what: '责任单位是日期',
    item: 0,
    cells: { 牵头单位: '2022年3月15日' },
    at: '牵头单位',
  },
  { check: 'owner-no-name', what: '责任人是数字', item: 0, cells: { 责任人: 44635 }, at: '责任人' },
  {
    check: 'owner-phone',
    what: '姓名后跟手机号',
    item: 0,
    cells: { 责任人: '张文博 13800000000' },
    at: '责任人',
  },
  {
    check: 'owner-not-in-roster',
    what: '名录里没有的单位',
    item: 0,
    cells: { 牵头单位: '市供销社' },
    at: '牵头单位',
  },
  {
    check: 'owner-not-in-roster',
    what: '配合单位写错一个字',
    item: 0,
    cells: { 配合单位: '市水力局、省供电公司' },
    at: '配合单位',
  },
  { check: 'owner-alias', what: '名录里的简称', item: 0, cells: { 牵头单位: '应急局' }, at: '牵头单位' },
  {
    check: 'unit-variants',
    what: '名录里单位的又一种写法',
    item: 3,
    cells: { 牵头单位: '市住房和城乡建设局' },
    at: '牵头单位',
    also: ['owner-not-in-roster'],
  },
  { check: 'due-missing', what: '时限空着', item: 0, cells: { 完成时限: '' }, at: '完成时限' },
  { check: 'due-missing', what: '时限是横线', item: 0, cells: { 完成时限: '/' }, at: '完成时限' },
  { check: 'due-without-day', what: '尽快', item: 0, cells: { 完成时限: '尽快' }, at: '完成时限' },
  {
    check: 'due-without-day',
    what: '供暖季结束前',
    item: 0,
    cells: { 完成时限: '供暖季结束前' },
    at: '完成时限',
  },
  {
    check: 'due-unreadable',
    what: '含数字看不懂',
    item: 0,
    cells: { 完成时限: '第3批后再说' },
    at: '完成时限',
  },
  { check: 'due-impossible', what: '6月31日', item: 0, cells: { 完成时限: '2022年6月31日' }, at: '完成时限' },
  {
    check: 'due-impossible',
    what: '平年2月29日',
    item: 0,
    cells: { 完成时限: '2022-02-29' },
    at: '完成时限',
  },
  { check: 'due-number', what: '日期序列号存成文本', item: 0, cells: { 完成时限: '44635' }, at: '完成时限' },
  { check: 'due-text', what: '日期是文本', item: 0, cells: { 完成时限: '2022/3/15' }, at: '完成时限' },
  { check: 'due-text', what: '年月日文本', item: 0, cells: { 完成时限: '2022年3月15日' }, at: '完成时限' },
  { check: 'due-two-digit-year', what: '两位年份', item: 0, cells: { 完成时限: '22/3/15' }, at: '完成时限' },
  {
    check: 'due-year-slip',
    what: '年份早一年',
    item: 0,
    cells: { 完成时限: day('2021-03-15') },
    at: '完成时限',
    also: ['overdue'],
  },
  {
    check: 'due-year-slip',
    what: '年份晚十年',
    item: 0,
    cells: { 完成时限: day('2032-03-15') },
    at: '完成时限',
  },
  {
    check: 'due-before-meeting',
    what: '早于会议',
    item: 0,
    cells: { 完成时限: day('2022-01-10') },
    at: '完成时限',
    also: ['overdue'],
  },
  {
    check: 'due-before-assigned',
    what: '早于交办',
    item: 0,
    cells: { 交办日期: day('2022-02-10'), 完成时限: day('2022-02-08') },
    at: '完成时限',
    also: ['overdue'],
  },
  { check: 'due-inferred', what: '3月初', item: 0, cells: { 完成时限: '3月初' }, at: '完成时限' },
  { check: 'due-rest-day', what: '星期天', item: 0, cells: { 完成时限: day('2022-03-20') }, at: '完成时限' },
  {
    check: 'due-rest-day',
    what: '清明假期',
    item: 0,
    cells: { 完成时限: day('2022-04-05') },
    at: '完成时限',
  },
  {
    check: 'due-put-off-open',
    what: '申请延期没有新时限',
    item: 0,
    cells: { 完成时限: day('2022-02-08'), 延期情况: '已申请延期' },
    at: '延期情况',
    also: ['overdue'],
  },
  {
    check: 'due-put-off-again',
    what: '两次延期',
    item: 0,
    cells: { 延期情况: '延期至2月28日，再次延期至3月15日' },
    at: '延期情况',
  },
  { check: 'overdue', what: '昨天到期', item: 0, cells: { 完成时限: day('2022-02-10') }, at: '完成时限' },
  { check: 'due-soon', what: '今天到期', item: 0, cells: { 完成时限: day('2022-02-11') }, at: '完成时限' },
  { check: 'due-soon', what: '七天后到期', item: 0, cells: { 完成时限: day('2022-02-18') }, at: '完成时限' },
  { check: 'status-missing', what: '状态空着', item: 0, cells: { 办理状态: '' }, at: '办理状态' },
  { check: 'status-unknown', what: '看不懂的状态', item: 0, cells: { 办理状态: '甲类' }, at: '办理状态' },
  {
    check: 'status-not-late',
    what: '没到期却写超期',
    item: 0,
    cells: { 办理状态: '超期未办结' },
    at: '办理状态',
  },
  { check: 'closed-without-date', what: '办结没有日期', item: 1, cells: { 办结时间: '' }, at: '办结时间' },
  {
    check: 'completed-not-closed',
    what: '有日期没办结',
    item: 0,
    cells: { 办结时间: day('2022-02-10') },
    at: '办结时间',
  },
  {
    check: 'completed-in-future',
    what: '办结日期在将来',
    item: 1,
    cells: { 完成时限: day('2022-03-31'), 办结时间: day('2022-02-28') },
    at: '办结时间',
  },
  {
    check: 'completed-before-meeting',
    what: '办结早于会议',
    item: 1,
    cells: { 办结时间: day('2022-01-09') },
    at: '办结时间',
  },
  { check: 'closed-late', what: '超期办结', item: 1, cells: { 办结时间: day('2022-02-11') }, at: '办结时间' },
  {
    check: 'status-behind-progress',
    what: '在办却已完成',
    item: 0,
    cells: { 进展情况: '已全部完成' },
    at: '办理状态',
  },
  {
    check: 'status-behind-progress',
    what: '未启动却在推进',
    item: 3,
    cells: { 进展情况: '2月9日：正在推进' },
    at: '办理状态',
  },
  {
    check: 'status-ahead-of-progress',
    what: '办结却在推进',
    item: 1,
    cells: { 进展情况: '正在推进' },
    at: '办理状态',
  },
  {
    check: 'status-ahead-of-progress',
    what: '办结却基本完成',
    item: 1,
    cells: { 进展情况: '基本完成' },
    at: '办理状态',
  },
  { check: 'percentage-disagrees', what: '办结只有八成', item: 1, cells: { 完成进度: 0.8 }, at: '完成进度' },
  {
    check: 'percentage-disagrees',
    what: '未启动却有三成',
    item: 3,
    cells: { 完成进度: '30%' },
    at: '完成进度',
  },
  {
    check: 'closed-without-evidence',
    what: '办结没有佐证',
    item: 1,
    cells: { 佐证材料: '' },
    at: '佐证材料',
  },
  { check: 'ongoing-quiet', what: '长期事项没有进展', item: 2, cells: { 进展情况: '' }, at: '进展情况' },
  {
    check: 'ongoing-quiet',
    what: '长期事项半年没有反馈',
    item: 2,
    cells: { 进展情况: '2021年8月2日：开展巡查3次' },
    at: '进展情况',
  },
  { check: 'progress-missing', what: '在办没有进展', item: 0, cells: { 进展情况: '' }, at: '进展情况' },
  {
    check: 'progress-stale',
    what: '两个月没有反馈',
    item: 0,
    cells: { 进展情况: '2021年12月9日：已召开协调会' },
    at: '进展情况',
  },
  {
    check: 'progress-unchanged',
    what: '一周没有新进展',
    item: 0,
    shownBefore: '2月8日：已召开协调会，正在修改预案',
    at: '进展情况',
  },
  {
    check: 'progress-unchanged',
    what: '只改了标点',
    item: 4,
    shownBefore: '2 月9日:正在摸底。',
    at: '进展情况',
  },
  { check: 'number-missing', what: '没有序号', item: 3, cells: { 序号: '' }, at: '序号', also: [] },
  { check: 'number-twice', what: '序号重复', item: 4, cells: { 序号: 4 }, at: '序号' },
  { check: 'number-gap', what: '跳号', item: 4, cells: { 序号: 7 }, at: '序号' },
  { check: 'item-twice', what: '同一事项登记两次', rows: copyOf(0, {}), at: '督办事项', row: 7 },
  {
    check: 'item-twice',
    what: '只差空格和标点',
    rows: copyOf(0, { 督办事项: '1.修订城市内涝应急预案，并组织 演练。' }),
    at: '督办事项',
    row: 7,
  },
  {
    check: 'item-nearly-twice',
    what: '换了几个字',
    rows: copyOf(0, { 督办事项: '进一步修订完善城市内涝应急预案并组织好演练工作' }),
    at: '督办事项',
    row: 7,
  },
  { check: 'item-missing', what: '没有事项内容', item: 3, cells: { 督办事项: '' }, at: '督办事项' },
  { check: 'meeting-missing', what: '没有会议名称', item: 3, cells: { 会议名称: '' }, at: '会议名称' },
  { check: 'meeting-date-missing', what: '没有会议日期', item: 3, cells: { 会议日期: '' }, at: '会议日期' },
  { check: 'error-value', what: '牵头单位 #REF!', item: 3, cells: { 牵头单位: '#REF!' }, at: '牵头单位' },
  { check: 'error-value', what: '完成时限 #N/A', item: 0, cells: { 完成时限: '#N/A' }, at: '完成时限' },
  { check: 'stray-spaces', what: '单位后有空格', item: 0, cells: { 牵头单位: '市应急局 ' }, at: '牵头单位' },
  {
    check: 'below-total',
    what: '合计之下还有一行',
    rows: (rows) => [...rows.slice(0, 4), '合计', ...rows.slice(4)],
    at: '督办事项',
    row: 7,
  },
  {
    check: 'overdue-hidden',
    what: '超期的行被隐藏',
    item: 0,
    cells: { 完成时限: day('2022-02-10') },
    hidden: [0, 1, 2],
    at: '完成时限',
    also: ['overdue'],
  },
  {
    check: 'broken-formula',
    what: '进度公式引用的列被删',
    item: 0,
    broken: { kind: 'formula', formula: '=IFERROR(#REF!/10,0)' },
    at: '完成进度',
  },
  {
    check: 'broken-format',
    what: '条件格式引用的列被删',
    item: 0,
    broken: { kind: 'conditional-format', formula: '=#REF!="已办结"' },
    at: '序号',
  },
  {
    check: 'broken-list',
    what: '状态下拉列表的来源被删',
    item: 0,
    broken: { kind: 'drop-down', formula: '=#REF!$A$1:$A$6' },
    at: '办理状态',
  },
  { check: 'column-missing', what: '没有完成时限列', without: ['完成时限'], at: '督办事项', row: 1 },
];

/** The office's list of units: all that the clean ledger names. */
const UNITS: UnitsGiven = {
  roster: {
    市应急局: ['应急局'],
    市市场监管局: [],
    市公安局: [],
    市住建局: [],
    市财政局: [],
    市水利局: [],
    市城管局: [],
    市教育局: [],
    市气象局: [],
    市水务集团: [],
    市卫生健康委员会: ['市卫健委'],
  },
};

/** All that is found in the clean ledger with a fault in it, or without; every check is on. */
export function findingsWith(fault: Fault | null): Finding[] {
  const hiddenRows = (fault?.hidden ?? []).map((item) => ({
    first: rowIndex(item + 1),
    last: rowIndex(item + 1),
  }));
  const { row, column } = fault === null ? { row: 1, column: 0 } : placeOf(fault);
  const at = { row: rowIndex(row - 1), column: columnIndex(column) };
  const broken = fault?.broken === undefined ? [] : [{ ...fault.broken, at }];
  const { ledger, units } = withUnits(linesOf(fault), { header: headerOf(fault), hiddenRows, broken }, UNITS);
  const settings = {
    ...DEFAULT_CHECK_SETTINGS,
    choices: new Map(CHECK_IDS.map((id) => [id, { on: true }])),
  };
  const previous = previousFor(ledger, fault);
  return inspect(ledger, { asOf: CLEAN_AS_OF, dueSoonDays: 7, settings, units, previous });
}

function linesOf(fault: Fault | null): readonly Line[] {
  const rows = CLEAN.map((row, place) => (place === fault?.item ? { ...row, ...fault.cells } : row));
  return fault?.rows?.(rows) ?? rows;
}

/** What stands in the cell where a fault is to be found. */
export function contentOf(fault: Fault): CellValue {
  if (fault.broken?.kind === 'formula') return fault.broken.formula;
  const line = linesOf(fault)[placeOf(fault).row - 2];
  // Above the lines there is the header alone.
  return line === undefined || typeof line === 'string' ? (line ?? fault.at) : (line[fault.at] ?? '');
}

const headerOf = (fault: Fault | null): readonly CleanColumn[] =>
  CLEAN_HEADER.filter((title) => fault?.without?.includes(title) !== true);

/** Where a fault is to be found: `F3`-like parts, rows as people count. */
export function placeOf(fault: Fault): { readonly row: number; readonly column: number } {
  return { row: fault.row ?? (fault.item ?? 0) + 2, column: headerOf(fault).indexOf(fault.at) };
}

/** What last week's summary showed: other progress of every item than today's, but for what the fault says. */
function previousFor(ledger: Ledger, fault: Fault | null): PreviousSummary {
  const progressOf = (place: number) =>
    (place === fault?.item ? fault.shownBefore : undefined) ?? '上周的进展';
  return {
    asOf: day('2022-02-04'),
    before: new Map(
      ledger.items.map((item, place) => [item, annexItemOf(item, { progress: progressOf(place) })]),
    ),
  };
}
