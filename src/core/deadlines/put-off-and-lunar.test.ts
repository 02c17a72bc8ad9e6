import { describe, expect, it } from '@jest/globals';
import { isoDay, parseIsoDay } from '../calendar/iso.ts';
import { readDeadline } from './read-deadline.ts';

const MEETING = parseIsoDay('2022-01-28');
const said = (text: string) => {
  const { due, needsConfirm, original, reason } = readDeadline(text, { day: MEETING });
  return [
    due === null ? '-' : isoDay(due),
    ...(original === undefined ? [] : [`was ${isoDay(original)}`]),
    ...(needsConfirm ? ['ask'] : []),
    reason.key,
  ].join(' ');
};

describe('a deadline that was put off by a length', () => {
  it.each([
    ['2022年2月10日，延期10天', '2022-02-20 was 2022-02-10 put-off-by'],
    ['2月10日（延期一个月）', '2022-03-10 was 2022-02-10 put-off-by'],
    ['2月10日前，顺延一周', '2022-02-17 was 2022-02-10 put-off-by'],
    ['原定2月10日，延期半个月', '2022-02-25 was 2022-02-10 put-off-by'],
    ['2022-02-10 推迟３天', '2022-02-13 was 2022-02-10 put-off-by'],
    ['2月底前（延长5个工作日）', '2022-03-07 was 2022-02-28 put-off-by'],
    ['15 Mar 2022, extended by 2 weeks', '2022-03-29 was 2022-03-15 put-off-by'],
    ['15 Mar 2022 (extended by five working days)', '2022-03-22 was 2022-03-15 put-off-by'],
  ])('counts from the date in the cell: %s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });

  it.each(['延期10天', '顺延一周', '经批准延期30日', '展延15個工作天', '延期一个月', 'extended by 10 days'])(
    'is asked about where no date stands in the cell: %s',
    (text) => {
      expect(said(text)).toBe('- ask put-off-from-unknown');
    },
  );

  it('is asked about while it is only applied for', () => {
    expect(said('2月10日（申请延期5天）')).toBe('2022-02-15 was 2022-02-10 ask put-off-by');
  });

  it('is the day that it was put off to where one is named', () => {
    expect(said('延期至月底')).toBe('2022-01-31 put-off');
    expect(said('2月10日，延期一个月至3月12日')).toBe('2022-03-12 was 2022-02-10 put-off');
  });
});

describe('a lunar date', () => {
  it.each([
    ['农历腊月二十九', '2022-01-31 lunar-date'],
    ['腊月廿八前', '2022-01-30 lunar-date'],
    ['正月初八前', '2022-02-08 lunar-date'],
    ['農曆二月初二', '2022-03-04 lunar-date'],
    ['农历五月初五', '2022-06-03 lunar-date'],
    ['五月初五', '2022-06-03 lunar-date'],
    ['农历八月十五前', '2022-09-10 lunar-date'],
    ['正月底前', '2022-03-02 lunar-date'],
    ['重阳节前', '2022-10-03 kept-day'],
    ['七夕', '2022-08-04 kept-day'],
  ])('is the next such day, and 前 includes it as with any date: %s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });

  it.each(['腊月二十三前', '小年前', '2022年腊月初八', '今年腊月二十'])(
    'asks where it has just passed, differs from place to place, or names a year that ends in the next: %s',
    (text) => {
      expect(said(text)).toContain(' ask ');
    },
  );

  it.each([
    ['5月初', '2022-05-10 ask period-end'],
    ['3月初三个项目开工', '2022-03-10 ask period-end'],
  ])('is not every beginning of a month: %s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });

  it('asks for a meeting day where there is none', () => {
    expect(readDeadline('腊月廿八前', { day: null })).toMatchObject({ due: null, needsConfirm: true });
  });
});

describe('a year or a term of its own', () => {
  it.each([
    'FY26',
    'end of FY2026',
    'end of the financial year',
    '财年末',
    '2022财年',
    '财政年度末',
    '本学期末',
    '2022—2023学年',
  ])('is asked about, as nobody says when it begins: %s', (text) => {
    expect(said(text)).toBe('- ask other-year');
  });

  it('says more with a date', () => {
    expect(said('秋季学期开学前（9月1日前）')).not.toContain('other-year');
    expect(said('本学期6月30日前')).toContain('2022-06-30');
  });
});
