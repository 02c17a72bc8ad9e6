import { describe, expect, it } from '@jest/globals';
import { closingHistory, MOST_WEEKS, type ClosingFigures } from './closing-history.ts';
import type { LastSummary } from './annex/last-summary.ts';
import { AS_OF, WEEK } from './items-for-tests.ts';
import type { DayNumber } from '../calendar/day-number.ts';

const weeksAgo = (weeks: number): DayNumber => (AS_OF - 7 * weeks) as DayNumber;
const figures = (weeks: number, closed: number): ClosingFigures => ({
  asOf: weeksAgo(weeks),
  total: 50,
  counted: 48,
  closed,
});
const NOW = figures(0, 40);

function last(given: Partial<LastSummary>): LastSummary {
  const from = (WEEK.from - 7) as DayNumber;
  return {
    sheet: '督办周报2022年第5周',
    week: { from, to: (WEEK.to - 7) as DayNumber },
    asOf: weeksAgo(1),
    items: [],
    counts: null,
    history: [],
    leftOut: 0,
    ...given,
  };
}

describe('the closing rates of the last weeks', () => {
  it('begin with this week', () => {
    expect(closingHistory(NOW, undefined)).toEqual([NOW]);
    expect(closingHistory(NOW, last({}))).toEqual([NOW]);
  });

  it('take the week before from its own overview, the others from its table', () => {
    const counts = {
      closed: 30,
      inProgress: 10,
      notStarted: 5,
      awaitingSignOff: 2,
      unknown: 1,
      ongoing: 1,
      suspended: 1,
    };
    const table = [figures(2, 20), figures(1, 99)];
    expect(closingHistory(NOW, last({ counts, history: table }))).toEqual([
      figures(2, 20),
      figures(1, 30),
      NOW,
    ]);
    expect(closingHistory(NOW, last({ history: table }))).toEqual([figures(2, 20), figures(1, 99), NOW]);
  });

  it('stand in the order of their days, each once, and never after this week', () => {
    const table = [figures(2, 25), figures(4, 10), figures(-3, 99), figures(2, 20)];
    expect(closingHistory(NOW, last({ history: table }))).toEqual([figures(4, 10), figures(2, 20), NOW]);
  });

  it('end with a quarter of a year', () => {
    const table = Array.from({ length: 30 }, (_, at) => figures(30 - at, at));
    const history = closingHistory(NOW, last({ history: table }));
    expect([history.length, history.at(-1), history[0]]).toEqual([
      MOST_WEEKS,
      NOW,
      figures(MOST_WEEKS - 1, 30 - MOST_WEEKS + 1),
    ]);
  });
});
