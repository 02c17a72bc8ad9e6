import { describe, expect, it } from '@jest/globals';
import { CLOSED, findingsOf, OPEN, placesOf, type Row } from '../ledger-for-tests.ts';

const places = (...lines: Row[]) => placesOf('owner-also-supporting', lines);

describe('a lead that supports itself', () => {
  it.each([
    '市应急局',
    '市水利局、市应急局',
    '市应急局、市水利局',
    '配合：市水利局，市应急局',
    '市水利局\n市应急局',
  ])('is found in %j', (text) => {
    expect(places({ ...OPEN, 配合单位: text })).toEqual(['配合单位 2']);
  });

  it('quotes the supporting units and the lead', () => {
    expect(
      findingsOf('owner-also-supporting', [{ ...OPEN, 配合单位: '市水利局、市应急局' }])[0]?.params,
    ).toEqual({
      text: '市水利局、市应急局',
      other: '市应急局',
    });
  });

  it('is not a unit whose name only holds the lead’s', () => {
    expect(places({ ...OPEN, 牵头单位: '市公安局', 配合单位: '市公安局交警支队、市水利局' })).toEqual([]);
    expect(places({ ...OPEN, 牵头单位: '教育局', 配合单位: '市教育局幼儿教育中心' })).toEqual([]);
  });

  it('is not found where there is no lead, or no supporting unit', () => {
    expect(places({ ...OPEN, 牵头单位: '', 配合单位: '市应急局' }, { ...OPEN, 配合单位: '' })).toEqual([]);
  });

  it('is not asked of what is closed, nor of a ledger without supporting units', () => {
    expect(places({ ...CLOSED, 配合单位: '市市场监管局' })).toEqual([]);
    const header = ['序号', '督办事项', '牵头单位', '完成时限', '办理状态'];
    expect(placesOf('owner-also-supporting', [OPEN], { header })).toEqual([]);
  });
});
