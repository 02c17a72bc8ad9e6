import { describe, expect, it } from '@jest/globals';
import { CLOSED, OPEN, toldOf } from '../ledger-for-tests.ts';

const told = (cell: string | boolean) => toldOf('due-unreadable', [{ ...OPEN, 完成时限: cell }]);

describe('a deadline with figures that cannot be read', () => {
  it.each([
    '第3批后再说',
    '2022年13月5日',
    '3月32日',
    '0月5日',
    '1',
    '见附件2',
    '按2号文',
    '20号楼完工',
    'v2.0',
  ])('is found in %s, and quoted', (cell) => {
    expect(told(cell)).toEqual([{ at: '完成时限 2', text: cell }]);
  });

  it('is found in a whole paragraph, however it ends', () => {
    const paragraph = '请各单位高度重视，'.repeat(60);
    expect(told(`${paragraph}3月15日前`)).toHaveLength(1);
    expect(told(paragraph)).toHaveLength(1);
  });

  it.each([
    '供暖季结束前',
    '尽快',
    '2022年2月30日',
    '三月底',
    '3月15日前完成方案，6月底前完成',
    '',
    '#REF!',
    true,
  ])('is not %j', (cell) => {
    expect(told(cell)).toEqual([]);
  });

  it('is not asked of what is closed', () => {
    expect(toldOf('due-unreadable', [{ ...CLOSED, 完成时限: '第3批后再说' }])).toEqual([]);
  });
});
