import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DayNumber } from '../calendar/day-number.ts';
import { columnIndex } from '../sheet-grid.ts';
import type { Status } from '../status/status.ts';
import { AS_OF, day, type Given, GROUPS, itemOf, ledgerOf, WEEK } from './items-for-tests.ts';
import { summarise } from './summarise.ts';

const figures = (...given: Given[]) =>
  summarise([ledgerOf(given.map((one, place) => itemOf(one, place + 4)))], WEEK, AS_OF);

describe('the figures of the week', () => {
  it('counts an item overdue from the day after its deadline, while it is open', () => {
    const summary = figures(
      { due: day('2022-02-10') },
      { due: AS_OF },
      { due: day('2022-02-10'), status: 'awaitingSignOff' },
      { due: day('2022-02-10'), status: 'closed' },
      { due: day('2022-02-10'), status: 'suspended' },
      { due: day('2022-02-10'), status: 'ongoing' },
    );
    expect(summary.overdue.map(({ row }) => row)).toEqual([4, 6]);
  });

  it('lists the longest overdue first', () => {
    const summary = figures({ due: day('2022-02-09') }, { due: day('2022-01-29') });
    expect(summary.overdue.map(({ row }) => row)).toEqual([5, 4]);
  });

  it('calls due soon what checks and lights call so, over a weekend too where working days count', () => {
    const ledger = ledgerOf([
      itemOf({ due: day('2022-02-14') }, 4),
      itemOf({ due: day('2022-02-15') }, 5),
      itemOf({ due: AS_OF, status: 'closed' }, 6),
      itemOf({ due: day('2022-02-10') }, 7),
    ]);
    const soonIn = (unit: 'days' | 'workdays') =>
      [...summarise([ledger], WEEK, AS_OF, { soon: { days: 1, in: unit } }).dueSoon].map(({ row }) => row);
    expect(AS_OF).toBe(day('2022-02-11'));
    expect(soonIn('workdays')).toEqual([4]);
    expect(soonIn('days')).toEqual([]);
  });

  it('takes next week as the Monday to the Sunday after the week of the summary', () => {
    const summary = figures(
      { due: day('2022-02-13') },
      { due: day('2022-02-14') },
      { due: day('2022-02-20') },
      { due: day('2022-02-21') },
      { due: day('2022-02-15'), status: 'closed' },
    );
    expect(summary.dueNextWeek.map(({ row }) => row)).toEqual([5, 6]);
  });

  it('counts closed late only where both days are known', () => {
    const summary = figures(
      { status: 'closed', due: day('2022-02-01'), completedOn: day('2022-02-02') },
      { status: 'closed', due: day('2022-02-01'), completedOn: day('2022-02-01') },
      { status: 'closed', due: day('2022-02-01') },
      { status: 'closed', completedOn: day('2022-02-02') },
    );
    expect(summary.closed).toBe(4);
    expect(summary.closedLate).toBe(1);
  });

  it('takes the hand-out for the day an item was new, and the meeting where there is no hand-out', () => {
    const summary = figures(
      { assignedOn: day('2022-02-08'), meetingDate: day('2022-01-28') },
      { assignedOn: day('2022-01-29'), meetingDate: day('2022-02-08') },
      { meetingDate: WEEK.from },
      { meetingDate: WEEK.to },
    );
    expect(summary.newThisWeek.map(({ row }) => row)).toEqual([4, 6, 7]);
  });

  it('tells how late what is overdue is: to the seventh day, to the thirtieth, longer', () => {
    const late = (days: number): Given => ({ due: (AS_OF - days) as DayNumber });
    expect(figures(late(1), late(7), late(8), late(30), late(31), late(0)).daysLate).toEqual({
      week: 2,
      month: 2,
      longer: 1,
    });
  });

  it('tells what was closed this week in time from what was late, and neither where a day is missing', () => {
    const closed = (due: DayNumber | null, completedOn = AS_OF): Given => ({
      status: 'closed',
      due,
      completedOn,
    });
    const summary = figures(
      closed(AS_OF),
      closed(day('2022-02-10')),
      closed(null),
      closed(day('2022-01-10'), day('2022-01-12')),
    );
    expect([summary.closedThisWeek.length, summary.closedThisWeekOnTime, summary.closedThisWeekLate]).toEqual(
      [3, 1, 1],
    );
  });

  it('counts by meeting in ledger order where there are several, and leaves out one alone', () => {
    const rows = (meetings: readonly string[]) =>
      meetings.map((meeting, place) => ({
        ...itemOf({ status: place === 0 ? 'closed' : 'inProgress' }, place + 4),
        meeting,
      }));
    const of = (...meetings: string[]) => summarise([ledgerOf(rows(meetings))], WEEK, AS_OF).byMeeting;
    expect(
      of('第2次会议', '第1次会议', '', '第2次会议').map(({ name, total, closed, rate }) => [
        name,
        total,
        closed,
        rate,
      ]),
    ).toEqual([
      ['第2次会议', 2, 1, 0.5],
      ['第1次会议', 1, 0, 0],
      ['', 1, 0, 0],
    ]);
    expect(of('第1次会议', '')).toEqual([]);
  });

  it('finds whose last feedback is old, by the newest date in the progress', () => {
    const given: Given[] = [
      { progress: '2022年1月5日：已召开会议' },
      { progress: '2022年2月9日：正在办理' },
      { progress: '正在办理' },
      { progress: '2022年1月5日：已召开会议', status: 'notStarted' },
      { progress: '2022年1月5日：已召开会议', status: 'closed' },
    ];
    const plain = ledgerOf(given.map((one, place) => itemOf(one, place + 4)));
    const columns = new Map([...plain.layout.columns, ['progressText' as const, columnIndex(8)]]);
    const ledger = { ...plain, layout: { ...plain.layout, columns } };
    expect(summarise([ledger], WEEK, AS_OF).noFeedback.map(({ row }) => row)).toEqual([4]);
    expect(summarise([ledger], WEEK, AS_OF, { staleFeedbackDays: 60 }).noFeedback).toEqual([]);
  });

  it('does not miss a deadline where the item is recurring or open-ended', () => {
    const summary = figures({ kind: 'open-ended' }, { kind: 'recurring' }, { kind: 'fuzzy' }, {});
    expect(summary.noDeadline.map(({ row }) => row)).toEqual([6, 7]);
  });

  it('has no owner where neither a unit nor a person is named', () => {
    const summary = figures({ leadUnit: '' }, {});
    expect(summary.noOwner.map(({ row }) => row)).toEqual([4]);
  });

  it('adds up, whatever the ledger holds', () => {
    const statuses = Object.keys(GROUPS) as Status[];
    const given = fc.record({
      status: fc.constantFrom(...statuses),
      due: fc.option(
        fc.integer({ min: 44_500, max: 44_700 }).map((value) => value as DayNumber),
        { nil: null },
      ),
      leadUnit: fc.constantFrom('', '市卫健委', '市住建局', '市应急局'),
      completedOn: fc.option(
        fc.integer({ min: 44_590, max: 44_610 }).map((value) => value as DayNumber),
        { nil: null },
      ),
      meeting: fc.constantFrom('', '第1次会议', '第2次会议', '第3次会议'),
    });
    fc.assert(
      fc.property(fc.array(given, { maxLength: 60 }), (items) => {
        const rows = items.map(({ meeting, ...one }, place) => ({ ...itemOf(one, place + 4), meeting }));
        const summary = summarise([ledgerOf(rows)], WEEK, AS_OF);
        expect(
          summary.closed +
            summary.notStarted +
            summary.inProgress +
            summary.awaitingSignOff +
            summary.unknown +
            summary.ongoing +
            summary.suspended,
        ).toBe(summary.total);
        expect(summary.total).toBe(items.length);
        expect(Object.values(summary.byStatus).flat()).toHaveLength(items.length);
        expect(summary.byLeadUnit.reduce((sum, unit) => sum + unit.total, 0)).toBe(items.length);
        expect(summary.byLeadUnit.reduce((sum, unit) => sum + unit.overdue, 0)).toBe(summary.overdue.length);
        const { week, month, longer } = summary.daysLate;
        expect(week + month + longer).toBe(summary.overdue.length);
        expect(summary.closedThisWeekLate + summary.closedThisWeekOnTime).toBeLessThanOrEqual(
          summary.closedThisWeek.length,
        );
        if (summary.byMeeting.length > 0) {
          expect(summary.byMeeting.reduce((sum, { total }) => sum + total, 0)).toBe(summary.total);
          expect(summary.byMeeting.reduce((sum, { closed }) => sum + closed, 0)).toBe(summary.closed);
          expect(summary.byMeeting.reduce((sum, { overdue }) => sum + overdue, 0)).toBe(
            summary.overdue.length,
          );
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the ranking of lead units', () => {
  it('puts the higher closing rate first, then fewer overdue, then more items; equals share a rank', () => {
    const unit = (leadUnit: string, closed: number, late: number, open: number): Given[] => [
      ...Array.from({ length: closed }, (): Given => ({ leadUnit, status: 'closed' })),
      ...Array.from({ length: late }, (): Given => ({ leadUnit, due: day('2022-02-01') })),
      ...Array.from({ length: open }, (): Given => ({ leadUnit })),
    ];
    const summary = figures(
      ...unit('甲局', 2, 2, 0),
      ...unit('乙局', 2, 0, 2),
      ...unit('丙局', 3, 0, 0),
      ...unit('丁局', 2, 0, 2),
      ...unit('戊局', 4, 0, 4),
    );
    expect(summary.byLeadUnit.map(({ unit: name, rank }) => [name, rank])).toEqual([
      ['丙局', 1],
      ['戊局', 2],
      ['乙局', 3],
      ['丁局', 3],
      ['甲局', 5],
    ]);
  });

  it('does not rank a unit with fewer than three items: it stands behind those that are', () => {
    const of = (leadUnit: string, ...statuses: Status[]): Given[] =>
      statuses.map((status) => ({ leadUnit, status }));
    const summary = figures(
      ...of('甲局', 'closed', 'closed'),
      ...of('乙局', 'closed', 'inProgress', 'inProgress'),
      ...of('丙局', 'inProgress'),
    );
    expect(summary.byLeadUnit.map(({ unit, rank }) => [unit, rank])).toEqual([
      ['乙局', 1],
      ['甲局', null],
      ['丙局', null],
    ]);
  });

  it('does not rank a unit that has only ongoing work, nor the items without a unit', () => {
    const summary = figures({ leadUnit: '甲局', status: 'ongoing' }, { leadUnit: '', status: 'closed' });
    expect(summary.byLeadUnit.map(({ rank }) => rank)).toEqual([null, null]);
    expect(summary.byLeadUnit[0]?.rate).toBeNull();
  });
});

describe('units by the names they are counted under', () => {
  it('come together, and the summary says so', () => {
    const merged = figures(
      { leadUnit: '卫健局', countedUnits: ['市卫健委'] },
      { leadUnit: '市卫健委', due: day('2022-02-01') },
      { leadUnit: '' },
    );
    expect(merged.byLeadUnit.map(({ unit, total, overdue }) => [unit, total, overdue])).toEqual([
      ['市卫健委', 2, 1],
      ['', 1, 0],
    ]);
    expect([merged.mergedNames, merged.jointItems]).toEqual([true, 0]);
    expect(figures({ leadUnit: '市卫健委' }, { leadUnit: '' }).mergedNames).toBe(false);
  });

  it('each count an item that they lead jointly, while the total counts it once', () => {
    const both = ['市卫健委', '市教育局'];
    const joint = figures(
      { leadUnits: both, countedUnits: both, status: 'closed' },
      { leadUnits: both, countedUnits: both, due: day('2022-02-01') },
      {},
    );
    expect(
      joint.byLeadUnit.map(({ unit, total, closed, overdue }) => [unit, total, closed, overdue]),
    ).toEqual([
      ['市卫健委', 3, 1, 1],
      ['市教育局', 2, 1, 1],
    ]);
    expect([joint.total, joint.jointItems, joint.overdue.length, joint.mergedNames]).toEqual([
      3,
      2,
      1,
      false,
    ]);
  });
});
