import { describe, expect, it } from '@jest/globals';
import { day } from '../../summary/items-for-tests.ts';
import type { CellValue } from '../../sheet-grid.ts';
import { inspect } from '../inspect.ts';
import { CLEAN_AS_OF, ledgerOfLines, OPEN } from '../ledger-for-tests.ts';
import { dueWriting } from './due-writing.ts';

const itemOf = (cell: CellValue, cells = {}) => {
  const given = { formats: { 完成时限: 'General' } };
  return ledgerOfLines([{ ...OPEN, 完成时限: cell, ...cells }], typeof cell === 'string' ? {} : given)
    .items[0];
};
const writingOf = (cell: CellValue, cells = {}) => {
  const item = itemOf(cell, cells);
  return item === undefined ? null : dueWriting(item, typeof cell === 'number');
};

describe('what is asked about the writing of a deadline', () => {
  it.each([
    ['', 'missing'],
    ['——', 'missing'],
    ['尽快', 'without-day'],
    ['供暖季结束前', 'without-day'],
    ['2022年2月30日', 'impossible'],
    [44635, 'number'],
    ['44635', 'number'],
    [99999, 'number'],
    ['第3批后再说', 'unreadable'],
    ['#REF!', 'error'],
    ['2202年3月15日', 'year-slip'],
    ['21/3/15', 'two-digit-year'],
    ['22/3/15', 'two-digit-year'],
    ['2022/3/15', 'text'],
    ['3月初', 'inferred'],
    ['1月15日', 'sound'],
    ['3月15日', 'sound'],
    ['长期坚持', 'sound'],
    ['每周五前', 'sound'],
    ['3月底前', 'sound'],
  ] as const)('of %j: %s', (cell, writing) => {
    expect(writingOf(cell)).toBe(writing);
  });

  it.each([
    '',
    '尽快',
    '2022年2月30日',
    44635,
    5.13,
    '第3批后再说',
    '2202年3月15日',
    '22/3/15',
    '2022/3/15',
    '3月初',
    '05/03/2022',
  ])('is one thing, not three: %j has one finding', (cell) => {
    const given = { formats: { 完成时限: 'General' } };
    const ledger = ledgerOfLines([{ ...OPEN, 完成时限: cell }], given);
    const found = inspect(ledger, { asOf: CLEAN_AS_OF, dueSoonDays: 7 });
    const aboutWriting = found.filter(({ check }) => check.startsWith('due-') && check !== 'due-rest-day');
    expect(aboutWriting).toHaveLength(1);
  });

  it('is nothing of a real date but its year', () => {
    const dated = (on: string) => {
      const item = ledgerOfLines([{ ...OPEN, 完成时限: day(on) }]).items[0];
      return item === undefined ? null : dueWriting(item, false);
    };
    expect([dated('2022-03-15'), dated('2022-01-10'), dated('2021-03-15')]).toEqual([
      'sound',
      'sound',
      'year-slip',
    ]);
  });

  it('is no slip of the year where none is written, or no meeting tells which was meant', () => {
    const without = { 会议日期: '', 交办日期: '' };
    expect(writingOf('2021年3月15日', without)).toBe('text');
    expect(writingOf('3月15日')).toBe('sound');
  });
});
