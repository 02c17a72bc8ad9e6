import { describe, expect, it } from '@jest/globals';
import { planFixes } from '../../fixes/plan-fixes.ts';
import { rowIndex, columnIndex } from '../../sheet-grid.ts';
import { CLOSED, findingsOf, OPEN, placesOf, withUnits, type UnitsGiven } from '../ledger-for-tests.ts';

const UNITS: UnitsGiven = {
  roster: { 市卫生健康委员会: ['卫健委', '市卫健委'], 市公安局: ['公安局'], 市水利局: [] },
  aliases: { 督查室: '市政府督查室' },
};

/** What the finding says, and what the fix would write. */
const said = (cells: Record<string, string>) =>
  findingsOf('owner-alias', [{ ...OPEN, 配合单位: '', ...cells }], { units: UNITS }).map(
    ({ params, fix }) =>
      `${params.text ?? ''} = ${params.other ?? ''}: ${fix?.kind === 'text' ? fix.text : 'no fix'}`,
  );

describe('a unit by another of its names', () => {
  it.each([
    ['卫健委', '卫健委 = 市卫生健康委员会: 市卫生健康委员会'],
    ['市 卫健委', '市 卫健委 = 市卫生健康委员会: 市卫生健康委员会'],
    ['卫健\n委', '卫健\n委 = 市卫生健康委员会: 市卫生健康委员会'],
    ['督查室', '督查室 = 市政府督查室: 市政府督查室'],
    ['市公安局、卫健委', '卫健委 = 市卫生健康委员会: 市公安局、市卫生健康委员会'],
    ['卫健委、公安局', '卫健委 = 市卫生健康委员会: 市卫生健康委员会、市公安局'],
    ['牵头：卫健委；配合：市水利局', '卫健委 = 市卫生健康委员会: 牵头：市卫生健康委员会；配合：市水利局'],
    ['卫健委（张三）', '卫健委 = 市卫生健康委员会: 市卫生健康委员会（张三）'],
  ])('%s is written as the list has it', (cell, finding) => {
    expect(said({ 牵头单位: cell })).toEqual([finding]);
  });

  it.each([
    ['卫健委、卫健委疾控处', 'its name stands within another'],
    ['卫健委、市卫健委', 'both are the same unit'],
    ['市公安局、区 卫健委', 'its level stands apart'],
    ['市公安局、卫健\n委', 'its name is broken over two lines'],
    [' 卫健委', 'spaces stand round it: these are mended first'],
  ])('%j is found and left to the clerk: %s', (cell) => {
    expect(said({ 牵头单位: cell })).toEqual([expect.stringContaining('= 市卫生健康委员会: no fix')]);
  });

  it.each(['市卫生健康委员会', '市供销社', '', '各有关单位', '张三', '市政府督查室'])('is not %j', (cell) => {
    expect(said({ 牵头单位: cell })).toEqual([]);
  });

  it('is found among supporting units and of closed items as well', () => {
    expect(
      placesOf(
        'owner-alias',
        [
          { ...OPEN, 配合单位: '市水利局、公安局' },
          { ...CLOSED, 牵头单位: '公安局' },
        ],
        {
          units: UNITS,
        },
      ),
    ).toEqual(['配合单位 2', '牵头单位 3']);
  });

  it('is looked for in what a cell says itself, not in what a merged cell or a ditto mark carries down', () => {
    const merges = [{ top: rowIndex(1), bottom: rowIndex(2), left: columnIndex(4), right: columnIndex(4) }];
    const lines = [
      { ...OPEN, 牵头单位: '公安局', 配合单位: '' },
      { ...OPEN, 牵头单位: '', 配合单位: '' },
      { ...OPEN, 牵头单位: '〃', 配合单位: '' },
    ];
    expect(placesOf('owner-alias', lines, { units: UNITS, merges })).toEqual(['牵头单位 2']);
  });

  it('is mended by one write of its cell, which holds what was read until then', () => {
    const lines = [{ ...OPEN, 牵头单位: '市水利局、卫健委', 配合单位: '' }];
    const { ledger } = withUnits(lines, {}, UNITS);
    const { groups, impossible } = planFixes(findingsOf('owner-alias', lines, { units: UNITS }), [ledger]);
    expect(impossible).toEqual([]);
    expect(groups.flatMap(({ fixes }) => fixes.map(({ write }) => write))).toEqual([
      expect.objectContaining({
        at: { row: 1, column: 4 },
        expected: '市水利局、卫健委',
        value: '市水利局、市卫生健康委员会',
      }),
    ]);
  });

  it('is not asked about unless an office wants it', () => {
    expect(findingsOf('owner-alias', [{ ...OPEN, 牵头单位: '公安局' }], {})).toEqual([]);
  });
});
