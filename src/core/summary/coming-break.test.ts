import { describe, expect, it } from '@jest/globals';
import type { DayNumber } from '../calendar/day-number.ts';
import { isoDay } from '../calendar/iso.ts';
import { MONDAY_TO_FRIDAY, PUBLISHED, WorkCalendar } from '../calendar/work-calendar.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { comingBreak } from './coming-break.ts';
import { day, itemOf, ledgerOf, type Given } from './items-for-tests.ts';

function ledger(given: readonly Given[] = [], more: Partial<Ledger> = {}): Ledger {
  return { ...ledgerOf(given.map((one, place) => itemOf(one, place + 4))), ...more };
}
function said(asOf: string, ...ledgers: Ledger[]) {
  const found = comingBreak(ledgers, day(asOf));
  if (found === null) return null;
  const { festivals, from, to, items } = found;
  return [festivals.join(), isoDay(from), isoDay(to), items.map(({ row }) => row)];
}

describe('the coming break', () => {
  it('lists the open items that fall due while nobody works, the earliest first', () => {
    const items = ledger([
      { due: day('2022-01-30') },
      { due: day('2022-02-06') },
      { due: day('2022-01-31') },
      { due: day('2022-02-07') },
      { due: day('2022-02-01'), status: 'closed' },
      { due: null },
    ]);
    expect(said('2022-01-24', items)).toEqual(['春节', '2022-01-31', '2022-02-06', [6, 5]]);
  });

  it('is said from two weeks before its first day on, until the day before it', () => {
    expect(said('2022-01-16', ledger())).toBeNull();
    expect(said('2022-01-17', ledger())).toEqual(['春节', '2022-01-31', '2022-02-06', []]);
    expect(said('2022-01-30', ledger())).not.toBeNull();
    expect(said('2022-01-31', ledger())).toBeNull();
  });

  it('begins on the free weekend before it', () => {
    // 端午 2024 is Monday, 10 June, alone; the Saturday before is no working day.
    expect(said('2024-05-24', ledger())).toBeNull();
    expect(said('2024-05-25', ledger([{ due: day('2024-06-08') }]))).toEqual([
      '端午',
      '2024-06-08',
      '2024-06-10',
      [4],
    ]);
  });

  it('names both festivals where they meet', () => {
    expect(said('2023-09-25', ledger())).toEqual(['中秋,国庆节', '2023-09-29', '2023-10-06', []]);
  });

  it('is none for a single day off, and the next one after it is found', () => {
    // 元旦 2025 is a Wednesday alone; the Spring Festival begins on 28 January.
    expect(said('2024-12-25', ledger())).toBeNull();
    expect(said('2025-01-14', ledger())?.[0]).toBe('春节');
  });

  it('is none where no calendar knows it: English ledgers, those of Taiwan, years not published', () => {
    expect(said('2022-01-24', ledger([], { calendar: MONDAY_TO_FRIDAY }))).toBeNull();
    const { layout } = ledger();
    expect(said('2022-01-24', ledger([], { layout: { ...layout, sheet: '列管事項追蹤表' } }))).toBeNull();
    expect(said('2093-01-24', ledger())).toBeNull();
  });

  it("is the office's own where it keeps a sheet of them, whatever the language", () => {
    const days = ['2022-02-17', '2022-02-18'].map((iso) => [day(iso), '校庆'] as const);
    const own = { off: new Map<DayNumber, string>(days), worked: new Set<DayNumber>() };
    const english = ledger([{ due: day('2022-02-19') }], {
      calendar: new WorkCalendar('monday-to-friday', own),
    });
    // Thursday, Friday, and the weekend beside them.
    expect(said('2022-02-11', english)).toEqual(['校庆', '2022-02-17', '2022-02-20', [4]]);
  });

  it('takes the sooner of two calendars', () => {
    const own = {
      off: new Map([17, 18, 19].map((date) => [day(`2022-01-${String(date)}`), ''] as const)),
      worked: new Set<DayNumber>(),
    };
    const mine = ledger([{ due: day('2022-01-18') }], { calendar: new WorkCalendar('china', own) });
    const plain = ledger([{ due: day('2022-02-01') }], { calendar: PUBLISHED });
    const expected = ['', '2022-01-15', '2022-01-19', [4]];
    // On the Friday before the two free weekend days, which belong to it.
    expect(said('2022-01-14', plain, mine)).toEqual(expected);
    expect(said('2022-01-14', mine, plain)).toEqual(expected);
  });
});
