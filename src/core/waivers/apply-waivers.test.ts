import { describe, expect, it } from '@jest/globals';
import type { CheckId } from '../checks/check-id.ts';
import type { Finding } from '../checks/finding.ts';
import type { FollowUpItem } from '../ledger/ledger.ts';
import { columnIndex } from '../sheet-grid.ts';
import { day, itemOf, type Given } from '../summary/items-for-tests.ts';
import { applyWaivers } from './apply-waivers.ts';
import { waivedBy } from './waived-by.ts';
import type { Waiver, WaiverScope } from './waiver.ts';

const item = (given: Given & { item?: string; number?: string; meeting?: string }, row = 4): FollowUpItem => {
  const { item: text = '修路', number = '1', meeting = '常务会议', ...others } = given;
  return { ...itemOf(others, row), item: text, number, meeting };
};

const finding = (of: FollowUpItem | null, check: CheckId = 'overdue', days = 3): Finding => ({
  check,
  family: check.startsWith('owner') ? 'owner' : 'deadline',
  severity: 'warning',
  cell: { sheet: '台账', row: (of?.row ?? 1) as never, column: columnIndex(5) },
  item: of,
  params: { text: of?.deadline.text ?? '', days },
});

const leave = (found: Finding, scope: WaiverScope = 'cell'): Waiver => ({
  ...waivedBy(found, scope),
  reason: '已报领导同意',
  on: day('2022-02-11'),
});

/** The checks of the findings that still stand. */
function standing(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  items?: FollowUpItem[],
): CheckId[] {
  const all = items ?? findings.flatMap(({ item: of }) => (of === null ? [] : [of]));
  return applyWaivers(findings, waivers, () => all).findings.map(({ check }) => check);
}

const due = day('2022-02-01');

describe('a finding that was left as it is', () => {
  const road = item({ due });

  it('is told apart from the ones that stand, with its waiver', () => {
    const [overdue, missing] = [finding(road), finding(road, 'owner-missing')];
    const waiver = leave(overdue);
    const { findings, waived } = applyWaivers([overdue, missing], [waiver], () => [road]);
    expect(findings).toEqual([missing]);
    expect(waived).toEqual([{ finding: overdue, waiver }]);
  });

  it('stays so when its row moves, its number changes and days pass', () => {
    const waiver = leave(finding(road));
    expect(standing([finding(item({ due, number: '7' }, 20), 'overdue', 9)], [waiver])).toEqual([]);
  });

  it('stays so when the other row that it is about moves', () => {
    const double = { ...finding(road), params: { text: '修路', row: 7 } };
    expect(standing([{ ...double, params: { text: '修路', row: 9 } }], [leave(double)])).toEqual([]);
  });

  it('stays so when only spaces and line breaks of the item change', () => {
    const waiver = leave(finding(item({ due, item: '修路 架桥' })));
    expect(standing([finding(item({ due, item: '修路\n架桥' }))], [waiver])).toEqual([]);
  });

  it.each([
    ['the deadline', item({ due: day('2022-02-03') })],
    ['the item', item({ due, item: '修桥' })],
    ['the meeting', item({ due, meeting: '专题会议' })],
  ])('comes back when %s changes', (_, changed) => {
    expect(standing([finding(changed)], [leave(finding(road))])).toEqual(['overdue']);
  });

  it('says nothing of another finding about the same item', () => {
    expect(standing([finding(road, 'due-soon')], [leave(finding(road))])).toEqual(['due-soon']);
  });

  it('is told from an item of the same words by its number', () => {
    const [first, second] = [item({ due, number: '1' }), item({ due, number: '2' }, 5)];
    const { findings } = applyWaivers([finding(first), finding(second)], [leave(finding(first))], () => [
      first,
      second,
    ]);
    expect(findings.map((found) => found.item)).toEqual([second]);
  });

  it('may be about the sheet', () => {
    const about = finding(null);
    expect(standing([about], [leave(about)])).toEqual([]);
    const elsewhere = { ...about, cell: { ...about.cell, sheet: '三月' } };
    expect(standing([elsewhere], [leave(about)])).toEqual(['overdue']);
  });
});

describe('an item that was left as it is', () => {
  const road = item({ due, leadUnit: '市交通局' });
  const waiver = leave(finding(road), 'item');

  it('has no finding that stands', () => {
    expect(standing([finding(road), finding(road, 'due-missing')], [waiver])).toEqual([]);
  });

  it.each([
    ['unit', item({ due, leadUnit: '市住建局' })],
    ['deadline', item({ due: day('2022-03-01'), leadUnit: '市交通局' })],
  ])('is looked at again with another %s', (_, changed) => {
    expect(standing([finding(changed)], [waiver])).toEqual(['overdue']);
  });

  it('where a finding is about the sheet, the finding alone is meant', () => {
    expect(waivedBy(finding(null), 'item').scope).toBe('cell');
  });
});

describe('a check that was waived', () => {
  it('finds nothing that stands, whatever the item', () => {
    const road = item({ due });
    const waiver = leave(finding(road), 'check');
    expect(standing([finding(item({ item: '别的' })), finding(road, 'due-soon')], [waiver])).toEqual([
      'due-soon',
    ]);
  });
});
