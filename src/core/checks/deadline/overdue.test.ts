import { describe, expect, it } from '@jest/globals';
import { day } from '../../summary/items-for-tests.ts';
import { CLOSED, NOT_STARTED, ONGOING, OPEN, placesOf, toldOf, type Row } from '../ledger-for-tests.ts';

const places = (...lines: Row[]) => placesOf('overdue', lines);

describe('overdue', () => {
  it('begins the day after the deadline, and counts every day', () => {
    const lines = [{ ...OPEN, 完成时限: day('2022-02-10') }];
    expect(toldOf('overdue', lines, { asOf: day('2022-02-10') })).toEqual([]);
    expect(toldOf('overdue', lines, { asOf: day('2022-02-11') })).toEqual([
      { at: '完成时限 2', text: '2022/2/10', days: 1 },
    ]);
    expect(toldOf('overdue', lines, { asOf: day('2023-02-10') })[0]?.days).toBe(365);
  });

  it.each(['2月10日前', '会后3个工作日内', '2022.2.10', '春节前', '1月底前'])(
    'is read from words: %s',
    (text) => {
      expect(places({ ...OPEN, 完成时限: text })).toEqual(['完成时限 2']);
    },
  );

  it.each(['2022年2月30日', '尽快', '', '44620x', '延期至2月28日', '每周五前', '2月10日，延期10天'])(
    'is never guessed: %j',
    (text) => {
      expect(places({ ...OPEN, 完成时限: text })).toEqual([]);
    },
  );

  it('goes for what is not begun, awaits sign-off, or has no state; not for the closed, the stopped and the endless', () => {
    const late = { 完成时限: day('2022-02-01') };
    expect(
      places(
        { ...NOT_STARTED, ...late },
        { ...OPEN, ...late, 办理状态: '待验收' },
        { ...OPEN, ...late, 办理状态: '' },
        { ...CLOSED, ...late },
        { ...OPEN, ...late, 办理状态: '暂缓' },
        { ...ONGOING, ...late },
        { ...OPEN, ...late, 办理状态: '基本完成' },
      ),
    ).toEqual(['完成时限 2', '完成时限 3', '完成时限 4', '完成时限 8']);
  });

  it('has a ledger without deadlines in peace', () => {
    expect(placesOf('overdue', [OPEN], { header: ['序号', '督办事项', '牵头单位', '办理状态'] })).toEqual([]);
  });
});
