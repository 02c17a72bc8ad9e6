import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../sheet-grid.ts';
import { OPEN, placesOf, toldOf } from '../ledger-for-tests.ts';

const told = (state: string, share: CellValue) =>
  toldOf('percentage-disagrees', [{ ...OPEN, 办理状态: state, 完成进度: share }]);

describe('a percentage that says something else than the state', () => {
  it.each([
    ['已办结', 0.8, '80%'],
    ['已办结', 0, '0%'],
    ['已办结', '99.5%', '99.5%'],
    ['已办结', 80, '80%'],
    ['未启动', 0.3, '30%'],
    ['未启动', '30％', '30%'],
    ['推进中', 1, '100%'],
    ['推进中', 100, '100%'],
    ['推进中', ' 100 % ', '100%'],
    ['基本完成', 1, '100%'],
  ])('%s at %j is found', (state, share, other) => {
    expect(told(state, share)).toEqual([{ at: '完成进度 2', text: state, other }]);
  });

  it.each([
    ['已办结', 1],
    ['已办结', 100],
    ['已办结', '100%'],
    ['未启动', 0],
    ['未启动', '0%'],
    ['推进中', 0],
    ['推进中', 0.999],
    ['推进中', 99.9],
    ['待验收', 1],
    ['暂缓', 0.5],
    ['长期坚持', 0.5],
  ])('%s at %j may be', (state, share) => {
    expect(told(state, share)).toEqual([]);
  });

  it.each(['', '——', '过半', '80', '120%', 120, -0.5, true, '#DIV/0!', '80%-90%', '约80%'])(
    'nothing is said of what is no percentage: %j',
    (share) => {
      expect(told('已办结', share)).toEqual([]);
    },
  );

  it('nothing is said without a state, or where one column is both', () => {
    expect(told('', 0.8)).toEqual([]);
    const header = ['序号', '督办事项', '牵头单位', '完成时限', '完成进度'];
    expect(placesOf('percentage-disagrees', [OPEN, { ...OPEN, 完成进度: 1 }], { header })).toEqual([]);
  });
});
