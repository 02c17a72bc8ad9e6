import { describe, expect, it } from '@jest/globals';
import { day } from '../../summary/items-for-tests.ts';
import { findingsOf, ONGOING, OPEN, placesOf, type Row } from '../ledger-for-tests.ts';

const places = (...lines: Row[]) => placesOf('ongoing-quiet', lines);
const said = (text: string): Row => ({ ...ONGOING, 进展情况: text });

describe('work without an end that has gone quiet', () => {
  it('is found where its last feedback is more than 90 days old', () => {
    expect(places(said('2021年11月13日：开展巡查'))).toEqual([]);
    const [finding] = findingsOf('ongoing-quiet', [said('2021年11月12日：开展巡查')]);
    expect(finding?.params).toEqual({ day: day('2021-11-12'), days: 91 });
  });

  it('is as quiet as the office says', () => {
    const given = { thresholds: { staleOngoingDays: 30 } };
    expect(placesOf('ongoing-quiet', [said('1月12日：巡查')], given)).toEqual([]);
    expect(placesOf('ongoing-quiet', [said('1月11日：巡查')], given)).toEqual(['进展情况 2']);
  });

  it('is found where nothing is said at all', () => {
    expect(findingsOf('ongoing-quiet', [said('')]).map(({ params }) => params)).toEqual([{}]);
  });

  it('is not told of words without a date', () => {
    expect(places(said('本周检查场所1260家'))).toEqual([]);
  });

  it('is another check’s business where the work has an end', () => {
    expect(places({ ...OPEN, 进展情况: '2021年1月1日：巡查' }, { ...OPEN, 进展情况: '' })).toEqual([]);
  });

  it('cannot be told without a column for progress', () => {
    const header = ['序号', '督办事项', '牵头单位', '完成时限', '办理状态'];
    expect(placesOf('ongoing-quiet', [ONGOING], { header })).toEqual([]);
  });
});
