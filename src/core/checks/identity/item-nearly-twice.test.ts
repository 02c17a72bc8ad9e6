import { describe, expect, it } from '@jest/globals';
import { findingsOf, OPEN, placesOf, type Line, type Row } from '../ledger-for-tests.ts';

const TEXT = '修订城市内涝应急预案并组织演练';
const item = (text: string, changes: Row = {}): Row => ({ ...OPEN, 督办事项: text, ...changes });
const places = (...lines: Line[]) => placesOf('item-nearly-twice', lines);

describe('an item in nearly the same words', () => {
  it.each([
    '进一步修订完善城市内涝应急预案并组织好演练工作',
    '抓紧修订城市内涝应急预案并组织开展演练',
    '修订城市内涝应急处置预案并组织演练',
  ])('is found in %s', (text) => {
    expect(places(item(TEXT), item(text))).toEqual(['督办事项 3']);
  });

  it('names the row it is like', () => {
    const other = '抓紧修订城市内涝应急预案并组织开展演练';
    const [finding] = findingsOf('item-nearly-twice', [item(TEXT), item(other)]);
    expect(finding?.params).toEqual({ text: other, row: 2 });
  });

  it.each([
    ['完成老旧小区改造第1批项目验收', '完成老旧小区改造第2批项目验收'],
    ['推进城东污水处理厂一期工程建设', '推进城东污水处理厂二期工程建设'],
    ['打通学府路东侧人行道断头路段', '打通学府路西侧人行道断头路段'],
    ['修订城市内涝应急预案', '修订森林防火应急预案'],
    ['推进改造', '推进了改造'],
  ])('is not another one: %s, %s', (one, other) => {
    expect(places(item(one), item(other))).toEqual([]);
  });

  it('is not one of another unit or another meeting', () => {
    const other = '抓紧修订城市内涝应急预案并组织开展演练';
    expect(places(item(TEXT), item(other, { 牵头单位: '市水利局' }))).toEqual([]);
    expect(places(item(TEXT), item(other, { 会议名称: '市政府第4次常务会议' }))).toEqual([]);
  });

  it('leaves to another check what is the same but for spaces and marks', () => {
    expect(places(item(TEXT), item(`1. ${TEXT}。`))).toEqual([]);
  });
});
