import { describe, expect, it } from '@jest/globals';
import { isoDay } from '../calendar/iso.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { MONDAY_TO_FRIDAY, workCalendar, type WorkCalendar } from '../calendar/work-calendar.ts';
import { day } from '../summary/items-for-tests.ts';
import { CATALOGUE } from './catalogue.ts';
import { DEFAULT_CHECK_SETTINGS, type CheckChoice, type CheckThresholds } from './check-settings.ts';
import type { CheckId } from './check-id.ts';
import { inspect } from './inspect.ts';
import { CLEAN_AS_OF, ledgerOfLines, ONGOING, OPEN, type Row } from './ledger-for-tests.ts';

/** A ledger with findings of all sorts: undecided owner, no day, a text date that is overdue. */
const FAULTY: readonly Row[] = [
  { ...OPEN, 牵头单位: '待定', 责任人: '', 完成时限: '尽快' },
  { ...OPEN, 督办事项: '整治占道经营', 完成时限: '2022/2/8' },
];

const checked = (choices: Partial<Record<CheckId, CheckChoice>>) =>
  inspect(ledgerOfLines(FAULTY), {
    asOf: CLEAN_AS_OF,
    dueSoonDays: 7,
    settings: {
      choices: new Map(Object.entries(choices) as [CheckId, CheckChoice][]),
      thresholds: DEFAULT_CHECK_SETTINGS.thresholds,
    },
  }).map(({ check, severity }) => `${check} ${severity}`);

describe('what an office chooses for a check', () => {
  const usual = checked({});

  it('is as the catalogue has it where nothing is chosen', () => {
    expect(usual).toEqual([
      'owner-undecided warning',
      'due-without-day warning',
      'due-text info',
      'overdue warning',
    ]);
    expect(checked({ overdue: {} })).toEqual(usual);
    expect(checked({ overdue: { on: true, severity: 'warning' } })).toEqual(usual);
  });

  it.each(['error', 'warning', 'info'] as const)(
    'can weigh it as %s, and changes nothing else',
    (severity) => {
      expect(checked({ overdue: { severity } })).toEqual([...usual.slice(0, -1), `overdue ${severity}`]);
    },
  );

  it('can switch it off, whatever its weight', () => {
    expect(checked({ overdue: { on: false, severity: 'error' } })).toEqual(usual.slice(0, -1));
    const none = Object.fromEntries(CATALOGUE.map(({ id }) => [id, { on: false }]));
    expect(checked(none)).toEqual([]);
  });

  it('can switch on what is off by itself', () => {
    const off = CATALOGUE.filter(({ on }) => !on).map(({ id }) => id);
    expect(off).toContain('owner-several-leads');
    const several = { ...OPEN, 牵头单位: '市应急局、市气象局', 配合单位: '' };
    const found = (choice: CheckChoice) =>
      inspect(ledgerOfLines([several]), {
        asOf: CLEAN_AS_OF,
        dueSoonDays: 7,
        settings: { ...DEFAULT_CHECK_SETTINGS, choices: new Map([['owner-several-leads', choice]]) },
      }).map(({ check, severity }) => `${check} ${severity}`);
    expect(found({})).toEqual([]);
    expect(found({ severity: 'error' })).toEqual([]);
    expect(found({ on: true, severity: 'error' })).toEqual(['owner-several-leads error']);
  });

  it('a choice for a check that this version does not know is nobody’s', () => {
    const later = { 'of-another-version': { on: true } } as Partial<Record<CheckId, CheckChoice>>;
    expect(checked(later)).toEqual(usual);
  });
});

const foundWith = (line: Row, asOf: DayNumber, thresholds: Partial<CheckThresholds>): string[] =>
  inspect(ledgerOfLines([line]), {
    asOf,
    dueSoonDays: 7,
    settings: {
      ...DEFAULT_CHECK_SETTINGS,
      thresholds: { ...DEFAULT_CHECK_SETTINGS.thresholds, ...thresholds },
    },
  }).map(({ check }) => check);

describe('how old a feedback may be', () => {
  const spoken = day('2022-02-08');
  const line = { ...OPEN, 完成时限: day('2023-06-30'), 进展情况: '2022年2月8日：已召开协调会' };
  const ongoing = { ...ONGOING, 进展情况: '2022年2月8日：开展巡查' };

  it.each([1, 10, 30, 366])(
    'is so many days: at %d it may be, a day later it has gone quiet',
    (staleFeedbackDays) => {
      const after = (days: number) => foundWith(line, (spoken + days) as DayNumber, { staleFeedbackDays });
      expect([-1, 0, 1].map((more) => after(staleFeedbackDays + more).includes('progress-stale'))).toEqual([
        false,
        false,
        true,
      ]);
    },
  );

  it.each([1, 45, 90, 366])('is another number for endless work: %d', (staleOngoingDays) => {
    const after = (days: number) =>
      foundWith(ongoing, (spoken + days) as DayNumber, { staleOngoingDays, staleFeedbackDays: 1 });
    expect([-1, 0, 1].map((more) => after(staleOngoingDays + more).includes('ongoing-quiet'))).toEqual([
      false,
      false,
      true,
    ]);
  });
});

/** Up to which day, of many, something is due soon. */
function soonFrom(
  asOf: string,
  count: number,
  dueSoonIn: 'days' | 'workdays',
  calendar?: WorkCalendar,
): string {
  const first = day(asOf);
  const lines = Array.from({ length: 40 }, (_, place) => ({
    ...OPEN,
    督办事项: `第${String(place)}项工作`,
    完成时限: first + place,
  }));
  const ledger = ledgerOfLines(lines, calendar === undefined ? {} : { reading: { calendar } });
  const found = inspect(ledger, {
    asOf: first,
    dueSoonDays: count,
    settings: {
      ...DEFAULT_CHECK_SETTINGS,
      thresholds: { ...DEFAULT_CHECK_SETTINGS.thresholds, dueSoonIn },
    },
  }).filter(({ check }) => check === 'due-soon');
  const days = found.map(({ item }) => item?.deadline.due ?? null);
  // Every day up to the last one: none is left out.
  expect(days).toEqual(Array.from({ length: found.length }, (_, place) => first + place));
  const last = days.at(-1);
  return last == null ? 'none' : isoDay(last);
}

describe('due soon in working days', () => {
  it.each([
    [0, '2022-01-28'],
    [1, '2022-01-29'],
    [2, '2022-01-30'],
    [3, '2022-02-07'],
    [4, '2022-02-08'],
    [8, '2022-02-14'],
  ])(
    'before Spring Festival 2022 counts the weekend that is worked, not the festival: %d from 28 January',
    (count, last) => {
      expect(soonFrom('2022-01-28', count, 'workdays')).toBe(last);
    },
  );

  it('are every day where the office counts days', () => {
    expect(soonFrom('2022-01-28', 3, 'days')).toBe('2022-01-31');
  });

  it('are counted from a rest day as from any other', () => {
    expect(soonFrom('2022-02-12', 1, 'workdays')).toBe('2022-02-14');
    expect(soonFrom('2022-10-01', 1, 'workdays')).toBe('2022-10-08');
  });

  it.each([
    [1, '2022-01-31'],
    [3, '2022-02-02'],
    [5, '2022-02-04'],
    [6, '2022-02-07'],
  ])('in an English ledger are Monday to Friday: %d from Friday, 28 January', (count, last) => {
    expect(soonFrom('2022-01-28', count, 'workdays', MONDAY_TO_FRIDAY)).toBe(last);
  });

  it('follow the office’s own days off and make-up days', () => {
    const own = workCalendar('china', {
      off: new Map([[day('2022-02-07'), '防汛演练']]),
      worked: new Set([day('2022-02-05')]),
    });
    expect([3, 4, 5].map((count) => soonFrom('2022-01-28', count, 'workdays', own))).toEqual([
      '2022-02-05',
      '2022-02-08',
      '2022-02-09',
    ]);
  });
});
