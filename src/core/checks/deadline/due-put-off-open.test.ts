import { describe, expect, it } from '@jest/globals';
import { day } from '../../summary/items-for-tests.ts';
import type { CellValue } from '../../sheet-grid.ts';
import { CLEAN_AS_OF, CLOSED, OPEN, placesOf, toldOf, type Row } from '../ledger-for-tests.ts';

/** Three days late. */
const LATE: Row = { ...OPEN, 完成时限: day('2022-02-08') };
const told = (cell: CellValue) => toldOf('due-put-off-open', [{ ...LATE, 延期情况: cell }]);

describe('put off without a new day', () => {
  it.each([
    '已申请延期',
    '申请延期',
    '是',
    '因疫情影响',
    '展延申請中',
    '同意延期',
    '不同意延期',
    'Extension requested',
  ])('is found in the column for it: %s', (text) => {
    expect(told(text)).toEqual([{ at: '延期情况 2', text }]);
  });

  it.each(['延期至2月8日', '延期至2月5日', '2022年1月30日'])(
    'is found where the day is no later than the old one: %s',
    (text) => {
      expect(told(text)).toEqual([{ at: '延期情况 2', text }]);
    },
  );

  it.each([
    '延期至2月9日',
    '同意延期至2月28日',
    '2022-02-28',
    '2.28',
    '已批准（至2月20日）',
    '延期至2月底',
    '2月底前',
    '延期10天',
    '顺延一周',
    'Extended to 28 February 2022',
    day('2022-02-28'),
  ])('is not where a later day can be had from it: %j', (cell) => {
    expect(told(cell)).toEqual([]);
  });

  it.each(['', '无', '無', '否', '——', '/', '未延期', '不涉及', 'N/A', '0'])(
    'is not where nobody asked: %j',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );

  it('is found in the status, and in the deadline’s own words', () => {
    expect(toldOf('due-put-off-open', [{ ...LATE, 办理状态: '已申请延期' }])).toEqual([
      { at: '办理状态 2', text: '已申请延期' },
    ]);
    expect(toldOf('due-put-off-open', [{ ...OPEN, 完成时限: '2月8日（已申请延期）' }])).toEqual([
      { at: '完成时限 2', text: '2月8日（已申请延期）' },
    ]);
    expect(toldOf('due-put-off-open', [{ ...OPEN, 完成时限: '延期至2月9日' }])).toEqual([]);
  });

  it('begins with the day after the deadline', () => {
    const lines = [{ ...LATE, 延期情况: '申请延期' }];
    expect(placesOf('due-put-off-open', lines, { asOf: day('2022-02-08') })).toEqual([]);
    expect(placesOf('due-put-off-open', lines, { asOf: day('2022-02-09') })).toEqual(['延期情况 2']);
  });

  it('asks nothing of what is not late, has no day, or is closed', () => {
    const put = { 延期情况: '申请延期' };
    expect(
      placesOf('due-put-off-open', [
        { ...OPEN, ...put, 完成时限: CLEAN_AS_OF },
        { ...OPEN, ...put, 完成时限: '尽快' },
        { ...CLOSED, ...put, 完成时限: day('2022-02-08') },
      ]),
    ).toEqual([]);
  });

  it('needs no column for it', () => {
    const header = ['序号', '督办事项', '牵头单位', '完成时限', '办理状态'];
    expect(placesOf('due-put-off-open', [{ ...LATE, 办理状态: '延期办理' }], { header })).toEqual([
      '办理状态 2',
    ]);
    expect(placesOf('due-put-off-open', [LATE], { header })).toEqual([]);
  });
});
