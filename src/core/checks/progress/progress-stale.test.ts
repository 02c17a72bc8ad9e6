import { describe, expect, it } from '@jest/globals';
import { day } from '../../summary/items-for-tests.ts';
import {
  CLEAN_HEADER,
  CLOSED,
  findingsOf,
  NOT_STARTED,
  OPEN,
  placesOf,
  type Row,
} from '../ledger-for-tests.ts';

const places = (...lines: Row[]) => placesOf('progress-stale', lines);
const said = (text: string): Row => ({ ...OPEN, 进展情况: text });

describe('feedback that is too old', () => {
  it('is found by the date that stamps the text, and counted in days', () => {
    const [finding] = findingsOf('progress-stale', [said('2021年12月9日：已召开协调会')]);
    expect(finding?.params).toEqual({ day: day('2021-12-09'), days: 64 });
  });

  it('is older than 30 days: the thirtieth is not too old', () => {
    expect(places(said('1月12日：已召开协调会'))).toEqual([]);
    expect(places(said('1月11日：已召开协调会'))).toEqual(['进展情况 2']);
  });

  it('is as old as the office says', () => {
    const given = { thresholds: { staleFeedbackDays: 3 } };
    expect(placesOf('progress-stale', [said('2月8日：正在修改')], given)).toEqual([]);
    expect(placesOf('progress-stale', [said('2月7日：正在修改')], given)).toEqual(['进展情况 2']);
  });

  it('goes by the newest of several dates', () => {
    expect(places(said('2021年11月2日：摸底。2月7日：完成初稿'))).toEqual([]);
    expect(places(said('2月7日：完成初稿。2021年11月2日：摸底'))).toEqual([]);
  });

  it('takes a date without a year for the last such day', () => {
    expect(findingsOf('progress-stale', [said('12月20日：已发函')])[0]?.params.day).toBe(day('2021-12-20'));
  });

  it('is not told where the text has no date, or none of a feedback', () => {
    expect(places(said('正在修改预案'), said('计划3月20日前完成'), said('已完成60%'))).toEqual([]);
  });

  it('goes by the column for it before the text, and points there', () => {
    const header = [...CLEAN_HEADER, '反馈日期'];
    const line = { ...said('2月8日：正在修改'), 反馈日期: day('2021-12-31') };
    expect(placesOf('progress-stale', [line], { header })).toEqual(['反馈日期 2']);
    const recent = { ...said('2021年12月1日：摸底'), 反馈日期: day('2022-02-01') };
    expect(placesOf('progress-stale', [recent], { header })).toEqual([]);
  });

  it('goes by the text where the column is empty', () => {
    const header = [...CLEAN_HEADER, '反馈日期'];
    expect(
      placesOf('progress-stale', [{ ...said('2021年12月1日：摸底'), 反馈日期: '' }], { header }),
    ).toEqual(['反馈日期 2']);
  });

  it('is not asked of what has not begun or is closed', () => {
    const old = { 进展情况: '2021年12月9日：已召开协调会' };
    expect(places({ ...NOT_STARTED, ...old }, { ...CLOSED, ...old })).toEqual([]);
  });
});
