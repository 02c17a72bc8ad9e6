import { describe, expect, it } from '@jest/globals';
import { rosterOf, type Roster } from '../roster/roster.ts';
import { AS_OF, itemOf, ledgerOf, WEEK } from './items-for-tests.ts';
import { summarise } from './summarise.ts';
import { DEFAULT_SUMMARY_SETTINGS } from './summary-settings.ts';
import type { UnitFigures } from './weekly-summary.ts';

/** So many closed of so many items, unit by unit, in ledger order. */
type Units = readonly (readonly [unit: string, closed: number, total: number])[];

function rankingsOf(units: Units, { roster = null as Roster | null, nameLastThree = true } = {}) {
  const items = units
    .flatMap(([leadUnit, closed, total]) =>
      Array.from({ length: total }, (_, place) => ({
        leadUnit,
        status: place < closed ? ('closed' as const) : ('inProgress' as const),
      })),
    )
    .map((given, place) => itemOf(given, place + 4));
  const settings = { ...DEFAULT_SUMMARY_SETTINGS, nameLastThree };
  return summarise([ledgerOf(items)], WEEK, AS_OF, { roster, settings });
}

const ranks = (units: readonly UnitFigures[] | undefined) => units?.map(({ unit, rank }) => [unit, rank]);

describe('县区 and 部门', () => {
  it('are ranked apart, each by itself, and the items without a unit stand in the last table', () => {
    const { rankings, byLeadUnit } = rankingsOf([
      ['市教育局', 1, 4],
      ['东湖区人民政府', 3, 4],
      ['市住建局', 4, 4],
      ['石桥镇', 1, 4],
      ['市人民医院', 1, 1],
      ['', 0, 1],
    ]);
    expect(rankings.map(({ kind, units }) => [kind, ranks(units)])).toEqual([
      ['district', [['东湖区人民政府', 1], ['石桥镇', 2]]],
      ['department', [['市住建局', 1], ['市教育局', 2], ['市人民医院', null], ['', null]]],
    ]); // prettier-ignore
    expect(ranks(byLeadUnit)?.slice(0, 3)).toEqual([['市住建局', 1], ['东湖区人民政府', 2], ['市教育局', 3]]); // prettier-ignore
    expect(rankings.flatMap(({ units }) => units)).toHaveLength(byLeadUnit.length);
  });

  it('go by the roster before their names', () => {
    const unit = (name: string, kind: 'district' | 'department') => ({
      name,
      kind,
      aliases: [],
      email: null,
    });
    const roster = rosterOf([
      unit('东湖新城', 'district'),
      unit('青山片', 'district'),
      unit('综合组', 'department'),
      unit('宣传组', 'department'),
    ]);
    const units: Units = [['东湖新城', 1, 3], ['综合组', 1, 3], ['青山片', 1, 3], ['宣传组', 1, 3]]; // prettier-ignore
    expect(rankingsOf(units, { roster }).rankings.map(({ kind }) => kind)).toEqual([
      'district',
      'department',
    ]);
    expect(rankingsOf(units).rankings.map(({ kind }) => kind)).toEqual(['all']);
  });

  it.each<[string, Units]>([
    ['only departments', [['市教育局', 1, 3], ['市住建局', 2, 3], ['市司法局', 2, 3]]],
    ['only places', [['东湖区', 1, 3], ['青山县', 2, 3], ['石桥镇', 0, 3]]],
    ['a single place', [['东湖区', 1, 3], ['市教育局', 2, 3], ['市住建局', 0, 3]]],
    ['mostly names that nobody can tell', [['东湖区', 1, 3], ['青山县', 2, 3], ['Finance', 0, 3], ['Legal', 0, 3], ['IT', 0, 3], ['市教育局', 1, 3], ['市住建局', 1, 3]]],
    ['no item at all', []],
  ])('stand in one table where there are %s', (_, units) => {
    const { rankings, byLeadUnit } = rankingsOf(units);
    expect(rankings.map(({ kind }) => kind)).toEqual(['all']);
    expect(rankings[0]?.units).toEqual(byLeadUnit);
  }); // prettier-ignore
});

describe('the last three of a ranking', () => {
  const five: Units = [
    ['甲局', 1, 4],
    ['乙局', 4, 4],
    ['丙局', 0, 4],
    ['丁局', 3, 4],
    ['戊局', 2, 4],
    ['己局', 1, 2],
  ];

  it('stand without rank among the unranked, in ledger order, until the leader has agreed', () => {
    const [ranking] = rankingsOf(five, { nameLastThree: false }).rankings;
    expect(ranking?.last.map(({ unit }) => unit)).toEqual(['戊局', '甲局', '丙局']);
    expect(ranks(ranking?.printed)).toEqual([
      ['乙局', 1],
      ['丁局', 2],
      ['甲局', null],
      ['丙局', null],
      ['戊局', null],
      ['己局', null],
    ]);
    // Their figures stay: the table has to add up.
    expect(ranking?.printed.reduce((sum, { total }) => sum + total, 0)).toBe(22);
    expect(ranks(ranking?.units)?.[4]).toEqual(['丙局', 5]);
  });

  it('have their rank once the leader has agreed', () => {
    const [ranking] = rankingsOf(five).rankings;
    expect(ranking?.printed).toEqual(ranking?.units);
  });

  it('are more where several share the rank, and never those who share the first', () => {
    const last = (units: Units) => rankingsOf(units).rankings[0]?.last.map(({ unit }) => unit);
    expect(last([['甲局', 4, 4], ['乙局', 1, 4], ['丙局', 1, 4], ['丁局', 1, 4], ['戊局', 0, 4]])).toEqual(['乙局', '丙局', '丁局', '戊局']); // prettier-ignore
    expect(
      last([
        ['甲局', 4, 4],
        ['乙局', 4, 4],
        ['丙局', 4, 4],
      ]),
    ).toEqual([]);
    expect(
      last([
        ['甲局', 4, 4],
        ['乙局', 4, 4],
        ['丙局', 1, 4],
      ]),
    ).toEqual(['丙局']);
    expect(last([['甲局', 1, 2]])).toEqual([]);
  });
});
