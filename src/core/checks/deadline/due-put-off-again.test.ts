import { describe, expect, it } from '@jest/globals';
import { CLOSED, OPEN, placesOf, toldOf } from '../ledger-for-tests.ts';

const AGAIN = '延期至2月28日，再次延期至3月15日';
const told = (cells: Record<string, string>) => toldOf('due-put-off-again', [{ ...OPEN, ...cells }]);

describe('put off more than once', () => {
  it.each([AGAIN, '已延期两次', '延期3次', '2月8日→2月28日→3月15日', '第二次展延至3月15日'])(
    'is found in the column for it, and quoted: %s',
    (text) => {
      expect(told({ 延期情况: text })).toEqual([{ at: '延期情况 2', text }]);
    },
  );

  it('is found in the deadline’s own words, whether there is a column or not', () => {
    expect(told({ 完成时限: AGAIN })).toEqual([{ at: '完成时限 2', text: AGAIN }]);
    const header = ['序号', '督办事项', '牵头单位', '完成时限', '办理状态'];
    expect(placesOf('due-put-off-again', [OPEN, { ...OPEN, 完成时限: AGAIN }], { header })).toEqual([
      '完成时限 3',
    ]);
  });

  it('is said once of a row, of the column for it', () => {
    expect(told({ 完成时限: AGAIN, 延期情况: AGAIN })).toEqual([{ at: '延期情况 2', text: AGAIN }]);
  });

  it.each([
    '',
    '无',
    '延期至3月15日',
    '申请延期，同意延期至3月15日',
    '延期至3月15日，不得再延期',
    '不得延期',
  ])('is not %j', (text) => {
    expect(told({ 延期情况: text })).toEqual([]);
  });

  it('is not the sum of two columns that tell of the same', () => {
    expect(told({ 完成时限: '延期至3月15日', 延期情况: '延期至3月15日' })).toEqual([]);
  });

  it('is not asked of what is closed, nor of a ledger without deadlines', () => {
    expect(toldOf('due-put-off-again', [{ ...CLOSED, 延期情况: AGAIN }])).toEqual([]);
    expect(
      placesOf('due-put-off-again', [OPEN], { header: ['序号', '督办事项', '牵头单位', '办理状态'] }),
    ).toEqual([]);
  });
});
