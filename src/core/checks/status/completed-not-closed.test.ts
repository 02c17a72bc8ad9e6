import { describe, expect, it } from '@jest/globals';
import { day } from '../../summary/items-for-tests.ts';
import { CLOSED, ONGOING, OPEN, placesOf, toldOf } from '../ledger-for-tests.ts';

const DONE = { 办结时间: day('2022-02-09') };
const told = (state: string) => toldOf('completed-not-closed', [{ ...OPEN, ...DONE, 办理状态: state }]);

describe('a day of completion of what is not closed', () => {
  it.each(['推进中', '未启动', '基本完成', '超期未办结'])('is found, and quotes the state: %s', (state) => {
    expect(told(state)).toEqual([{ at: '办结时间 2', day: '2022-02-09', text: state }]);
  });

  it('is found of endless work, too', () => {
    expect(toldOf('completed-not-closed', [{ ...ONGOING, ...DONE }])).toHaveLength(1);
  });

  it.each(['待验收', '已报结', '已办结', '销号', '取消', ''])('is not found of %j', (state) => {
    expect(told(state)).toEqual([]);
  });

  it.each(['', '——', '进行中', '未完成', '预计3月'])('is not found where no day stands: %j', (text) => {
    expect(toldOf('completed-not-closed', [{ ...OPEN, 办结时间: text }])).toEqual([]);
  });

  it('knows nothing of what is closed, nor of a ledger without the column', () => {
    expect(toldOf('completed-not-closed', [CLOSED])).toEqual([]);
    const header = ['序号', '督办事项', '牵头单位', '完成时限', '办理状态'];
    expect(placesOf('completed-not-closed', [OPEN], { header })).toEqual([]);
  });
});
