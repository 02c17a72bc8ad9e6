import { describe, expect, it } from '@jest/globals';
import { columnIndex, rowIndex } from '../../sheet-grid.ts';
import { CLOSED, findingsOf, OPEN, placesOf, type Line } from '../ledger-for-tests.ts';

const places = (...lines: Line[]) => placesOf('stray-spaces', lines);

describe('spaces round a unit or a state', () => {
  it.each([
    ' 市应急局',
    '市应急局 ',
    '　市应急局',
    '市应急局\u00a0',
    '市应急局\n',
    '\t市应急局',
    '\ufeff市应急局',
  ])('are found in %j, and taken away', (text) => {
    const [finding] = findingsOf('stray-spaces', [{ ...OPEN, 牵头单位: text }]);
    expect(finding?.cell).toMatchObject({ row: rowIndex(1), column: columnIndex(4) });
    expect(finding?.fix).toEqual({ kind: 'text', text: '市应急局' });
  });

  it('are found of the state as well, and of closed items: both are counted by', () => {
    expect(places({ ...CLOSED, 办理状态: '已办结 ' })).toEqual(['办理状态 2']);
  });

  it('are not those between, nor those of other columns', () => {
    expect(places({ ...OPEN, 牵头单位: '市应急局 市水利局' })).toEqual([]);
    expect(places({ ...OPEN, 督办事项: ' 修订预案 ', 责任人: '张文博 ', 进展情况: '正在办理 ' })).toEqual([]);
  });

  it('are not all there is: an empty cell is another check’s business', () => {
    expect(places({ ...OPEN, 牵头单位: '  ' })).toEqual([]);
  });

  it('are left alone in rows that are no items', () => {
    expect(places(OPEN, { 序号: '合计', 牵头单位: '3个单位 ' })).toEqual([]);
  });
});
