import { describe, expect, it } from '@jest/globals';
import { CLOSED, OPEN, placesOf, toldOf } from '../ledger-for-tests.ts';

const told = (progress: string) => toldOf('status-ahead-of-progress', [{ ...CLOSED, 进展情况: progress }]);

describe('closed, and the progress says that it is not', () => {
  it.each([
    '正在推进',
    '基本完成',
    '2月9日：正在组织验收',
    '完成80%',
    '尚未办结',
    '正在办理中',
    'Work is in progress',
  ])('is found at the state, and quotes both: %s', (progress) => {
    expect(told(progress)).toEqual([{ at: '办理状态 2', text: '已办结', other: progress }]);
  });

  it.each([
    '',
    '已完成',
    '已完成，后续将持续做好管护',
    '3月1日：正在推进；3月20日：已全部完成',
    '2月8日：已完成\n2月1日：正在推进',
    '召开协调会',
    '已完成初稿',
    '见附件',
  ])('is not found in %j', (progress) => {
    expect(told(progress)).toEqual([]);
  });

  it('is not asked of what is open', () => {
    expect(toldOf('status-ahead-of-progress', [{ ...OPEN, 进展情况: '基本完成' }])).toEqual([]);
  });

  it('needs both columns', () => {
    const without = (title: string) =>
      ['序号', '督办事项', '完成时限', '办理状态', '进展情况'].filter((name) => name !== title);
    const lines = [{ ...CLOSED, 进展情况: '正在推进' }];
    expect(placesOf('status-ahead-of-progress', lines, { header: without('办理状态') })).toEqual([]);
    expect(placesOf('status-ahead-of-progress', lines, { header: without('进展情况') })).toEqual([]);
  });
});
