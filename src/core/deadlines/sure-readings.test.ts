import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../calendar/iso.ts';
import { dayOf } from '../calendar/civil-day.ts';
import { readDeadline } from './read-deadline.ts';

/** As read for a meeting on 12 March 2025. */
function dueOf(text: string): { readonly due: string | null; readonly kind: string; readonly asks: boolean } {
  const { due, kind, needsConfirm } = readDeadline(text, { day: dayOf(2025, 3, 12) });
  return { due: due === null ? null : isoDay(due), kind, asks: needsConfirm };
}

describe('a deadline that could be read too surely', () => {
  it.each([
    ['8小时内', '2025-03-12', 'of hours within a day ends on that day'],
    ['24小时内', '2025-03-13', 'of a whole day ends on the next'],
    ['3月15日→3月31日→4月30日', '2025-04-30', 'put off twice is the last one'],
    ['15.03.26', '2026-03-15', 'with its day first is not of a year long past'],
    ['25.3.31', '2025-03-31', 'with its year first stays so'],
    ['Apr-Jun 2025', '2025-06-30', 'of a span of months is its end'],
    ['between April and June', '2025-06-30', 'between two months is the later one'],
    ['on or before 30 April 2025', '2025-04-30', 'on or before a day is that day'],
    ['slipped to 30 April 2025', '2025-04-30', 'that slipped is the new day'],
    ['ETA 30 Apr', '2025-04-30', 'with an abbreviation before it is the day'],
    ['2Q 2025', '2025-06-30', 'of a quarter is its end, the number first'],
    ['2nd quarter', '2025-06-30', 'of a numbered quarter is its end'],
  ])('%s is %s: one %s', (text, due) => {
    expect(dueOf(text).due).toBe(due);
  });

  it.each(['Q1/Q2 2025', '1/4/25 - 30/4/25', '30/4'])('%s is asked about: two ways to read it', (text) => {
    const { due, asks } = dueOf(text);
    expect([due, asks]).toEqual([text.startsWith('Q') ? '2025-06-30' : '2025-04-30', true]);
  });

  it('隔周周五 comes again and again, and is no one day', () => {
    expect(dueOf('隔周周五')).toMatchObject({ due: null, kind: 'recurring' });
  });

  it('Done 10/3 is asked about: it may say when it was done', () => {
    expect(dueOf('Done 10/3').asks).toBe(true);
    expect(dueOf('Done by 30 April').asks).toBe(false);
  });
});

describe('节前 and 节后 without a name', () => {
  it.each([
    ['节后第一个工作日', '2025-04-07'],
    ['节前完成', '2025-04-03'],
  ])('%s is asked about where the next break is weeks away', (text, due) => {
    expect(dueOf(text)).toMatchObject({ due, asks: true });
  });
  it('is sure shortly before a break', () => {
    const { needsConfirm } = readDeadline('节前完成', { day: dayOf(2025, 9, 20) });
    expect(needsConfirm).toBe(false);
  });
});
