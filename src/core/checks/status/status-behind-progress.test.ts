import { describe, expect, it } from '@jest/globals';
import { CLOSED, NOT_STARTED, ONGOING, OPEN, placesOf, toldOf, type Row } from '../ledger-for-tests.ts';

const told = (line: Row, progress: string) =>
  toldOf('status-behind-progress', [{ ...line, 进展情况: progress }]);

describe('open, and the progress says that it is done', () => {
  it.each(['已完成', '已全部完成', '2月10日：已办结', '该项工作已完成。', '整改已完成', 'Completed.'])(
    'is found at the state, and quotes both: %s',
    (progress) => {
      expect(told(OPEN, progress)).toEqual([{ at: '办理状态 2', text: '推进中', other: progress }]);
    },
  );

  it.each([
    '',
    '基本完成',
    '正在推进',
    '已完成初稿',
    '力争2月底前完成',
    '计划3月完成',
    '未完成',
    '完成率80%',
    '预计3月15日前全部完成',
    '已完成招标，正在施工',
  ])('is not found in %j', (progress) => {
    expect(told(OPEN, progress)).toEqual([]);
  });

  it('is found of what is not begun as soon as work goes on', () => {
    expect(told(NOT_STARTED, '正在推进')).toEqual([{ at: '办理状态 2', text: '未启动', other: '正在推进' }]);
    expect(told(NOT_STARTED, '尚未启动')).toEqual([]);
    expect(told(NOT_STARTED, '拟于3月启动')).toEqual([]);
  });

  it('lets done work await its sign-off, be closed or go on for ever, and asks nothing where no state stands', () => {
    const done = { 进展情况: '已全部完成' };
    expect(
      placesOf('status-behind-progress', [
        { ...OPEN, ...done, 办理状态: '待验收' },
        { ...OPEN, ...done, 办理状态: '' },
        { ...CLOSED, ...done },
        { ...ONGOING, ...done },
      ]),
    ).toEqual([]);
  });

  it('needs both columns', () => {
    const lines = [{ ...OPEN, 进展情况: '已完成' }];
    expect(
      placesOf('status-behind-progress', lines, { header: ['序号', '督办事项', '完成时限', '办理状态'] }),
    ).toEqual([]);
    expect(
      placesOf('status-behind-progress', lines, { header: ['序号', '督办事项', '完成时限', '进展情况'] }),
    ).toEqual([]);
  });
});
