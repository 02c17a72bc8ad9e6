import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rosterOf } from '../roster/roster.ts';
import { clusterUnitNames, type KnownNames } from './cluster-unit-names.ts';

const NOTHING: KnownNames = { roster: null, apart: [] };

/** Each name with how often it occurs: the first most. */
const counted = (names: readonly string[]) =>
  names.map((name, place) => ({ name, count: names.length - place }));

/** `name <- variant (reason)`, one entry a proposal; `?` where it is not sure. */
function proposed(names: readonly string[], known = NOTHING): string[] {
  return clusterUnitNames(counted(names), known).map(
    ({ name, variants, sure }) =>
      `${name}${sure ? '' : '?'} <- ${variants.map((variant) => `${variant.name} ${variant.reason}`).join(', ')}`,
  );
}

describe('names that are likely one unit', () => {
  it.each([
    [
      ['市卫健委', '市卫生健康委员会', '市卫健局'],
      '市卫健委 <- 市卫生健康委员会 short-name, 市卫健局 short-name',
    ],
    [['张 伟', '张伟'], '张伟 <- 张 伟 spelling'],
    [['市卫健委', '市 卫 健 委', '市衛健委'], '市卫健委 <- 市 卫 健 委 spelling, 市衛健委 spelling'],
    [['市卫健委', '卫健委'], '市卫健委? <- 卫健委 place'],
    [['东湖区教育局', '区教育局', '教育局'], '东湖区教育局? <- 区教育局 place, 教育局 place'],
    [['江州市东湖区教育局', '东湖区教育局'], '江州市东湖区教育局? <- 东湖区教育局 place'],
    [
      ['市府办', '市政府办公室', '市人民政府办公室'],
      '市府办 <- 市政府办公室 short-name, 市人民政府办公室 short-name',
    ],
    [['石桥镇', '石桥镇人民政府'], '石桥镇 <- 石桥镇人民政府 short-name'],
    [
      ['清河街道办', '清河街道办事处', '清河街道'],
      '清河街道办 <- 清河街道办事处 short-name, 清河街道 short-name',
    ],
    [['高新区管委会', '高新区管理委员会'], '高新区管委会 <- 高新区管理委员会 short-name'],
    [['区自规分局', '区自然资源分局'], '区自规分局 <- 区自然资源分局 short-name'],
    [['区城投公司', '区城市建设投资集团有限公司'], '区城投公司? <- 区城市建设投资集团有限公司 abbreviation'],
    [['市卫生局', '市卫健委'], '市卫健委? <- 市卫生局 former'],
    [['市卫健委（督查室）', '市卫健委'], '市卫健委? <- 市卫健委（督查室） remark'],
    [['環境保護局', '環保局'], '環境保護局 <- 環保局 short-name'],
    [['原住民族事務委員會', '原民會'], '原住民族事務委員會 <- 原民會 short-name'],
    [['发改委', '發展改革局'], '发改委 <- 發展改革局 short-name'],
  ])('%j', (names, proposal) => {
    expect(proposed(names)).toEqual([proposal]);
  });
});

describe('names that are not brought together', () => {
  it.each([
    [['东湖区教育局', '望山区教育局']],
    [['东湖区教育局', '望山区教育局', '区教育局', '教育局']],
    [['市教育局', '区教育局', '教育局']],
    [['江州市教育局', '临江市教育局', '市教育局']],
    [['市市场监管局', '市场监管所']],
    [['发改委', '改革办']],
    [['一中', '二中', '第一小学']],
    [['城管局', '城投公司', '城管中心']],
    [['财政局', '财政所']],
    [['建设公司', '建筑设计公司']],
    [['中医院', '中心医院', '人民医院', '人民法院']],
    [['一中（东校区）', '一中（西校区）', '一中']],
    [['市政府', '市政府办', '市委办']],
    [['各镇街', '各乡镇', '有关单位', '待定']],
    [['区城管局', '区综合执法局']],
    [['第一督查组', '第二督查组', '督查组']],
    [['城东分局', '城东西分局']],
    [['城投公司', '城市投资公司', '城镇投资公司']],
  ])('%j', (names) => {
    expect(proposed(names)).toEqual([]);
  });

  it('where the user has said so, however they come together', () => {
    const apart = [['市卫健委', '卫健委']];
    expect(proposed(['市卫健委', '卫健委'], { roster: null, apart })).toEqual([]);
    expect(proposed(['市卫健委', '卫健委', '市卫生健康委员会'], { roster: null, apart })).toEqual([
      '市卫健委 <- 市卫生健康委员会 short-name',
    ]);
  });
});

describe('with a roster', () => {
  const roster = rosterOf([
    { name: '区卫生健康局', aliases: ['区卫健局'], kind: null, email: null },
    { name: '区教育局', aliases: [], kind: null, email: null },
    { name: '区教委', aliases: [], kind: null, email: null },
  ]);

  it('its name is the one to count under, though the ledger never writes it', () => {
    const [proposal] = clusterUnitNames(counted(['卫健局', '区卫健委']), { roster, apart: [] });
    expect(proposal).toMatchObject({ name: '区卫生健康局', count: 0, listed: true });
    expect(proposal?.variants.map(({ name }) => name)).toEqual(['卫健局', '区卫健委']);
  });

  it('two of its units are never one', () => {
    expect(proposed(['区教育局', '区教委'], { roster, apart: [] })).toEqual([]);
  });
});

describe('whatever the names are', () => {
  const names = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 50 }),
      fc.constantFrom(
        '市卫健委',
        '卫健委',
        '区卫健局',
        '东湖区卫健局',
        '卫生局',
        '市（',
        '）局',
        '\ud800委',
        '市',
      ),
    ),
    { maxLength: 30 },
  );

  it('each stands in one proposal at most, with the count it came with', () => {
    fc.assert(
      fc.property(names, (given) => {
        const proposals = clusterUnitNames(counted([...new Set(given)]), NOTHING);
        const shown = proposals.flatMap(({ name, variants }) => [name, ...variants.map((one) => one.name)]);
        expect(new Set(shown).size).toBe(shown.length);
        for (const name of shown) expect(given).toContain(name);
        for (const { variants } of proposals) expect(variants.length).toBeGreaterThan(0);
      }),
    );
  });

  it('a refused proposal is not made again', () => {
    fc.assert(
      fc.property(names, (given) => {
        const counts = counted([...new Set(given)]);
        const refused = clusterUnitNames(counts, NOTHING).map(({ name, variants }) => [
          name,
          ...variants.map((one) => one.name),
        ]);
        expect(clusterUnitNames(counts, { roster: null, apart: refused })).toEqual([]);
      }),
    );
  });

  it('10,000 of them take no longer than their number asks for', () => {
    const timeOf = (count: number) => {
      const many = Array.from({ length: count }, (_, index) => ({
        name: `城市${String(index)}建设公司`,
        count: 1,
      }));
      const start = performance.now();
      clusterUnitNames(many, NOTHING);
      return performance.now() - start;
    };
    timeOf(2000);
    expect(timeOf(10_000)).toBeLessThan(2000);
  });
});
