import { describe, expect, it } from '@jest/globals';
import { findingsOf, OPEN, placesOf } from '../ledger-for-tests.ts';

const ofUnits = (...units: string[]) => units.map((unit) => ({ ...OPEN, 牵头单位: unit, 配合单位: '' }));

describe('names that are likely one unit', () => {
  it('are said once, at the first cell of the less usual one', () => {
    const lines = ofUnits('市卫健委', '市卫生健康委员会', '市卫健委', '市卫生健康委员会', '市卫健委');
    expect(placesOf('unit-variants', lines)).toEqual(['牵头单位 3']);
    const [finding] = findingsOf('unit-variants', lines);
    expect(finding?.params).toEqual({ text: '市卫生健康委员会', other: '市卫健委' });
    expect(finding?.item).toBeNull();
  });

  it('are said for each less usual one', () => {
    const lines = ofUnits('市卫健委', '市卫健局', '市卫健委', '市卫生健康委员会', '市公安局');
    expect(placesOf('unit-variants', lines)).toEqual(['牵头单位 3', '牵头单位 5']);
  });

  it('go by the roster, even where the ledger prefers the short one', () => {
    const lines = ofUnits('市卫健委', '市卫健委', '市公安局');
    const units = { roster: { 市卫生健康委员会: [], 市公安局: [] } };
    expect(placesOf('unit-variants', lines, { units })).toEqual(['牵头单位 2']);
  });

  it('are not asked about again once they are merged, called different, or known to the roster', () => {
    const lines = ofUnits('市卫健委', '市卫生健康委员会', '市卫健委');
    const merged = { aliases: { 市卫生健康委员会: '市卫健委' } };
    expect(placesOf('unit-variants', lines, { units: merged })).toEqual([]);
    const apart = { apart: [['市卫健委', '市卫生健康委员会']] };
    expect(placesOf('unit-variants', lines, { units: apart })).toEqual([]);
    const roster = { roster: { 市卫生健康委员会: ['市卫健委'] } };
    expect(placesOf('unit-variants', lines, { units: roster })).toEqual([]);
  });

  it.each([
    ['东湖区教育局', '望山区教育局'],
    ['市教育局', '区教育局'],
    ['市财政局', '市民政局'],
    ['第一督查组', '第二督查组'],
  ])('are not %s and %s', (...units) => {
    expect(placesOf('unit-variants', ofUnits(...units))).toEqual([]);
  });

  it('are not looked for among supporting units, which nothing is counted by', () => {
    const lines = [
      { ...OPEN, 配合单位: '市卫健委' },
      { ...OPEN, 配合单位: '市卫生健康委员会' },
    ];
    expect(placesOf('unit-variants', lines)).toEqual([]);
  });
});
