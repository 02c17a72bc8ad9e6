import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../calendar/iso.ts';
import { dayInMeetingName } from './meeting-day.ts';

const dayOf = (name: string) => {
  const found = dayInMeetingName(name);
  return found === null ? null : isoDay(found);
};

describe('the day of a meeting', () => {
  it.each([
    ['市指挥部第3次会议（2022年1月28日）', '2022-01-28'],
    ['115年3月3日主管會報', '2026-03-03'],
    ['Board 3 March 2026', '2026-03-03'],
    ['Executive Committee No. 4 (3rd Mar 2026)', '2026-03-03'],
    ['Management meeting, March 3, 2026', '2026-03-03'],
    ['MANAGEMENT MEETING 3 SEPT 2026', '2026-09-03'],
  ])('is read from its name, as in %s', (name, expected) => {
    expect(dayOf(name)).toBe(expected);
  });

  it.each([
    '第14届115次常务会议',
    'Executive Committee No. 4',
    'March meeting 2026',
    'Board 31 February 2026',
  ])('is not known from %s', (name) => {
    expect(dayOf(name)).toBeNull();
  });
});
