import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DayNumber } from '../calendar/day-number.ts';
import { ItemCells } from '../ledger/item-cells.ts';
import type { FollowUpItem, Ledger } from '../ledger/ledger.ts';
import { columnIndex, rowIndex } from '../sheet-grid.ts';
import type { Status } from '../status/status.ts';
import { AS_OF, GROUPS, itemOf, ledgerOf, WEEK } from './items-for-tests.ts';
import { sharesInTenths } from './shares.ts';
import { summarise } from './summarise.ts';
import { DEFAULT_SUMMARY_SETTINGS } from './summary-settings.ts';
import type { NamedFigures, UnitFigures } from './weekly-summary.ts';

const STATUSES = Object.keys(GROUPS) as Status[];
const UNITS = ['市卫健委', '市住建局', '市应急局', '东湖区', '青山县人民政府', '石桥镇'];
const LEADERS = ['李明', '王芳', '赵强'];
const [CATEGORY, LEADER, PROGRESS] = [columnIndex(1), columnIndex(2), columnIndex(8)];

const dayBetween = (min: number, max: number) =>
  fc.option(
    fc.integer({ min, max }).map((value) => value as DayNumber),
    { nil: null },
  );
const row = fc.record({
  status: fc.constantFrom(...STATUSES),
  due: dayBetween(44_500, 44_700),
  leadUnits: fc.uniqueArray(fc.constantFrom(...UNITS), { maxLength: 3 }),
  supportingUnits: fc.uniqueArray(fc.constantFrom(...UNITS), { maxLength: 2 }),
  completedOn: dayBetween(44_590, 44_610),
  assignedOn: dayBetween(44_590, 44_610),
  meeting: fc.constantFrom('', '第1次会议', '第2次会议', '第3次会议'),
  category: fc.constantFrom('', '安全生产', '民生保障', '无'),
  leaders: fc.uniqueArray(fc.constantFrom(...LEADERS), { maxLength: 3 }),
  progress: fc.constantFrom('', '正在办理', '2022年1月5日：已召开会议', '2022年2月9日：已部署'),
});
type Row = typeof row extends fc.Arbitrary<infer One> ? One : never;

/** A ledger of these rows, with cells for categories and leaders. */
function ledgerFrom(rows: readonly Row[]): Ledger {
  const items = rows.map((given, place) =>
    itemOf({ ...given, leadUnit: given.leadUnits[0] ?? '', countedUnits: given.leadUnits }, place + 3),
  );
  const plain = ledgerOf(items);
  const columns = new Map([
    ...plain.layout.columns,
    ['category' as const, CATEGORY],
    ['leader' as const, LEADER],
    ['progressText' as const, PROGRESS],
  ]);
  const layout = { ...plain.layout, columns };
  const cells = new Map([
    [CATEGORY, { values: rows.map(({ category }) => category) }],
    [LEADER, { values: rows.map(({ leaders }) => leaders.join('、')) }],
  ]);
  return { ...plain, layout, cells: new ItemCells(layout, { firstRow: rowIndex(3), columns: cells }, 1900) };
}

const sum = <One>(all: readonly One[], of: (one: One) => number) =>
  all.reduce((total, one) => total + of(one), 0);

describe('the figures of any ledgers', () => {
  it('add up', () => {
    const ledgers = fc.array(fc.array(row, { maxLength: 25 }), { minLength: 1, maxLength: 3 });
    const settings = fc.record({ countSupporting: fc.boolean(), nameLastThree: fc.boolean() });
    fc.assert(
      fc.property(ledgers, settings, (sheets, habits) => {
        const rows = sheets.flat();
        const summary = summarise(sheets.map(ledgerFrom), WEEK, AS_OF, {
          settings: { ...DEFAULT_SUMMARY_SETTINGS, ...habits },
        });
        const { total, closed, overdue, byStatus, byMeeting, byCategory, byLeader } = summary;
        const open = summary.notStarted + summary.inProgress + summary.awaitingSignOff + summary.unknown;
        expect(total).toBe(rows.length);
        expect(closed + open + summary.ongoing + summary.suspended).toBe(total);
        const placed = Object.values(byStatus).flat();
        expect([placed.length, new Set<FollowUpItem>(placed).size]).toEqual([total, total]);

        const { week, month, longer } = summary.daysLate;
        expect(week + month + longer).toBe(overdue.length);
        const { closedThisWeek, closedThisWeekLate, closedThisWeekOnTime } = summary;
        expect(closedThisWeekLate + closedThisWeekOnTime).toBeLessThanOrEqual(closedThisWeek.length);

        const shares = sharesInTenths(STATUSES.map((status) => byStatus[status].length));
        expect(sum(shares, (share) => share)).toBe(total === 0 ? 0 : 1000);

        for (const figures of [byMeeting, byCategory]) {
          if (figures.length > 0) expect(sums(figures)).toEqual([total, closed, open, overdue.length]);
        }
        const more = rows.map(({ leaders }) => Math.max(0, leaders.length - 1));
        expect(summary.itemsOfSeveralLeaders).toBe(more.filter((count) => count > 0).length);
        if (byLeader.length > 0) expect(sums(byLeader)[0]).toBe(total + sum(more, (count) => count));

        // What counts for several units is in each of them: counted here from the rows themselves.
        const unitsOf = (one: Row) =>
          habits.countSupporting
            ? new Set([...(one.leadUnits.length === 0 ? [''] : one.leadUnits), ...one.supportingUnits])
            : new Set(one.leadUnits.length === 0 ? [''] : one.leadUnits);
        const several = rows.map((one) => unitsOf(one).size - 1);
        expect(summary.jointItems).toBe(several.filter((count) => count > 0).length);
        const inUnits = total + sum(several, (count) => count);
        expect(sum(summary.byLeadUnit, ({ total: of }) => of)).toBe(inUnits);
        for (const shown of [
          summary.rankings.map(({ units }) => units),
          summary.rankings.map(({ printed }) => printed),
        ]) {
          expect(figuresOf(shown.flat())).toEqual(figuresOf(summary.byLeadUnit));
        }
        for (const unit of summary.silentUnits) {
          expect(summary.noFeedback.some(({ countedUnits }) => countedUnits.includes(unit))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

const sums = (figures: readonly NamedFigures[]) => [
  sum(figures, ({ total }) => total),
  sum(figures, ({ closed }) => closed),
  sum(figures, ({ open }) => open),
  sum(figures, ({ overdue }) => overdue),
];

/** Whatever the order and the ranks. */
const figuresOf = (units: readonly UnitFigures[]) =>
  units.map(({ unit, total, closed, overdue }) => `${unit} ${[total, closed, overdue].join(' ')}`).sort();
