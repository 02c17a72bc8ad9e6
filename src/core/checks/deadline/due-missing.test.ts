import { describe, expect, it } from '@jest/globals';
import { columnIndex, rowIndex } from '../../sheet-grid.ts';
import { CLOSED, NOT_STARTED, ONGOING, OPEN, placesOf, toldOf, type Row } from '../ledger-for-tests.ts';

const places = (...lines: Row[]) => placesOf('due-missing', lines);

describe('no deadline', () => {
  it.each(['', '——', '/', '-', '—', '－', '　', ' \n', '...', '…', '*', '年 月 日', '　　年　月　日前'])(
    'takes %j for none',
    (mark) => {
      expect(places({ ...OPEN, 完成时限: mark })).toEqual(['完成时限 2']);
    },
  );

  it.each(['待定', '尽快', '无', '#REF!', 44635, '长期坚持', '每周五前', '第3批后再说'])(
    'leaves %j to other checks, or in peace',
    (cell) => {
      expect(places({ ...OPEN, 完成时限: cell })).toEqual([]);
    },
  );

  it('is asked of what is not begun, not of what is closed, stopped or without an end', () => {
    expect(
      places(
        { ...NOT_STARTED, 完成时限: '' },
        { ...CLOSED, 完成时限: '' },
        { ...OPEN, 完成时限: '', 办理状态: '暂缓' },
        { ...ONGOING, 完成时限: '' },
      ),
    ).toEqual(['完成时限 2']);
  });

  it('has nothing to quote and nothing to mend by itself', () => {
    expect(toldOf('due-missing', [{ ...OPEN, 完成时限: '' }])).toEqual([{ at: '完成时限 2' }]);
  });

  it('is not said of the rows that a merged deadline covers', () => {
    const merges = [{ top: rowIndex(1), bottom: rowIndex(2), left: columnIndex(8), right: columnIndex(8) }];
    const lines = [OPEN, { ...OPEN, 完成时限: '' }, { ...OPEN, 完成时限: '' }];
    expect(placesOf('due-missing', lines, { merges })).toEqual(['完成时限 4']);
  });

  it('is not said of each row of a ledger without the column', () => {
    expect(placesOf('due-missing', [OPEN], { header: ['序号', '督办事项', '牵头单位', '办理状态'] })).toEqual(
      [],
    );
  });
});
