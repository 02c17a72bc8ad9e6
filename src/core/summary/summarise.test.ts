import { describe, expect, it } from '@jest/globals';
import type { DayNumber } from '../calendar/day-number.ts';
import { columnIndex } from '../sheet-grid.ts';
import type { Status } from '../status/status.ts';
import { AS_OF, day, type Given, itemOf, ledgerOf, WEEK } from './items-for-tests.ts';
import { summarise } from './summarise.ts';
import { DEFAULT_SUMMARY_SETTINGS } from './summary-settings.ts';

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

  it('calls a unit silent where all that it has to report on is old, and not where one item may have been', () => {
    const old = '2022年1月5日：已召开会议';
    const given: Given[] = [
      { leadUnit: '市教育局', progress: old },
      { leadUnit: '市教育局', progress: '尚在准备', status: 'notStarted' },
      { leadUnit: '市教育局', progress: '', status: 'closed' },
      { leadUnit: '市住建局', progress: old },
      { leadUnit: '市住建局', progress: '2022年2月9日：正在办理' },
      { leadUnit: '市司法局', progress: old },
      { leadUnit: '市司法局', progress: '正在办理' },
      { leadUnit: '', progress: old },
    ];
    const plain = ledgerOf(given.map((one, place) => itemOf(one, place + 4)));
    const columns = new Map([...plain.layout.columns, ['progressText' as const, columnIndex(8)]]);
    const summary = summarise([{ ...plain, layout: { ...plain.layout, columns } }], WEEK, AS_OF);
    expect(summary.noFeedback.map(({ row }) => row)).toEqual([4, 7, 9, 11]);
    expect(summary.silentUnits).toEqual(['市教育局']);
  });

  it('does not miss a deadline where the item is recurring or open-ended', () => {
    const summary = figures({ kind: 'open-ended' }, { kind: 'recurring' }, { kind: 'fuzzy' }, {});
    expect(summary.noDeadline.map(({ row }) => row)).toEqual([6, 7]);
  });

  it('has no owner where neither a unit nor a person is named', () => {
    const summary = figures({ leadUnit: '' }, {});
    expect(summary.noOwner.map(({ row }) => row)).toEqual([4]);
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

describe('supporting units', () => {
  const given: Given[] = [
    { leadUnit: '市教育局', supportingUnits: ['卫健局', '市住建局'], due: day('2022-02-01') },
    { leadUnit: '市住建局', supportingUnits: ['市住建局'], status: 'closed' },
    { leadUnit: '', supportingUnits: ['市教育局'] },
    { leadUnit: '市司法局' },
  ];
  const ledger = ledgerOf(given.map((one, place) => itemOf(one, place + 4)));
  const unitNames = { of: (written: string) => (written === '卫健局' ? '市卫健委' : written) };
  const of = (countSupporting: boolean) => {
    const settings = { ...DEFAULT_SUMMARY_SETTINGS, countSupporting };
    const summary = summarise([ledger], WEEK, AS_OF, { settings, unitNames });
    const units = summary.byLeadUnit.map(({ unit, total, overdue }): [string, number, number] => [
      unit,
      total,
      overdue,
    ]);
    return { summary, units: units.sort(([one], [other]) => (one < other ? -1 : 1)) };
  };

  it('count nothing unless the office says so', () => {
    const { summary, units } = of(false);
    expect(units).toEqual([['', 1, 0], ['市住建局', 1, 0], ['市司法局', 1, 0], ['市教育局', 1, 1]]); // prettier-ignore
    expect([summary.jointItems, summary.mergedNames]).toEqual([0, false]);
  });

  it('count an item as well as its lead, once each, under the names units are counted by', () => {
    const { summary, units } = of(true);
    expect(units).toEqual([['', 1, 0], ['市住建局', 2, 1], ['市卫健委', 1, 1], ['市司法局', 1, 0], ['市教育局', 2, 1]]); // prettier-ignore
    expect([summary.total, summary.jointItems, summary.mergedNames]).toEqual([4, 2, true]);
    // Who is late is the lead alone.
    expect(summary.overdue).toHaveLength(1);
    expect(summary.noOwner.map(({ row }) => row)).toEqual([6]);
  });
});
