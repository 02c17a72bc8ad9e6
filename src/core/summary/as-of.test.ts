import { describe, expect, it } from '@jest/globals';
import { asItWas } from './as-of.ts';
import { day, itemOf, ledgerOf, WEEK, type Given } from './items-for-tests.ts';
import { summarise } from './summarise.ts';

const SUNDAY = WEEK.to;
const before = (...given: Given[]) =>
  asItWas([ledgerOf(given.map((one, place) => itemOf(one, place + 4)))], SUNDAY);

describe('the ledgers as they stood on a day that is over', () => {
  it('have what was closed after it open, overdue where its day had passed', () => {
    const { ledgers, changes } = before(
      { status: 'closed', due: day('2022-02-10'), completedOn: day('2022-02-14') },
      { status: 'closed', due: day('2022-02-10'), completedOn: SUNDAY },
    );
    const summary = summarise(ledgers, WEEK, SUNDAY);
    expect([summary.closed, summary.unknown, summary.overdue.length]).toEqual([1, 1, 1]);
    expect([summary.total, summary.closedThisWeek.length]).toEqual([2, 1]);
    // What the row says besides is as it was.
    expect(summary.overdue[0]).toMatchObject({ item: '更新防控操作手册', completedOn: null, statusText: '' });
    expect(changes.closedSince).toBe(1);
  });

  it('have not what was handed out after it, by the hand-out, else by the meeting', () => {
    const { ledgers, changes } = before(
      { assignedOn: day('2022-02-14'), meetingDate: day('2022-02-08') },
      { meetingDate: day('2022-02-14') },
      { assignedOn: SUNDAY, meetingDate: day('2022-02-20') },
    );
    expect(ledgers[0]?.items.map(({ row }) => row)).toEqual([6]);
    expect(changes).toEqual({ closedSince: 0, addedSince: 2, closedUndated: 0, addedUndated: 0 });
  });

  it('count what no date tells as it stands today, and say how much that is', () => {
    const { ledgers, changes } = before({ status: 'closed' }, { status: 'ongoing' });
    expect(ledgers[0]?.items.map(({ status }) => status)).toEqual(['closed', 'ongoing']);
    expect(changes).toEqual({ closedSince: 0, addedSince: 0, closedUndated: 1, addedUndated: 2 });
  });

  it('are those of today in every figure where no date is later', () => {
    const given: Given[] = [
      { status: 'closed', completedOn: day('2022-02-09'), assignedOn: day('2022-02-01') },
      { due: day('2022-02-01'), assignedOn: day('2022-02-01') },
    ];
    const today = [ledgerOf(given.map((one, place) => itemOf(one, place + 4)))];
    expect(summarise(before(...given).ledgers, WEEK, SUNDAY)).toEqual(summarise(today, WEEK, SUNDAY));
  });
});
