import type { CellValue } from '../src/core/sheet-grid.ts';

/** A made-up ledger as `Range.values` and `Range.numberFormat` would give it, title rows included. */
export interface BigLedger {
  readonly sheet: string;
  /** Row by row, 14 columns; rows 0 to 2 are title, reporting unit and header. */
  readonly values: readonly (readonly CellValue[])[];
  /** The number format of every column's data cells. */
  readonly formats: readonly string[];
}

export const BIG_LEDGER_SHEET = '督办台账';
export const BIG_LEDGER_HEADER_ROW = 2;

const HEADER = [
  '序号',
  '会议名称',
  '会议时间',
  '议定事项',
  '牵头单位',
  '配合单位',
  '责任人',
  '交办时间',
  '完成时限',
  '办理状态',
  '进展情况',
  '完成时间',
  '存在问题',
  '备注',
];
const DATE = 'yyyy/m/d';
const FORMATS = HEADER.map((title) => (title.endsWith('时间') || title === '完成时限' ? DATE : 'General'));

/** 2022-01-04, a Tuesday. */
const FIRST_MEETING = 44565;
const DAYS = 730;

const DISTRICTS = ['云溪', '清河', '临江', '东湖', '望山', '柳河', '石桥', '新港', '安平', '长宁'];
const OFFICES = [
  '发展改革局',
  '教育局',
  '科技局',
  '公安局',
  '民政局',
  '司法局',
  '财政局',
  '人社局',
  '自然资源局',
  '生态环境局',
  '住建局',
  '交通运输局',
  '水务局',
  '农业农村局',
  '商务局',
  '文旅局',
  '卫生健康局',
  '应急局',
  '市场监管局',
  '街道办事处',
];
const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许';
const GIVEN = ['文博', '晓梅', '建国', '思远', '丽华', '志强', '子涵', '宏伟', '雅琴', '永康'];
const VERBS = [
  '加快推进',
  '研究提出',
  '抓紧完善',
  '牵头制定',
  '督促落实',
  '组织开展',
  '尽快完成',
  '认真做好',
];
const OBJECTS = [
  '老旧小区改造',
  '河道清淤整治',
  '道路交通组织优化',
  '冬季供暖保障',
  '安全生产专项检查',
  '营商环境提升',
  '义务教育学位供给',
  '垃圾分类处置设施建设',
  '产业园区配套',
  '基层医疗服务能力提升',
];
const OPEN_WORDS = ['推进中', '正在办理', '未启动', '已报送待核查', '按计划推进'];
const CLOSED_WORDS = ['已办结', '办结', '已完成'];
const WORDED_DUES = ['长期坚持', '春节前', '尽快', '3月底前', '第一季度末', '会后10个工作日内'];

/** The same numbers every time: a benchmark that changes its input measures nothing. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    yield ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}

/** @param items how many follow-up items it has (rows under the header) */
export function bigLedger(items: number): BigLedger {
  const random = numbers(items);
  const chance = (): number => random.next().value;
  const pick = (list: ArrayLike<string>): string => list[Math.floor(chance() * list.length)] ?? '';
  const unit = (): string => `${pick(DISTRICTS)}区${pick(OFFICES)}`;
  const blanks = (): string[] => HEADER.slice(1).map(() => '');
  const values: CellValue[][] = [
    ['云溪市政府常务会议议定事项督办台账', ...blanks()],
    ['填报单位：云溪市政府督查室', ...blanks()],
    HEADER,
  ];
  for (let item = 0; item < items; item += 1) {
    const meeting = FIRST_MEETING + 7 * Math.floor((item / items) * (DAYS / 7));
    const due = meeting + 7 + Math.floor(chance() * 120);
    const closed = chance() < 0.6;
    values.push([
      item + 1,
      `第${String(40 + Math.floor((meeting - FIRST_MEETING) / 7))}次常务会议`,
      meeting,
      `${pick(VERBS)}${pick(DISTRICTS)}区${pick(OBJECTS)}（第${String(item + 1)}项）。`,
      unit(),
      chance() < 0.6 ? `${unit()}、${unit()}` : '',
      `${pick(SURNAMES)}${pick(GIVEN)}`,
      meeting + 1,
      dueCell(due, chance(), pick(WORDED_DUES)),
      closed ? pick(CLOSED_WORDS) : pick(OPEN_WORDS),
      `${closed ? '已完成并通过验收' : '正在对接相关单位'}（${String(item % 977)}）`,
      closed ? due - 20 + Math.floor(chance() * 30) : '',
      chance() < 0.1 ? '资金尚未落实' : '',
      chance() < 0.1 ? '纳入年度重点督办' : '',
    ]);
  }
  return { sheet: BIG_LEDGER_SHEET, values, formats: FORMATS };
}

/** Four in five are real dates, the rest is written as clerks write it. */
function dueCell(due: number, kind: number, worded: string): CellValue {
  if (kind < 0.8) return due;
  if (kind < 0.97) {
    // Days of one year only: what is typed as text repeats itself.
    const dayOfYear = (due - FIRST_MEETING) % 336;
    const month = 1 + Math.floor(dayOfYear / 28);
    const day = 1 + (dayOfYear % 28);
    return kind < 0.9 ? `2022.${String(month)}.${String(day)}` : `2022年${String(month)}月${String(day)}日`;
  }
  return kind < 0.99 ? worded : '';
}
