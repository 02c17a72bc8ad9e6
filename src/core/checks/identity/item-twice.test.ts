import { describe, expect, it } from '@jest/globals';
import { findingsOf, OPEN, placesOf, type Line, type Row } from '../ledger-for-tests.ts';

const TEXT = '修订城市内涝应急预案并组织演练';
const item = (text: string, changes: Row = {}): Row => ({ ...OPEN, 督办事项: text, ...changes });
const places = (...lines: Line[]) => placesOf('item-twice', lines);

describe('an item that is there twice', () => {
  it.each([
    TEXT,
    ` ${TEXT} `,
    '修订城市内涝应急预案，并组织演练。',
    '1.修订城市内涝应急预案并组织演练',
    '（2）修订城市内涝应急预案并组织演练',
    '三、修订城市内涝应急预案并组织演练',
    '修订城市内涝\n应急预案并组织演练',
    '“修订城市内涝应急预案”并组织演练；',
  ])('is found in %j', (text) => {
    expect(places(item(TEXT), item(text))).toEqual(['督办事项 3']);
  });

  it('names the row of the first', () => {
    const [finding] = findingsOf('item-twice', [item(TEXT), item('另一件事'), item(TEXT)]);
    expect(finding?.params).toEqual({ text: TEXT, row: 2 });
  });

  it('is asked about where two units have it, not where three have: then it was split on purpose', () => {
    const of = (unit: string) => item(TEXT, { 牵头单位: unit });
    expect(places(of('市应急局'), of('市水利局'))).toEqual(['督办事项 3']);
    expect(places(of('市应急局'), of('市水利局'), of('市城管局'))).toEqual([]);
    expect(places(of('市应急局'), of('市水利局'), of('市城管局'), of('市水利局'))).toEqual(['督办事项 5']);
  });

  it('is not one of another meeting', () => {
    expect(places(item(TEXT), item(TEXT, { 会议名称: '市政府第4次常务会议' }))).toEqual([]);
  });

  it.each([
    ['推进一期工程', '推进二期工程'],
    ['完成第1批验收', '完成第2批验收'],
    ['投资3.5亿元', '投资35亿元'],
  ])('is not another item that looks like it: %s, %s', (one, other) => {
    expect(places(item(one), item(other))).toEqual([]);
  });

  it('is not a row without words', () => {
    expect(places(item(''), item(''), item('——'), item('——'))).toEqual([]);
  });
});
