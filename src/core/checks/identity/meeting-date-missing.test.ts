import { describe, expect, it } from '@jest/globals';
import { CLOSED, OPEN, placesOf, type Line } from '../ledger-for-tests.ts';

const places = (...lines: Line[]) => placesOf('meeting-date-missing', lines);
const UNDATED = { ...OPEN, 会议日期: '' };

describe('a meeting without its day', () => {
  it('is found where others have one', () => {
    expect(places(OPEN, UNDATED)).toEqual(['会议日期 3']);
  });

  it('is not found where no meeting is dated', () => {
    expect(places(UNDATED, UNDATED)).toEqual([]);
  });

  it('is not found where the meeting’s name says the day', () => {
    expect(places(OPEN, { ...UNDATED, 会议名称: '市政府第4次常务会议（2022年2月7日）' })).toEqual([]);
  });

  it('is left to another check where there is no meeting at all', () => {
    expect(places(OPEN, { ...UNDATED, 会议名称: '' })).toEqual([]);
  });

  it('is nobody’s business once the item is closed', () => {
    expect(places(OPEN, { ...CLOSED, 会议日期: '' })).toEqual([]);
  });
});
