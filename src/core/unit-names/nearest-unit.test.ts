import { describe, expect, it } from '@jest/globals';
import { rosterOf } from '../roster/roster.ts';
import { nearestUnits } from './nearest-unit.ts';

const unit = (name: string, ...aliases: string[]) => ({ name, aliases, kind: null, email: null });

const nearest = (written: string, names: readonly string[], apart: readonly string[][] = []) =>
  nearestUnits(rosterOf(names.map((name) => unit(name))), apart).of(written);

describe('the unit of the roster that a name is nearest to', () => {
  it.each([
    ['市卫健委', '市卫生健康委员会'],
    ['市卫健局', '市卫生健康委员会'],
    ['卫健委', '市卫生健康委员会'],
    ['卫健', '市卫生健康委员会'],
    ['江州市卫健委', '市卫生健康委员会'],
    ['市衛生局', '市卫生健康委员会'],
    ['石桥镇政府', '石桥镇人民政府'],
    ['石桥镇', '石桥镇人民政府'],
    ['区城投集团', '区城投公司'],
    ['一中（东校区）', '一中'],
  ])('%s: another form of the name, %s', (written, name) => {
    expect(nearest(written, [name, '市财政局', '区民政局'])).toBe(name);
  });

  it.each([
    ['区水力局', '区水利局'],
    ['区卫建委', '区卫健委'],
    ['区教玉局', '区教育局'],
    ['区自然资原局', '区自然资源局'],
    ['区市场管监局', '区市场监管局'],
    ['区城市建设投资有限公司公', '区城市建设投资有限公司'],
    ['区城市建设投有限公司', '区城市建设投资有限公司'],
    ['Finance Departmnt', 'Finance Department'],
    ['Procuremant Office', 'Procurement Office'],
  ])('%s: a slip of the pen for %s', (written, name) => {
    expect(nearest(written, [name, '市财政局', '区民政局', 'Legal Office'])).toBe(name);
  });

  it.each([
    ['市教育局', '区教育局', 'another level'],
    ['望山区教育局', '东湖区教育局', 'another place'],
    ['东湖街道', '西湖街道', 'another place'],
    ['区民政局', '区财政局', 'a department of its own'],
    ['市供电公司', '市供水公司', 'a word of its own'],
    ['市人民医院', '市人民法院', 'an ending of its own'],
    ['第一人民医院', '第二人民医院', 'another number'],
    ['第一督查组', '督查组', 'a number more'],
    ['城东分局', '城西分局', 'another direction'],
    ['一中（东校区）', '一中（西校区）', 'another remark'],
    ['团委', '妇联', 'nothing in common'],
    ['Finance Office 2', 'Finance Office 3', 'another number'],
    ['待定', '市待定局', 'no name'],
  ])('is not: for %s, %s (%s)', (written, name) => {
    expect(nearest(written, [name])).toBeNull();
  });

  it('is not where two are equally near', () => {
    expect(nearest('区卫建委', ['区卫健委', '区住建委'])).toBe('区卫健委');
    expect(nearest('教育局', ['东湖区教育局', '望山区教育局'])).toBeNull();
    expect(nearest('区城投公司公', ['区城投公司', '区城投公司部公'])).toBeNull();
  });

  it('is found by the short names of the roster, and given by its full one', () => {
    const roster = rosterOf([unit('区卫生健康局', '区卫健局'), unit('区河湖长制办公室', '区河长制办')]);
    expect(nearestUnits(roster, []).of('区卫建局')).toBe('区卫生健康局');
    expect(nearestUnits(roster, []).of('区河长治办')).toBeNull();
    expect(nearestUnits(roster, []).of('区河长办制')).toBe('区河湖长制办公室');
  });

  it('is not what the user called different', () => {
    expect(nearest('卫健委', ['市卫健委'], [['市卫健委', '卫健委']])).toBeNull();
  });

  it('is not one of a thousand that differ in one character', () => {
    const places = Array.from('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥');
    const names = places.flatMap((one) => places.map((other) => `${one}${other}实验学校`));
    expect(nearest('甲实验学校', names)).toBeNull();
  });
});
