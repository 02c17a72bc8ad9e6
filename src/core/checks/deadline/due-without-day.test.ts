import { describe, expect, it } from '@jest/globals';
import { CLOSED, ONGOING, OPEN, placesOf, toldOf } from '../ledger-for-tests.ts';

const told = (cell: string, cells = {}) => toldOf('due-without-day', [{ ...OPEN, 完成时限: cell, ...cells }]);

describe('words that name no day', () => {
  it.each([
    '尽快',
    '儘快',
    '近期',
    '早日完成',
    '待定',
    '另行通知',
    'TBD',
    'ASAP',
    '开学前',
    '供暖季结束前',
    '方案批复后10日内',
    '无',
  ])('are found in %s, and quoted', (cell) => {
    expect(told(cell)).toEqual([{ at: '完成时限 2', text: cell }]);
  });

  it('are found where the day would count from a meeting without one', () => {
    const without = { 会议日期: '', 交办日期: '' };
    expect(told('会后三日内')).toEqual([]);
    expect(told('会后三日内', without)).toEqual([{ at: '完成时限 2', text: '会后三日内' }]);
    expect(told('3月15日', without)).toEqual([{ at: '完成时限 2', text: '3月15日' }]);
  });

  it.each([
    '',
    '——',
    '春节前',
    '月底前',
    '立即',
    '2月7日起',
    '每周五前',
    '长期坚持',
    '2022年2月30日',
    '第3批后再说',
    '#N/A',
  ])('are not %j', (cell) => {
    expect(told(cell)).toEqual([]);
  });

  it('say it of the ditto mark below as well, which points at the row’s own cell', () => {
    const lines = [
      { ...OPEN, 完成时限: '尽快' },
      { ...OPEN, 完成时限: '〃' },
    ];
    expect(placesOf('due-without-day', lines)).toEqual(['完成时限 2', '完成时限 3']);
  });

  it('are left alone in what is closed or goes on for ever', () => {
    const lines = [
      { ...CLOSED, 完成时限: '尽快' },
      { ...ONGOING, 完成时限: '尽快' },
    ];
    expect(placesOf('due-without-day', lines)).toEqual([]);
  });
});
