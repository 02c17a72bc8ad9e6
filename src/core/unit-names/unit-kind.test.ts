import { describe, expect, it } from '@jest/globals';
import { rosterOf } from '../roster/roster.ts';
import { kindByName, kindOf } from './unit-kind.ts';

describe('a unit by its name', () => {
  it.each([
    '东湖区',
    '东湖区人民政府',
    '东湖区政府',
    '青州市',
    '石桥镇',
    '石桥镇人民政府',
    '石桥镇党委',
    '石桥镇党委、政府',
    '城东街道',
    '城东街道办事处',
    '城东街道办',
    '城东街道党工委',
    '北京市东城区',
    '高新区管委会',
    '经济技术开发区管理委员会',
    '高新区',
    '高铁新城管委会',
    '滨江科学城管理委员会',
    '化工产业园管委会',
    '临空港区管委会',
    '青山县委',
    '和平乡',
    '阿荣旗人民政府',
    '前进村',
    '前进村村委会',
    '阳光社区居委会',
    '板橋區公所',
    '各县（市、区）人民政府',
    '各乡镇（街道）',
    '各镇街',
    '东城区',
    '成都市人民政府',
    '中共石桥镇委员会',
  ])('%s is a place of its own', (name) => {
    expect(kindByName(name)).toBe('district');
  });

  it.each([
    '市教育局',
    '市卫健委',
    '教育局',
    '区委政法委',
    '县政府办公室',
    '市政府办',
    '区委办',
    '区委区政府督查室',
    '东湖区教育局',
    '市公安局东湖分局',
    '区自规分局',
    '市委宣传部',
    '省交通运输厅',
    '城市管理局',
    '乡村振兴局',
    '市场监管局',
    '社区工作部',
    '市人民医院',
    '城投公司',
    '镇党政办',
    '各市直部门',
    '工務局',
    '消防救援支队',
    '市城管委',
    '市住房公积金管委会',
    '市植物园管理委员会',
  ])('%s is a department', (name) => {
    expect(kindByName(name)).toBe('department');
  });

  it.each(['Finance', '张三', '第一组织', ''])('%s is neither for sure', (name) => {
    expect(kindByName(name)).toBeNull();
  });

  it('is what the roster calls it, whatever its name looks like', () => {
    const roster = rosterOf([
      { name: '东湖新城', aliases: ['新城'], kind: 'district', email: null },
      { name: '石桥镇', aliases: [], kind: 'department', email: null },
      { name: '市教育局', aliases: [], kind: null, email: null },
    ]);
    expect(['新城', '石桥镇', '市教育局', '青山县'].map((name) => kindOf(name, roster))).toEqual([
      'district',
      'department',
      'department',
      'district',
    ]);
  });
});
