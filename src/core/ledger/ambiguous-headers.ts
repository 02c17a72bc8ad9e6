import type { ColumnKey } from './column-key.ts';

/**
 * Headers that mean one thing here and another there (data/headers.json, `ambiguous`), in the form of
 * `headerForm`, with all that they may mean. Neighbours and the values below settle which.
 */
const AMBIGUOUS: readonly (readonly [words: string, candidates: readonly ColumnKey[]])[] = [
  [
    '完成时间 完成日期 完成日 解决时间 解决日期 结束时间 结束日期 整改完成时间 办结时间 completiondate finishdate enddate',
    ['due', 'actualDone'],
  ],
  [
    '完成情况 落实情况 办理情况 整改情况 推进情况 进展情况 办理情形 执行情形 办理结果 完成进展 办结情况',
    ['progressText', 'status'],
  ],
  ['进度 完成进度 progress', ['progressPct', 'progressText', 'status']],
  ['负责人 主要负责人', ['person', 'leader']],
  ['编号 id no number', ['seq', 'code']],
  ['督办单位 督查单位 督办部门', ['supervisor', 'leadUnit']],
  ['存在问题 问题 存在的问题', ['item', 'problem']],
  ['时间 日期 date', ['due', 'meetingDate', 'assignDate']],
  ['单位 部门', ['leadUnit']],
  ['要求', ['requirement', 'due']],
  ['属地', ['leadUnit', 'category']],
  ['owner', ['leadUnit', 'person']],
];

const candidatesOf = new Map(
  AMBIGUOUS.flatMap(([words, candidates]) => words.split(' ').map((word) => [word, candidates] as const)),
);

/** What a header may mean; `null` for one that means one thing. */
export function ambiguousHeader(form: string): readonly ColumnKey[] | null {
  return candidatesOf.get(form) ?? null;
}
