import { describe, expect, it } from '@jest/globals';
import type { Status } from '../../status/status.ts';
import { OPEN, placesOf, toldOf } from '../ledger-for-tests.ts';

const told = (state: string) => toldOf('status-unknown', [{ ...OPEN, 办理状态: state }]);

describe('a state in words that nobody can read', () => {
  it.each(['甲类', 'A', '第二档', '红', '张三', '=A1', '市应急局'])('is found, and quoted: %s', (state) => {
    expect(told(state)).toEqual([{ at: '办理状态 2', text: state }]);
  });

  it.each([
    '',
    '推进中',
    '办 结',
    '已完成。',
    '√',
    '否',
    '超期',
    '已逾期3天',
    '长期',
    '暂缓',
    '#REF!',
    '0.5',
    '80%',
    '刻正辦理中',
    'Closed',
  ])('is not %j', (state) => {
    expect(told(state)).toEqual([]);
  });

  it('is no longer asked about once the office has said what its word means', () => {
    const statuses: ReadonlyMap<string, Status> = new Map([['甲类', 'inProgress']]);
    const lines = [{ ...OPEN, 办理状态: '甲类' }];
    expect(placesOf('status-unknown', lines, { reading: { statuses } })).toEqual([]);
  });

  it('needs the column', () => {
    expect(
      placesOf('status-unknown', [OPEN], { header: ['序号', '督办事项', '牵头单位', '完成时限'] }),
    ).toEqual([]);
  });
});
