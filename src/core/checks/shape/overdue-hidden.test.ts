import { describe, expect, it } from '@jest/globals';
import { rowIndex } from '../../sheet-grid.ts';
import { day } from '../../summary/items-for-tests.ts';
import { CLOSED, findingsOf, ONGOING, OPEN, placesOf, type Row } from '../ledger-for-tests.ts';

const LATE: Row = { ...OPEN, 完成时限: day('2022-02-10') };
const rows = (first: number, last = first) => [{ first: rowIndex(first - 1), last: rowIndex(last - 1) }];

describe('overdue items that nobody sees', () => {
  it('are found one by one, where their rows are hidden', () => {
    const given = { hiddenRows: rows(3, 4) };
    expect(placesOf('overdue-hidden', [LATE, LATE, LATE, LATE], given)).toEqual(['完成时限 3', '完成时限 4']);
  });

  it('say how late they are and what the cell says', () => {
    const [finding] = findingsOf('overdue-hidden', [{ ...OPEN, 完成时限: '2月初' }], { hiddenRows: rows(2) });
    expect(finding?.params).toEqual({ text: '2月初', days: expect.any(Number) });
    expect(finding?.item?.row).toBe(1);
  });

  it('are not those that everybody sees', () => {
    expect(placesOf('overdue-hidden', [LATE])).toEqual([]);
    expect(placesOf('overdue-hidden', [LATE, OPEN], { hiddenRows: rows(3) })).toEqual([]);
  });

  it('leave in peace what is hidden and not late: a filter on what is open hides the closed', () => {
    const late = { 完成时限: day('2022-02-01') };
    const lines = [
      { ...OPEN, 完成时限: day('2022-02-11') },
      { ...CLOSED, ...late },
      { ...OPEN, ...late, 办理状态: '暂缓' },
      ONGOING,
    ];
    expect(placesOf('overdue-hidden', lines, { hiddenRows: rows(2, 5) })).toEqual([]);
  });
});
