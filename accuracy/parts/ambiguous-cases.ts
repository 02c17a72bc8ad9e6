import type { CellValue } from '../../src/core/sheet-grid.ts';

/** A header that means one thing here and another there, in a small ledger: the rules of headers.json. */
export interface AmbiguousCase {
  readonly header: string;
  /** The other columns: header and values. */
  readonly beside: readonly (readonly [string, readonly CellValue[]])[];
  readonly values: readonly CellValue[];
  /** Where the column stands among them, counted from 0; the last when it is not said. */
  readonly place?: number;
  /** The keys the column has to get. */
  readonly keys: readonly string[];
}

const ITEMS = [
  '完成老旧小区改造施工图审查并组织招标',
  '开展地质灾害隐患点排查整治',
  '研究农贸市场搬迁遗留问题',
  '推进防汛备汛工作',
  '印发年度审计计划',
  '组织食堂食品安全抽检',
];
const item = ['督办事项', ITEMS] as const;
const units = [
  '责任单位',
  ['区住建局', '区自然资源分局', '区商务局', '区水利局', '区审计局', '区教育局'],
] as const;
const due = ['完成时限', ['4月底前', '5月20日', '6月底前', '5月15日', '3月底前', '4月30日']] as const;
const status = ['办理状态', ['已办结', '推进中', '推进中', '已办结', '推进中', '未启动']] as const;
const text = [
  '已印发实施方案，完成招标工作',
  '正在进行第二轮排查，预计月底完成',
  '提出两套处置意见，报区政府审定',
  '完成预案修订',
  '已报审计委员会审定',
  '抽检三所学校，结果合格',
];
const few = ['已完成', '推进中', '推进中', '已完成', '推进中', '未启动'];

export const AMBIGUOUS_CASES: readonly AmbiguousCase[] = [
  {
    header: '完成时间',
    beside: [item, units, due, status],
    values: [45400, '', '', 45425, '', ''],
    keys: ['actualDone'],
  },
  {
    header: '完成时间',
    beside: [item, units, status],
    values: ['4月底前', '5月20日前', '6月底前', '5月中旬', '3月底', '4月30日前'],
    keys: ['due'],
  },
  {
    header: '完成时间',
    beside: [item, units],
    values: [45400, 45410, 45420, 45425, 45430, 45440],
    keys: ['due'],
  },
  { header: '完成情况', beside: [item, units, due], values: few, keys: ['status'] },
  { header: '完成情况', beside: [item, units, due], values: text, keys: ['progressText'] },
  { header: '落实情况', beside: [item, units, due], values: few, keys: ['status'] },
  { header: '落实情况', beside: [item, units, due], values: text, keys: ['progressText'] },
  { header: '办理情况', beside: [item, units, due], values: few, keys: ['status'] },
  { header: '办理情况', beside: [item, units, due], values: text, keys: ['progressText'] },
  { header: '进度', beside: [item, units, due], values: [0.3, 1, 0.5, 0.8, 0, 1], keys: ['progressPct'] },
  {
    header: '进度',
    beside: [item, units, due],
    values: ['30%', '100%', '50%', '80%', '0%', '100%'],
    keys: ['progressPct'],
  },
  { header: '进度', beside: [item, units, due], values: text, keys: ['progressText'] },
  {
    header: '负责人',
    beside: [item, units, ['责任领导', ['王勉', '李航', '王勉', '李航', '王勉', '李航']], due],
    values: ['周文博', '何志远', '罗丽鹃', '陆远舟', '曹国梁', '许敏之'],
    keys: ['person'],
  },
  {
    header: '负责人',
    beside: [item, units, due],
    values: ['周文博', '何志远', '罗丽鹃', '陆远舟', '曹国梁', '许敏之'],
    keys: ['person'],
  },
  { header: '编号', beside: [item, units, due], values: [1, 2, 3, 4, 5, 6], keys: ['seq'] },
  {
    header: '编号',
    beside: [item, units, due],
    values: ['2024-01', '2024-02', '2024-03', '2024-04', '2024-05', '2024-06'],
    keys: ['code'],
  },
  {
    header: '编号',
    beside: [['序号', [1, 2, 3, 4, 5, 6]], item, units, due],
    values: ['DB01', 'DB02', 'DB03', 'DB04', 'DB05', 'DB06'],
    place: 1,
    keys: ['code'],
  },
  {
    header: '督办单位',
    beside: [item, units, due],
    values: ['区政府办', '区政府办', '区政府办', '区委办', '区委办', '区委办'],
    keys: ['supervisor'],
  },
  { header: '督办单位', beside: [item, due, status], values: units[1], keys: ['leadUnit'] },
  { header: '存在问题', beside: [units, due, status], values: ITEMS, keys: ['item'] },
  {
    header: '存在问题',
    beside: [item, units, due],
    values: ['资金未到位', '', '涉及多方权属', '', '', ''],
    keys: ['problem'],
  },
  { header: '时间', beside: [item, units, status], values: due[1], keys: ['due'] },
  {
    header: '时间',
    beside: [
      ['会议名称', ['第1次会议', '第1次会议', '第2次会议', '第2次会议', '第3次会议', '第3次会议']],
      item,
      units,
      due,
    ],
    values: [45400, 45400, 45410, 45410, 45420, 45420],
    keys: ['meetingDate'],
  },
  { header: '单位', beside: [item, due, status], values: units[1], keys: ['leadUnit'] },
  {
    header: '要求',
    beside: [item, units, status],
    values: ['4月底前', '5月20日前', '6月底前', '5月中旬前', '3月底前', '4月30日前'],
    keys: ['due'],
  },
  {
    header: '要求',
    beside: [item, units, due],
    values: ['质量合格、群众满意', '不漏一处', '依法依规', '物资到位', '全覆盖', '公开结果'],
    keys: ['requirement'],
  },
  {
    header: '责任单位（责任人）',
    beside: [item, due],
    values: [
      '区住建局（周文博）',
      '区商务局（罗丽鹃）',
      '区水利局（陆远舟）',
      '区审计局（曹国梁）',
      '区教育局（许敏之）',
      '区应急局（姜涛平）',
    ],
    keys: ['leadUnit', 'person'],
  },
  {
    header: '牵头单位及责任人',
    beside: [item, due],
    values: [
      '区住建局 周文博',
      '区商务局 罗丽鹃',
      '区水利局 陆远舟',
      '区审计局 曹国梁',
      '区教育局 许敏之',
      '区应急局 姜涛平',
    ],
    keys: ['leadUnit', 'person'],
  },
  {
    header: '属地',
    beside: [item, due, status],
    values: ['石桥镇', '青岩镇', '清河街道', '白鹭湖街道', '石桥镇', '青岩镇'],
    keys: ['leadUnit'],
  },
  {
    header: '属地',
    beside: [item, units, due],
    values: ['石桥镇', '青岩镇', '清河街道', '白鹭湖街道', '石桥镇', '青岩镇'],
    keys: ['category'],
  },
];
