import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../calendar/iso.ts';
import { day } from '../summary/items-for-tests.ts';
import { feedbackDay } from './feedback-day.ts';

const AS_OF = day('2022-02-11');
const last = (text: string) => {
  const found = feedbackDay(text, AS_OF);
  return found === null ? null : isoDay(found);
};

describe('the day of the last feedback', () => {
  it.each([
    ['2月8日：已召开协调会', '2022-02-08'],
    ['1月20日，完成方案；2月8日，完成招标', '2022-02-08'],
    ['【2月8日】完成招标\n【1月20日】完成方案', '2022-02-08'],
    ['2022-01-20 已召开协调会', '2022-01-20'],
    ['2022年1月20日已召开协调会。', '2022-01-20'],
    ['1.20：已召开协调会', '2022-01-20'],
    ['(1/20) 已召开协调会', '2022-01-20'],
    ['截至1月20日，已完成30户', '2022-01-20'],
    ['已完成招标（2月8日更新）', '2022-02-08'],
    ['111.1.20 已召開協調會', '2022-01-20'],
  ])('of %j is %s', (text, expected) => {
    expect(last(text)).toBe(expected);
  });

  it('without a year is the last such day, last year if need be', () => {
    expect(last('12月20日：已召开协调会')).toBe('2021-12-20');
  });

  it.each([
    '',
    '已召开协调会',
    '3月15日前完成',
    '6月30日至7月5日集中整治',
    '按照1月28日会议要求推进',
    '3.15亿元已到位',
    '1.5公里管网已完成',
    '2023年3月15日：来年的事',
    '2月30日：已召开协调会',
    '1-20号楼已完成',
  ])('is not known from %j', (text) => {
    expect(last(text)).toBeNull();
  });
});
