import { describe, expect, it } from '@jest/globals';
import { CLOSED, OPEN, placesOf, toldOf, type Row } from '../ledger-for-tests.ts';

const places = (...lines: Row[]) => placesOf('status-missing', lines);

describe('no state', () => {
  it.each(['', ' ', '　', '\n'])('is found in %j, beside items that have one', (state) => {
    expect(places(OPEN, { ...OPEN, 办理状态: state }, CLOSED)).toEqual(['办理状态 3']);
  });

  it('is not said of each row of a column that nobody fills in', () => {
    expect(places({ ...OPEN, 办理状态: '' }, { ...OPEN, 办理状态: '' })).toEqual([]);
  });

  it.each(['甲类', '——', '#N/A', '超期'])('leaves %s to the check for unknown words', (state) => {
    expect(places(OPEN, { ...OPEN, 办理状态: state })).toEqual([]);
  });

  it('is not said of what a day of completion or endless work tells by itself', () => {
    expect(places(OPEN, { ...OPEN, 办理状态: '', 完成时限: '长期坚持' })).toEqual([]);
  });

  it('has nothing to quote, and nothing to mend by itself', () => {
    expect(toldOf('status-missing', [OPEN, { ...OPEN, 办理状态: '' }])).toEqual([{ at: '办理状态 3' }]);
  });

  it('needs the column', () => {
    expect(
      placesOf('status-missing', [OPEN], { header: ['序号', '督办事项', '牵头单位', '完成时限'] }),
    ).toEqual([]);
  });
});
