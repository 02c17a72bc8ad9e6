import { describe, expect, it } from '@jest/globals';
import { CLEAN_HEADER, CLOSED, findingsOf, OPEN, placesOf, type Line } from '../ledger-for-tests.ts';

const places = (...lines: Line[]) => placesOf('error-value', lines);

describe('an error value', () => {
  it.each(['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!'])(
    '%s is found wherever it counts',
    (error) => {
      expect(places({ ...OPEN, 牵头单位: error }, { ...OPEN, 完成时限: error })).toEqual([
        '牵头单位 2',
        '完成时限 3',
      ]);
    },
  );

  it('is found of closed items too, in each cell of a row, and quoted', () => {
    const line = { ...CLOSED, 办理状态: '#N/A', 办结时间: '#REF!' };
    expect(places(line).sort()).toEqual(['办理状态 2', '办结时间 2'].sort());
    expect(
      findingsOf('error-value', [line])
        .map(({ params }) => params.text)
        .sort(),
    ).toEqual(['#N/A', '#REF!']);
  });

  it('is not text that begins with the mark', () => {
    expect(places({ ...OPEN, 牵头单位: '#1办公室' }, { ...OPEN, 督办事项: '#REF! 已修复公式' })).toEqual([]);
  });

  it('is no business of ours in a column that we do not read, nor in a total', () => {
    const header = [...CLEAN_HEADER, '颜色'];
    expect(placesOf('error-value', [{ ...OPEN, 颜色: '#REF!' }], { header })).toEqual([]);
    expect(places(OPEN, { 序号: '合计', 完成进度: '#DIV/0!' })).toEqual([]);
  });
});
