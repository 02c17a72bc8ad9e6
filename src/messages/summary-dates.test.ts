import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shownDate } from '../core/calendar/date-format.ts';
import type { DayNumber } from '../core/calendar/day-number.ts';
import { readDeadline } from '../core/deadlines/read-deadline.ts';
import { sayDay, sayDayOfYear } from '../core/summary/sheet/say-day.ts';
import { LANGUAGES } from '../core/words.ts';
import { createSay } from './index.ts';

/** 2004 to 2040. */
const anyDay = fc.integer({ min: 37987, max: 51500 }).map((day) => day as DayNumber);

describe('reading what the summary writes', () => {
  it.each(LANGUAGES)('gives the same days back in %s', (language) => {
    const say = createSay(language);
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 250 }), (day, ahead) => {
        const whole = sayDayOfYear(day, say);
        for (const text of [
          whole,
          say('summary.inferredDay', { day: whole }),
          shownDate(day, 'yyyy-mm-dd'),
        ]) {
          expect([text, readDeadline(text, { day: null }).due]).toEqual([text, day]);
        }
        // Without its year a day is the next of its kind.
        const short = sayDay(day, say);
        expect(readDeadline(short, { day: (day - ahead) as DayNumber }).due).toBe(day);
      }),
      { numRuns: 300 },
    );
  });
});
