import { describe, expect, it } from '@jest/globals';
import { ledgerOfLines, type Line, type LedgerGiven } from '../checks/ledger-for-tests.ts';
import { columnIndex, rowIndex } from '../sheet-grid.ts';
import { AS_OF, day, WEEK } from './items-for-tests.ts';
import { summarise } from './summarise.ts';
import type { NamedFigures } from './weekly-summary.ts';

const HEADER = ['序号', '工作类别', '督办事项', '分管领导', '责任单位', '完成时限', '办理状态'];

const line = (number: number, more: Readonly<Record<string, string | number>>): Line => ({
  序号: number,
  督办事项: `落实第${String(number)}项工作部署`,
  责任单位: '市住建局',
  完成时限: day('2022-06-30'),
  办理状态: '推进中',
  ...more,
});

const summaryOf = (lines: readonly Line[], given: LedgerGiven = {}) =>
  summarise([ledgerOfLines(lines, { header: HEADER, also: ['category', 'leader'], ...given })], WEEK, AS_OF);

const brief = (figures: readonly NamedFigures[]) =>
  figures.map(({ name, total, closed, open, overdue, rate }) => [name, total, closed, open, overdue, rate]);

describe('the figures by category', () => {
  it('count what is closed, open and overdue of each, in ledger order', () => {
    const { byCategory } = summaryOf([
      line(1, { 工作类别: '安全生产', 办理状态: '已办结' }),
      line(2, { 工作类别: '民生保障', 完成时限: day('2022-02-01') }),
      line(3, { 工作类别: '安全生产' }),
      line(4, { 工作类别: '', 办理状态: '长期坚持' }),
      line(5, { 工作类别: '无' }),
    ]);
    expect(brief(byCategory)).toEqual([
      ['安全生产', 2, 1, 1, 0, 0.5],
      ['民生保障', 1, 0, 1, 1, 0],
      ['', 2, 0, 1, 0, 0],
    ]);
  });

  it('take capitals and small letters for one name, by its first spelling', () => {
    const lines = ['app', 'APP', '网站', 'App'].map((category, place) =>
      line(place + 1, { 工作类别: category }),
    );
    expect(summaryOf(lines).byCategory.map(({ name, total }) => [name, total])).toEqual([
      ['app', 3],
      ['网站', 1],
    ]);
  });

  it('read a merged cell downwards', () => {
    const merge = {
      top: rowIndex(1),
      bottom: rowIndex(3),
      left: columnIndex(1),
      right: columnIndex(1),
    };
    const lines = ['安全生产', '', '', '民生保障'].map((category, place) =>
      line(place + 1, { 工作类别: category }),
    );
    const counts = (given: LedgerGiven) =>
      summaryOf(lines, given).byCategory.map(({ name, total }) => [name, total]);
    expect(counts({ merges: [merge] })).toEqual([['安全生产', 3], ['民生保障', 1]]); // prettier-ignore
    expect(counts({})).toEqual([['安全生产', 1], ['', 2], ['民生保障', 1]]); // prettier-ignore
  });

  it('are left out where all items are of one, or the column was not read', () => {
    const one = [line(1, { 工作类别: '安全生产' }), line(2, { 工作类别: '' })];
    expect(summaryOf(one).byCategory).toEqual([]);
    const two = [line(1, { 工作类别: '安全生产' }), line(2, { 工作类别: '民生保障' })];
    expect(summaryOf(two, { also: [] }).byCategory).toEqual([]);
    expect(summaryOf(two).byCategory).toHaveLength(2);
  });

  it('come together from several ledgers, with or without the column', () => {
    const first = ledgerOfLines([line(1, { 工作类别: '安全生产' }), line(2, { 工作类别: '民生保障' })], {
      header: HEADER,
      also: ['category'],
    });
    const second = ledgerOfLines([line(1, { 工作类别: '民生保障' })], { header: HEADER, also: ['category'] });
    const third = ledgerOfLines([line(1, {})], {
      header: HEADER.filter((title) => title !== '工作类别'),
      also: ['category'],
    });
    const { byCategory, total } = summarise([first, second, third], WEEK, AS_OF);
    expect(byCategory.map(({ name, total: of }) => [name, of])).toEqual([
      ['安全生产', 1],
      ['民生保障', 2],
      ['', 1],
    ]);
    expect(byCategory.reduce((sum, { total: of }) => sum + of, 0)).toBe(total);
  });
});

describe('the figures by leader', () => {
  it('count an item of several leaders for each of them, and say how many there are', () => {
    const { byLeader, itemsOfSeveralLeaders, total } = summaryOf([
      line(1, { 分管领导: '李明、王芳', 办理状态: '已办结' }),
      line(2, { 分管领导: '王  芳' }),
      line(3, { 分管领导: '李明\n赵强', 完成时限: day('2022-02-01') }),
      line(4, { 分管领导: '' }),
      line(5, { 分管领导: '王芳、王芳' }),
    ]);
    expect(brief(byLeader)).toEqual([
      ['李明', 2, 1, 1, 1, 0.5],
      ['王芳', 3, 1, 2, 0, 1 / 3],
      ['赵强', 1, 0, 1, 1, 0],
      ['', 1, 0, 1, 0, 0],
    ]);
    expect(itemsOfSeveralLeaders).toBe(2);
    expect(byLeader.reduce((sum, { total: of }) => sum + of, 0)).toBe(total + itemsOfSeveralLeaders);
  });
});

describe('the figures by meeting, where meetings are headings', () => {
  const underHeadings = (...headings: readonly string[]) =>
    brief(summaryOf(headings.flatMap((heading, place): Line[] => [heading, line(place + 1, {})])).byMeeting);
  const one = [1, 0, 1, 0, 0];

  it('go by the heading, without its place and its count', () => {
    expect(
      underHeadings('一、区政府第40次常务会议（2024年5月6日）', '（二）区委第十二届第8次常委会会议（3项）'),
    ).toEqual([
      ['区政府第40次常务会议（2024年5月6日）', ...one],
      ['区委第十二届第8次常委会会议', ...one],
    ]);
  });

  it('leave topics to stand for none, also those that a meeting is part of', () => {
    const topics = ['一、第3次社会调查', '二、会议保障及会展服务', '三、第一批社会事业项目', '四、安全生产'];
    expect(underHeadings(...topics)).toEqual([]);
  });

  it('count what stands under a topic among what names no meeting', () => {
    expect(underHeadings('一、第3次专题会', '二、第4次专题会', '三、其他工作')).toEqual([
      ['第3次专题会', ...one],
      ['第4次专题会', ...one],
      ['', ...one],
    ]);
  });
});
