import { describe, expect, it } from '@jest/globals';
import { CLOSED, OPEN, toldOf } from '../ledger-for-tests.ts';

const told = (cell: string, cells = {}) => toldOf('due-impossible', [{ ...OPEN, 完成时限: cell, ...cells }]);

describe('a day that does not exist', () => {
  it.each([
    ['2022年2月30日', '2022-02-28'],
    ['2022-02-29', '2022-02-28'],
    ['2024年2月30日', '2024-02-29'],
    ['1900年2月29日', '1900-02-28'],
    ['6月31日', '2022-06-30'],
    ['2月30日前', '2022-02-28'],
    ['二月三十日', '2022-02-28'],
    ['2022.6.31', '2022-06-30'],
    ['20220231', '2022-02-28'],
    ['111年2月30日', '2022-02-28'],
    ['April 31, 2022', '2022-04-30'],
    ['2022/2/29 0:00', '2022-02-28'],
  ])('%s is found, and %s offered, which only a clerk can put in', (text, suggestion) => {
    expect(told(text)).toEqual([{ at: '完成时限 2', text, suggestion }]);
  });

  it.each([
    '2024年2月29日',
    '2000-02-29',
    '2022年13月5日',
    '2022年6月30日',
    '2022年2月30日，延期至3月15日',
    '5月31日',
  ])('is not %s', (cell) => {
    expect(told(cell)).toEqual([]);
  });

  it('is asked of nothing that is closed', () => {
    expect(toldOf('due-impossible', [{ ...CLOSED, 完成时限: '2022年2月30日' }])).toEqual([]);
  });
});
