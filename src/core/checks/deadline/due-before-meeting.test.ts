import { describe, expect, it } from '@jest/globals';
import { day } from '../../summary/items-for-tests.ts';
import type { CellValue } from '../../sheet-grid.ts';
import { CLOSED, OPEN, placesOf, toldOf } from '../ledger-for-tests.ts';

/** The meeting was on 28 January 2022. */
const told = (cell: CellValue, cells = {}) =>
  toldOf('due-before-meeting', [{ ...OPEN, 完成时限: cell, ...cells }]);

describe('due before it was decided', () => {
  it.each(['2022年1月27日', '2022/1/10', '1月15日', '1月中旬'])('is found in %s', (text) => {
    expect(told(text)).toEqual([{ at: '完成时限 2', text, day: '2022-01-28' }]);
  });

  it('is found in real dates, up to the day before', () => {
    expect(told(day('2022-01-27'))).toEqual([{ at: '完成时限 2', text: '2022/1/27', day: '2022-01-28' }]);
    expect(told(day('2022-01-28'))).toEqual([]);
    expect(told(day('2022-01-29'))).toEqual([]);
  });

  it('leaves a slipped year to the check for years', () => {
    expect(told(day('2021-03-15'))).toEqual([]);
  });

  it('leaves a January deadline of a December meeting alone: it is next year’s', () => {
    expect(told('1月底前', { 会议日期: day('2021-12-20'), 交办日期: day('2021-12-20') })).toEqual([]);
  });

  it.each(['', '尽快', '长期坚持', '会后三日内', '立即'])('is not %j', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('knows nothing of ledgers whose meetings have no day', () => {
    expect(told(day('2022-01-10'), { 会议日期: '' })).toEqual([]);
    const header = ['序号', '督办事项', '牵头单位', '完成时限', '办理状态'];
    expect(placesOf('due-before-meeting', [{ ...OPEN, 完成时限: day('2022-01-10') }], { header })).toEqual(
      [],
    );
  });

  it('is not asked of what is closed', () => {
    expect(toldOf('due-before-meeting', [{ ...CLOSED, 完成时限: day('2022-01-10') }])).toEqual([]);
  });
});
