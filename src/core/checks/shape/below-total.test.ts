import { describe, expect, it } from '@jest/globals';
import { findingsOf, OPEN, placesOf, type Line } from '../ledger-for-tests.ts';

const item = (number: number): Line => ({ ...OPEN, 序号: number, 督办事项: `修订第${String(number)}号预案` });
const places = (...lines: Line[]) => placesOf('below-total', lines);

describe('items below the total', () => {
  it.each(['合计', '总计', '合  计', '合计：2项', '共计'])('are found below %s', (total) => {
    expect(places(item(1), item(2), total, item(3), item(4))).toEqual(['督办事项 5', '督办事项 6']);
  });

  it('are told where the total stands', () => {
    expect(findingsOf('below-total', [item(1), item(2), '合计', item(3)])[0]?.params).toEqual({ row: 4 });
  });

  it('are not those below a subtotal', () => {
    expect(places(item(1), '小计', item(2))).toEqual([]);
    expect(places(item(1), '小  计', item(2), '合计')).toEqual([]);
  });

  it('are not those below a total that stands on top', () => {
    expect(places('合计', item(1), item(2))).toEqual([]);
  });

  it('are not those of a section that begins after it', () => {
    expect(places('一、疫情防控', item(1), item(2), '合计', '二、安全生产', item(3))).toEqual([]);
  });

  it('are looked for below the last total', () => {
    expect(places(item(1), '合计', item(2), '合计', item(3))).toEqual(['督办事项 6']);
  });

  it('are none where there is no total, or nothing below it', () => {
    expect(places(item(1), item(2))).toEqual([]);
    expect(places(item(1), item(2), '合计')).toEqual([]);
  });
});
