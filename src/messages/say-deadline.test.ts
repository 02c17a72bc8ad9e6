import { describe, expect, it } from '@jest/globals';
import { parseIsoDay } from '../core/calendar/iso.ts';
import { MONDAY_TO_FRIDAY, workCalendar } from '../core/calendar/work-calendar.ts';
import { withDefaultLimit } from '../core/deadlines/infer-deadline.ts';
import { readDeadline } from '../core/deadlines/read-deadline.ts';
import { WORDINGS } from '../core/deadlines/wordings-for-tests.ts';
import { LANGUAGES, type Language } from '../core/words.ts';
import { createSay } from './index.ts';
import { sayDeadlineReason } from './say-deadline.ts';

const why = (text: string, meeting: string, language: Language = 'zh-CN') =>
  sayDeadlineReason(createSay(language), readDeadline(text, { day: parseIsoDay(meeting) }));

describe('the reason of a deadline', () => {
  it('names the make-up days and days off that were counted over', () => {
    expect(why('会后3个工作日内', '2022-01-28')).toBe(
      '从1月28日次日起算3个工作日，含1月29日、1月30日调休上班，1月31日至2月6日放假',
    );
    expect(why('within 3 working days', '2022-01-28', 'en')).toBe(
      'working day 3 counted from the day after 28 Jan; worked to make up: 29 Jan, 30 Jan; off: 31 Jan to 6 Feb',
    );
    expect(why('3个工作日内', '2022-03-07')).toBe('从3月7日次日起算3个工作日');
  });

  it('says by whose days was counted', () => {
    const say = createSay('zh-CN');
    const day = parseIsoDay('2022-01-28');
    const reason = (calendar: typeof MONDAY_TO_FRIDAY) =>
      sayDeadlineReason(say, readDeadline('会后3个工作日内', { day, calendar }));
    expect(reason(MONDAY_TO_FRIDAY)).toBe('从1月28日次日起算3个工作日，周一至周五为工作日，不计调休');
    const off = new Map([[parseIsoDay('2022-01-30') ?? raise(), '']]);
    expect(reason(workCalendar('china', { off, worked: new Set() }))).toContain('（按本工作簿的节假日表）');
  });

  it('says by what rule a day was inferred', () => {
    const limit = { count: 3, unit: 'workdays', from: 'meeting' } as const;
    const reference = { day: parseIsoDay('2022-01-28') };
    const inferred = withDefaultLimit(readDeadline('', reference), limit, reference);
    expect(sayDeadlineReason(createSay('zh-CN'), inferred)).toBe(
      '未明确时限，按“会后3个工作日”推定，自1月28日起算，含1月29日、1月30日调休上班，1月31日至2月6日放假',
    );
    expect(sayDeadlineReason(createSay('en'), inferred)).toContain(
      '“within 3 working days of the meeting”, from 28 Jan',
    );
  });

  it('names the festival and its break', () => {
    expect(why('春节前', '2022-01-28')).toBe('取春节假期（1月31日至2月6日）之前的工作日');
    expect(why('國慶節前', '2022-09-01', 'zh-TW')).toContain('國慶節假期（10月1日至10月7日）');
  });

  it('says when days off are not published yet', () => {
    expect(why('60个工作日内', '2026-11-20')).toContain('尚未公布');
    expect(why('春节前', '2026-11-20')).toContain('尚未公布');
  });

  it.each(LANGUAGES)('is said of every wording, with nothing left open, in %s', (language) => {
    const say = createSay(language);
    for (const line of Object.values(WORDINGS).flatMap((lines) => lines.split('\n'))) {
      const text = line.replace(/^@\S+ /, '').replace(/ => .*$/, '');
      const reason = sayDeadlineReason(say, readDeadline(text, { day: parseIsoDay('2022-01-28') }));
      expect([text, reason]).toEqual([text, expect.not.stringMatching(/\{\{|deadlines\.|undefined|NaN/u)]);
      expect(reason).not.toBe('');
    }
  });
});

function raise(): never {
  throw new Error('no such day');
}
