import type { OwnerFlag } from '../../core/owners/owner-cell.ts';

export type OwnerFlagKey = `owners.${OwnerFlag}`;

/** What to mind about an owner cell. */
export const owners: Readonly<Record<OwnerFlagKey, string>> = {
  'owners.missing': '没有写明责任单位或责任人',
  'owners.no-unit': '只有人名，没有单位',
  'owners.broken-wrap': '单位名称被换行拆成两段，已合并理解',
  'owners.abbrev': '用的是简称',
  'owners.prefix-inherit': '后面的单位省略了第一个单位前面的“市”“区”“县”等字样',
  'owners.collective': '是集合主体，没有点名到具体单位',
  'owners.vague': '“有关”“相关”单位，没有说明是哪些单位',
  'owners.etc': '用了“等”，名单不完整',
};
