import { describe, expect, it } from '@jest/globals';
import { CLOSED, findingsOf, ONGOING, OPEN, placesOf, type Row } from '../ledger-for-tests.ts';

const places = (...lines: Row[]) => placesOf('owner-collective', lines);
const leadOf = (text: string) => places({ ...OPEN, 牵头单位: text });

describe('an owner that is everybody', () => {
  it.each([
    '各有关单位',
    '各级各部门',
    '相关部门',
    '有关单位',
    '各县（市、区）人民政府',
    '各镇街',
    '各成员单位',
    '全体成员单位',
    '各责任单位',
    '各科室',
    '各单位、各部门',
    'All departments',
    'All teams',
    'Everyone',
    'Relevant departments concerned',
    'Each unit',
  ])('is found in %s', (text) => {
    expect(leadOf(text)).toEqual(['牵头单位 2']);
  });

  it.each([
    '市应急局',
    '处置涉及房地产遗留问题工作专班',
    '县区发展中心',
    '市应急局、各有关单位',
    'Department of All Saints Hospital',
    'All Saints Hospital',
    'Various Artists Office',
  ])('is not found in %s', (text) => {
    expect(leadOf(text)).toEqual([]);
  });

  it('quotes the unit as it stands, of endless work too', () => {
    expect(findingsOf('owner-collective', [{ ...ONGOING, 牵头单位: '各有关单位' }])[0]?.params).toEqual({
      text: '各有关单位',
    });
  });

  it('lets supporting units be everybody', () => {
    expect(places({ ...OPEN, 配合单位: '各有关单位' })).toEqual([]);
  });

  it('is not asked of what is closed or suspended', () => {
    expect(places({ ...CLOSED, 牵头单位: '各有关单位' })).toEqual([]);
    expect(places({ ...OPEN, 牵头单位: '各有关单位', 办理状态: '暂缓' })).toEqual([]);
  });
});
