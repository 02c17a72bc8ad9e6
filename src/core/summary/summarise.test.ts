import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DayNumber } from '../calendar/day-number.ts';
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
      due: fc.option(fc.integer({ min: 44_500, max: 44_700 }).map((value) => value as DayNumber)),
      leadUnit: fc.constantFrom('', '市卫健委', '市住建局', '市应急局'),
    });
    fc.assert(
      fc.property(fc.array(given, { maxLength: 60 }), (items) => {
        const summary = figures(...items);
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
      }),
    );
  });
});

describe('the ranking of lead units', () => {
  it('puts the higher closing rate first, then fewer overdue, then more items; equals share a rank', () => {
    const closed = (leadUnit: string): Given => ({ leadUnit, status: 'closed' });
    const late = (leadUnit: string): Given => ({ leadUnit, due: day('2022-02-01') });
    const open = (leadUnit: string): Given => ({ leadUnit });
    const summary = figures(
      closed('甲局'), late('甲局'),
      closed('乙局'), open('乙局'),
      closed('丙局'),
      closed('丁局'), open('丁局'),
      closed('戊局'), closed('戊局'), open('戊局'), open('戊局'),
    ); // prettier-ignore
    expect(summary.byLeadUnit.map(({ unit, rank }) => [unit, rank])).toEqual([
      ['丙局', 1],
      ['戊局', 2],
      ['乙局', 3],
      ['丁局', 3],
      ['甲局', 5],
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
      ['市教育局', 2, 1, 1],
      ['市卫健委', 3, 1, 1],
    ]);
    expect([joint.total, joint.jointItems, joint.overdue.length, joint.mergedNames]).toEqual([
      3,
      2,
      1,
      false,
    ]);
  });
});
