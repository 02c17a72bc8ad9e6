import { isSubsequence } from './abbreviation.ts';
import type { UnitName } from './unit-name.ts';

/** Of names with one ending and one first character there are a few; more are numbered things. */
const MOST_ALIKE = 60;

/** Words that are whole by themselves: 建设公司 is no short 建筑设计公司. */
const WHOLE_WORDS = new Set(
  (
    '建设 教育 交通 文化 民政 财政 水利 农业 工业 科技 经济 发展 审计 统计 商务 司法 公安 卫生 环境 环保 规划 管理 服务 监督 信息 数据 投资 旅游 体育 ' +
    '人才 宣传 组织 统战 安全 应急 市场 城市 乡村 社会 劳动 土地 房产 园林 林业 粮食 能源 金融 外事 信访 档案 机关 政务 督查 督办 综合 行政 执法 技术 ' +
    '工程 机械 化工 电力 供电 供水 燃气 环卫 市政 法制 法律 新闻 广播 电视 人民 中心 资产 财务 人事 党建 纪检 保卫 后勤 生产 营销 采购 质量 研发 设计 运营 客服'
  ).split(' '),
);

/** Numbers, directions and the like tell units of one kind apart. */
const COUNTED = /[0-9一二三四五六七八九十百千甲乙丙丁东西南北第]/g;

/**
 * Which bodies (`UnitName.body`) are short forms of which: 城投公司 of 城市建设投资公司, where the ending and the first
 * character are the same, and each fits no other. Short -> full.
 */
export function abbreviatedBodies(names: Iterable<UnitName>): ReadonlyMap<string, string> {
  const alike = new Map<string, Map<string, string>>();
  for (const { body, core, ending, form } of names) {
    if (form !== 'other' || ending === '' || core.length < 2 || core.length > 16) continue;
    const key = `${ending} ${core.charAt(0)}`;
    const bodies = alike.get(key);
    if (bodies === undefined) alike.set(key, new Map([[body, core]]));
    else bodies.set(body, core);
  }
  const fulls = new Map<string, Set<string>>();
  const shorts = new Map<string, Set<string>>();
  for (const bodies of alike.values()) {
    if (bodies.size > MOST_ALIKE) continue;
    for (const [short, few] of bodies) {
      if (WHOLE_WORDS.has(few)) continue;
      for (const [full, many] of bodies) {
        if (few.length >= many.length || !isSubsequence(few, many) || countOf(few) !== countOf(many))
          continue;
        fulls.set(short, (fulls.get(short) ?? new Set<string>()).add(full));
        shorts.set(full, (shorts.get(full) ?? new Set<string>()).add(short));
      }
    }
  }
  const found = new Map<string, string>();
  for (const [short, candidates] of fulls) {
    const [full] = candidates;
    if (full !== undefined && candidates.size === 1 && shorts.get(full)?.size === 1) found.set(short, full);
  }
  return found;
}

const countOf = (core: string): string => (core.match(COUNTED) ?? []).join('');
