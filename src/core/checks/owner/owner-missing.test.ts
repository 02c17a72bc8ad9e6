import { describe, expect, it } from '@jest/globals';
import { CLOSED, NOT_STARTED, ONGOING, OPEN, placesOf, type Row } from '../ledger-for-tests.ts';

const places = (...lines: Row[]) => placesOf('owner-missing', lines);

describe('no owner', () => {
  it('is found where neither a unit nor a person is named, also of what is not begun and of endless work', () => {
    const nobody = { 牵头单位: '', 责任人: '' };
    expect(places({ ...OPEN, ...nobody }, { ...NOT_STARTED, ...nobody }, { ...ONGOING, ...nobody })).toEqual([
      '牵头单位 2',
      '牵头单位 3',
      '牵头单位 4',
    ]);
  });

  it.each(['——', '/', '-', '　', ' \n', '…', '\\', '*'])('takes %j for nothing', (mark) => {
    expect(places({ ...OPEN, 牵头单位: mark, 责任人: '' })).toEqual(['牵头单位 2']);
    expect(places({ ...OPEN, 牵头单位: '', 责任人: mark })).toEqual(['牵头单位 2']);
  });

  it('leaves alone what has a person only, or a unit only', () => {
    expect(places({ ...OPEN, 牵头单位: '' }, { ...OPEN, 责任人: '' })).toEqual([]);
  });

  it('leaves words to other checks, though they name nobody', () => {
    expect(
      places({ ...OPEN, 牵头单位: '待定', 责任人: '' }, { ...OPEN, 牵头单位: '', 责任人: 'TBD' }),
    ).toEqual([]);
    expect(places({ ...OPEN, 牵头单位: 44635, 责任人: '' })).toEqual([]);
  });

  it('leaves the closed in peace', () => {
    expect(places({ ...CLOSED, 牵头单位: '', 责任人: '' })).toEqual([]);
  });

  it('leaves the suspended in peace', () => {
    expect(places({ ...OPEN, 牵头单位: '', 责任人: '', 办理状态: '暂缓' })).toEqual([]);
  });

  it('points at the person where the ledger has no units', () => {
    const header = ['序号', '督办事项', '责任人', '完成时限', '办理状态'];
    expect(placesOf('owner-missing', [OPEN, { ...OPEN, 责任人: '' }], { header })).toEqual(['责任人 3']);
  });

  it('is not said of each row where the ledger has no column for it', () => {
    const header = ['序号', '督办事项', '完成时限', '办理状态'];
    expect(placesOf('owner-missing', [OPEN], { header })).toEqual([]);
  });
});
