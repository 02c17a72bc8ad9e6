import { describe, expect, it } from '@jest/globals';
import { CLOSED, findingsOf, OPEN, placesOf, type Row } from '../ledger-for-tests.ts';

const places = (...lines: Row[]) => placesOf('owner-incomplete', lines);

describe('a list of units that does not say who else', () => {
  it.each([
    '市应急局、市气象局等部门',
    '市应急局等',
    '市应急局、市气象局等相关单位',
    '市应急局等单位',
    '市应急局等5个部门',
  ])('is found in the lead’s cell: %s', (text) => {
    expect(places({ ...OPEN, 牵头单位: text })).toEqual(['牵头单位 2']);
  });

  it('is found in the supporting units’ cell, and points there', () => {
    const lines = [{ ...OPEN, 配合单位: '市水利局、市城管局等单位' }];
    expect(placesOf('owner-incomplete', lines)).toEqual(['配合单位 2']);
    expect(findingsOf('owner-incomplete', lines)[0]?.params).toEqual({ text: '市水利局、市城管局等单位' });
  });

  it('is said once of a row, of the lead first', () => {
    expect(places({ ...OPEN, 牵头单位: '市应急局等', 配合单位: '市水利局等' })).toEqual(['牵头单位 2']);
  });

  it.each(['市高等教育招生考试中心', '市平等就业促进会', '市中等职业学校', '市应急局'])(
    'is not found in %s',
    (text) => {
      expect(places({ ...OPEN, 牵头单位: text, 配合单位: text })).toEqual([]);
    },
  );

  it('is not asked of what is closed', () => {
    expect(places({ ...CLOSED, 牵头单位: '市应急局等部门' })).toEqual([]);
  });

  it('needs neither of the two columns', () => {
    const header = ['序号', '督办事项', '责任人', '完成时限', '办理状态'];
    expect(placesOf('owner-incomplete', [OPEN], { header })).toEqual([]);
  });
});
