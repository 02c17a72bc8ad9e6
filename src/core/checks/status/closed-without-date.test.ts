import { describe, expect, it } from '@jest/globals';
import { CLOSED, OPEN, placesOf, toldOf } from '../ledger-for-tests.ts';

const told = (done: string, cells = {}) =>
  toldOf('closed-without-date', [{ ...CLOSED, 办结时间: done, ...cells }]);

describe('closed without its day', () => {
  it.each(['', ' ', '　', '——', '/', '-', '无', 'N/A'])(
    'is found where the cell holds %j, and quotes the state',
    (done) => {
      expect(told(done)).toEqual([{ at: '办结时间 2', text: '已办结' }]);
    },
  );

  it.each(['2022年2月9日', '2月9日', '2022.2', '上周', '见附件', '#REF!'])(
    'is not where something stands: %s',
    (done) => {
      expect(told(done)).toEqual([]);
    },
  );

  it.each(['销号', '完成', '√', 'Closed', '已完成（超期）'])(
    'goes for every word that closes: %s',
    (state) => {
      expect(told('', { 办理状态: state })).toEqual([{ at: '办结时间 2', text: state }]);
    },
  );

  it('is not asked of what is open, awaits sign-off, or was stopped', () => {
    const lines = ['推进中', '待验收', '取消', ''].map((state) => ({
      ...OPEN,
      办理状态: state,
      办结时间: '',
    }));
    expect(placesOf('closed-without-date', lines)).toEqual([]);
  });

  it('is not said of each row where the ledger has no column for it', () => {
    const header = ['序号', '督办事项', '牵头单位', '完成时限', '办理状态'];
    expect(placesOf('closed-without-date', [CLOSED], { header })).toEqual([]);
  });
});
