import { describe, expect, it } from '@jest/globals';
import type { DayNumber } from '../calendar/day-number.ts';
import { suggestedStep } from './escalation.ts';
import { AS_OF, itemOf, ledgerOf, type Given } from './items-for-tests.ts';
import { DEFAULT_SUMMARY_SETTINGS, type SummarySettings } from './summary-settings.ts';
import { summarise } from './summarise.ts';
import type { WeekOverWeek } from './weekly-summary.ts';

/** The step for an item due so many days ago, found overdue in so many weeks running. */
function step(
  daysLate: number | null,
  weeks?: number,
  given: Given = {},
  settings: Partial<SummarySettings> = {},
) {
  const item = itemOf({ due: daysLate === null ? null : ((AS_OF - daysLate) as DayNumber), ...given });
  const since = { sheet: '', week: { from: AS_OF, to: AS_OF }, asOf: AS_OF };
  const nothing = { added: [], closed: [], newlyOverdue: [], extended: [], reopened: [], gone: [] };
  const weekOverWeek: WeekOverWeek | null =
    weeks === undefined
      ? null
      : { since, ...nothing, weeksOverdue: new Map([[item, weeks]]), rateChange: null };
  const { dueSoon, escalation } = summarise([ledgerOf([item])], since.week, AS_OF, {
    settings: { ...DEFAULT_SUMMARY_SETTINGS, ...settings },
  });
  return suggestedStep(item, { asOf: AS_OF, dueSoon, weekOverWeek, escalation });
}

describe('the step suggested for an item', () => {
  it('is to urge within a week of its day, to report after', () => {
    expect(step(1)).toEqual({ level: 'urge', urged: 0 });
    expect(step(7)).toEqual({ level: 'urge', urged: 0 });
    expect(step(8)).toEqual({ level: 'report', urged: 0 });
  });

  it('is to report what two summaries have urged in vain, however few days late', () => {
    expect(step(5, 2)).toEqual({ level: 'urge', urged: 1 });
    expect(step(5, 3)).toEqual({ level: 'report', urged: 2 });
  });

  it('follows the thresholds that the office has set', () => {
    const settings = { escalation: { reportAfterDays: 15, reportAfterUrges: 1 } };
    expect(step(15, undefined, {}, settings)?.level).toBe('urge');
    expect(step(16, undefined, {}, settings)?.level).toBe('report');
    expect(step(2, 2, {}, settings)?.level).toBe('report');
  });

  it('is to remind of what is soon due', () => {
    expect(step(0)).toEqual({ level: 'remind', urged: 0 });
    expect(step(-7)).toEqual({ level: 'remind', urged: 0 });
    expect(step(-8)).toBeNull();
  });

  it.each(['closed', 'suspended', 'ongoing'] as const)('is none for what is %s', (status) => {
    expect(step(20, 3, { status })).toBeNull();
  });

  it('is none without a day', () => {
    expect(step(null)).toBeNull();
  });
});
