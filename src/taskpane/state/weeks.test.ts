import { describe, expect, it } from '@jest/globals';
import { parseIsoDay } from '../../core/calendar/iso.ts';
import { weekOf } from '../../core/calendar/week.ts';
import type { Language } from '../../core/words.ts';
import { createSay } from '../../messages/index.ts';
import { sayWeek } from './weeks.ts';

describe('a week in words', () => {
  const said = (language: Language, day: string) => {
    const number = parseIsoDay(day);
    if (number === null) throw new RangeError(day);
    return sayWeek(createSay(language), weekOf(number));
  };

  it('names the month once when it has only one', () => {
    expect(said('en', '2022-02-11')).toBe('7–13 Feb');
    expect(said('zh-CN', '2022-02-11')).toBe('2月7日—13日');
    expect(said('zh-TW', '2022-02-11')).toBe('2月7日至13日');
  });

  it('names both months, at the end of the year too', () => {
    expect(said('en', '2022-02-02')).toBe('31 Jan – 6 Feb');
    expect(said('zh-CN', '2021-12-31')).toBe('12月27日—1月2日');
    expect(said('zh-TW', '2021-12-31')).toBe('12月27日至1月2日');
  });
});
